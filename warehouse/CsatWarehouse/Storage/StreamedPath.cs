using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Storage;

/// <summary>The bulk path of SQLite: every row goes to a prepared statement at once (docs/decisions/0005).</summary>
sealed class StreamedPath(WarehouseContext context) : BulkPath
{
    readonly SqliteConnection _connection = (SqliteConnection)context.Database.GetDbConnection();

    public override IRowWrite Insert(string table, params string[] columns) =>
        InsertUnlessThere(table, columns);

    /// <summary>As <see cref="Insert"/>, for rows whose key may be there already.</summary>
    public SqliteStatement InsertUnlessThere(string table, params string[] columns) =>
        new(
            _connection,
            $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(Quoted))}) VALUES ({string.Join(", ", columns.Select((_, i) => Parameter(i + 1)))})"
        );

    public override IRowWrite Update(string table, string[] keys, params string[] columns) =>
        new SqliteStatement(
            _connection,
            $"UPDATE \"{table}\" SET {string.Join(", ", Equal(columns, keys.Length))} WHERE {string.Join(" AND ", Equal(keys))}"
        );

    public override IRowWrite Delete(string table, params string[] keys) =>
        new SqliteStatement(
            _connection,
            $"DELETE FROM \"{table}\" WHERE {string.Join(" AND ", Equal(keys))}"
        );

    public override IRowRead Query(string sql) => new SqliteStatement(_connection, sql);

    public override IRowLookup Lookup(string columns, string join, string? order = null) =>
        new StreamedLookup(_connection, columns, join, order);

    public override IRowRemoval Removal(
        string table,
        string key,
        string[] columns,
        Action<IRowRead> gone,
        params string[] also
    ) =>
        new StreamedRemoval(
            Query(
                $"SELECT {string.Join(", ", columns.Select(Quoted))} FROM \"{table}\" WHERE \"{key}\" = @p1"
            ),
            gone,
            [.. also.Append(table).Select(t => Delete(t, key))]
        );

    public override IKeyRanges Ranges(IEnumerable<(long Key, long From, long To)> ranges) =>
        new StreamedRanges(_connection, ranges);

    /// <summary>Nothing is left to do: what was executed is there.</summary>
    public override void Apply() { }

    public override void Dispose() { }

    static string Quoted(string name) => $"\"{name}\"";

    static string Parameter(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"@p{number}");

    static IEnumerable<string> Equal(string[] columns, int before = 0) =>
        columns.Select((c, i) => $"\"{c}\" = {Parameter(before + i + 1)}");
}

/// <summary>One prepared statement that is asked for each id.</summary>
sealed class StreamedLookup(SqliteConnection connection, string columns, string join, string? order)
    : IRowLookup
{
    const int ScopeParameter = 8;
    const int CodeParameter = 9;

    readonly SqliteStatement _statement = new(
        connection,
        $"SELECT {columns} FROM (SELECT @p8 AS \"Scope\", @p9 AS \"Code\") k {join}{(order is null ? "" : " ORDER BY " + order)}"
    );

    public IRowLookup Bind(int index, long value)
    {
        _statement.Bind(index, value);
        return this;
    }

    public IRowLookup Bind(int index, string value)
    {
        _statement.Bind(index, value);
        return this;
    }

    public void Fetch(IEnumerable<(string Scope, string Code)> ids) { }

    public IRowRead Of(string scope, string code)
    {
        _statement.Bind(ScopeParameter, scope).Bind(CodeParameter, code);
        return _statement;
    }

    public void Dispose() => _statement.Dispose();
}

/// <summary>Reads a row, tells of it and deletes it.</summary>
sealed class StreamedRemoval(IRowRead find, Action<IRowRead> gone, IRowWrite[] delete) : IRowRemoval
{
    public void Remove(long key)
    {
        find.Bind(1, key);
        if (!find.Step())
            return;
        gone(find);
        find.Reset();
        foreach (var statement in delete)
        {
            statement.Bind(1, key);
            statement.Execute();
        }
    }

    public void Dispose()
    {
        find.Dispose();
        foreach (var statement in delete)
            statement.Dispose();
    }
}

/// <summary>A temporary table of the connection.</summary>
sealed class StreamedRanges : IKeyRanges
{
    readonly SqliteConnection _connection;

    public StreamedRanges(
        SqliteConnection connection,
        IEnumerable<(long Key, long From, long To)> ranges
    )
    {
        _connection = connection;
        Run(
            $"CREATE TEMP TABLE {Name} (\"RangeKey\" INTEGER, \"FromDateKey\" INTEGER, \"ToDateKey\" INTEGER,"
                + " PRIMARY KEY (\"RangeKey\", \"FromDateKey\")) WITHOUT ROWID"
        );
        using var insert = new SqliteStatement(
            connection,
            $"INSERT INTO temp.{Name} VALUES (@p1, @p2, @p3)"
        );
        foreach (var (key, from, to) in ranges)
            insert.Bind(1, key).Bind(2, from).Bind(3, to).Execute();
    }

    const string Name = "\"KeyRange\"";

    public string Table => $"temp.{Name}";

    public void Dispose() => Run($"DROP TABLE IF EXISTS temp.{Name}");

    void Run(string sql)
    {
        using var statement = new SqliteStatement(_connection, sql);
        statement.Execute();
    }
}
