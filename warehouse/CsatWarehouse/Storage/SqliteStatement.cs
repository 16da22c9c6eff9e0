using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CsatWarehouse.Storage;

/// <summary>
/// One prepared statement on SQLite's own interface. Rows bound here cost about half of what they cost through ADO.NET
/// commands, which is why the bulk path uses it; everything else goes through EF Core.
/// </summary>
sealed partial class SqliteStatement : IRowWrite, IRowRead
{
    const int PrimaryCode = 0xff;

    readonly sqlite3 _database;
    readonly sqlite3_stmt _statement;
    readonly string _sql;
    byte[] _text = new byte[256];

    /// <param name="sql">With parameters <c>@p1</c>, <c>@p2</c> and so on.</param>
    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database =
            connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        // SQLite numbers names by their first mention; what is a number already stays that number.
        _sql = NumberedParameter().Replace(sql, "?");
        Check(raw.sqlite3_prepare_v2(_database, _sql, out _statement));
    }

    public IRowWrite Bind(int index, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, index, value));
        return this;
    }

    public IRowWrite Bind(int index, long? value)
    {
        Check(
            value is { } number
                ? raw.sqlite3_bind_int64(_statement, index, number)
                : raw.sqlite3_bind_null(_statement, index)
        );
        return this;
    }

    public IRowWrite Bind(int index, double? value)
    {
        Check(
            value is { } number
                ? raw.sqlite3_bind_double(_statement, index, number)
                : raw.sqlite3_bind_null(_statement, index)
        );
        return this;
    }

    public IRowWrite Bind(int index, string? value)
    {
        if (value is not { Length: > 0 })
        {
            // A span of no bytes has no address, which SQLite takes for NULL.
            Check(
                value is null
                    ? raw.sqlite3_bind_null(_statement, index)
                    : raw.sqlite3_bind_text(_statement, index, "")
            );
            return this;
        }
        var longest = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (_text.Length < longest)
            _text = new byte[longest];
        return Bind(index, _text.AsSpan(0, Encoding.UTF8.GetBytes(value, _text)));
    }

    /// <summary>Writes the instant as EF Core's SQLite provider does, so that both read it.</summary>
    public IRowWrite Bind(int index, DateTime? value)
    {
        if (value is { } instant)
            return Bind(index, InstantText.Write(instant, _text));
        Check(raw.sqlite3_bind_null(_statement, index));
        return this;
    }

    // SQLite copies the bytes before the call returns.
    SqliteStatement Bind(int index, ReadOnlySpan<byte> utf8)
    {
        Check(raw.sqlite3_bind_text(_statement, index, utf8));
        return this;
    }

    IRowRead IRowRead.Bind(int index, long value)
    {
        Bind(index, value);
        return this;
    }

    IRowRead IRowRead.Bind(int index, string? value)
    {
        Bind(index, value);
        return this;
    }

    /// <summary>Runs a statement that gives no rows, and makes it ready for the next values.</summary>
    public void Execute()
    {
        var result = raw.sqlite3_step(_statement);
        _ = raw.sqlite3_reset(_statement);
        if (result is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
            Check(result);
    }

    /// <summary>As <see cref="Execute"/>; false, and nothing is written, where a key or unique index has the values already.</summary>
    public bool TryExecute()
    {
        var result = raw.sqlite3_step(_statement);
        _ = raw.sqlite3_reset(_statement);
        if ((result & PrimaryCode) == raw.SQLITE_CONSTRAINT)
            return false;
        if (result != raw.SQLITE_DONE)
            Check(result);
        return true;
    }

    /// <summary>The next row of a query; false at its end, after which new values can be bound.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
            return true;
        _ = raw.sqlite3_reset(_statement);
        if (result != raw.SQLITE_DONE)
            Check(result);
        return false;
    }

    public void Reset() => _ = raw.sqlite3_reset(_statement);

    public long Int64(int column) => raw.sqlite3_column_int64(_statement, column);

    public double Double(int column) => raw.sqlite3_column_double(_statement, column);

    public bool Flag(int column) => Int64(column) != 0;

    public bool IsNull(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public string? Text(int column) =>
        IsNull(column) ? null : raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public DateTime? Instant(int column) =>
        Text(column) is { } text ? InstantText.Read(text) : null;

    public void Dispose() => _statement.Dispose();

    [GeneratedRegex(@"@p(?=\d)", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex NumberedParameter();

    void Check(int result)
    {
        if (result == raw.SQLITE_OK)
            return;
        var message = raw.sqlite3_errmsg(_database).utf8_to_string();
        throw new SqliteException(
            FormattableString.Invariant($"SQLite Error {result}: '{message}' in: {_sql}"),
            result
        );
    }
}
