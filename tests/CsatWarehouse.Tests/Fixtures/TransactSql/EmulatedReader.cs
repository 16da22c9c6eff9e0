using System.Collections;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>Gives each column in the type that its table declares, and refuses to give it in another, as SQL Server's reader does.</summary>
sealed class EmulatedReader(EmulatedConnection connection, SqliteDataReader inner) : DbDataReader
{
    public override int Depth => inner.Depth;
    public override int FieldCount => inner.FieldCount;
    public override bool HasRows => inner.HasRows;
    public override bool IsClosed => inner.IsClosed;
    public override int RecordsAffected => inner.RecordsAffected;

    public override object this[int ordinal] => GetValue(ordinal);
    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read() => inner.Read();

    public override bool NextResult() => inner.NextResult();

    public override object GetValue(int ordinal) =>
        inner.IsDBNull(ordinal)
            ? DBNull.Value
            : inner.GetDataTypeName(ordinal).ToUpperInvariant() switch
            {
                "BIT" => inner.GetInt64(ordinal) != 0,
                "INT" => inner.GetInt32(ordinal),
                "DATETIME2" => DateTime.Parse(
                    inner.GetString(ordinal),
                    CultureInfo.InvariantCulture
                ),
                "DATE" => DateOnly.Parse(inner.GetString(ordinal), CultureInfo.InvariantCulture),
                _ => inner.GetValue(ordinal),
            };

    public override int GetValues(object[] values)
    {
        for (var i = 0; i < FieldCount; i++)
            values[i] = GetValue(i);
        return FieldCount;
    }

    public override bool GetBoolean(int ordinal) => As(ordinal, inner.GetBoolean, "BIT");

    public override int GetInt32(int ordinal) => As(ordinal, inner.GetInt32, "INT");

    public override long GetInt64(int ordinal) => As(ordinal, inner.GetInt64, "BIGINT");

    public override double GetDouble(int ordinal) => As(ordinal, inner.GetDouble, "FLOAT");

    public override DateTime GetDateTime(int ordinal) =>
        As(ordinal, inner.GetDateTime, "DATETIME2");

    public override string GetString(int ordinal) => inner.GetString(ordinal);

    public override T GetFieldValue<T>(int ordinal) => inner.GetFieldValue<T>(ordinal);

    public override bool IsDBNull(int ordinal) => inner.IsDBNull(ordinal);

    public override string GetName(int ordinal) => inner.GetName(ordinal);

    public override int GetOrdinal(string name) => inner.GetOrdinal(name);

    public override string GetDataTypeName(int ordinal) => inner.GetDataTypeName(ordinal);

    public override Type GetFieldType(int ordinal) => inner.GetFieldType(ordinal);

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    public override byte GetByte(int ordinal) => inner.GetByte(ordinal);

    public override long GetBytes(int ordinal, long from, byte[]? buffer, int at, int length) =>
        inner.GetBytes(ordinal, from, buffer, at, length);

    public override char GetChar(int ordinal) => inner.GetChar(ordinal);

    public override long GetChars(int ordinal, long from, char[]? buffer, int at, int length) =>
        inner.GetChars(ordinal, from, buffer, at, length);

    public override decimal GetDecimal(int ordinal) => inner.GetDecimal(ordinal);

    public override float GetFloat(int ordinal) => inner.GetFloat(ordinal);

    public override Guid GetGuid(int ordinal) => inner.GetGuid(ordinal);

    public override short GetInt16(int ordinal) => inner.GetInt16(ordinal);

    public override void Close()
    {
        connection.Closed();
        inner.Close();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            connection.Closed();
            inner.Dispose();
        }
        base.Dispose(disposing);
    }

    /// <summary>An expression has no declared type, and SQLite's own name for what it is.</summary>
    T As<T>(int ordinal, Func<int, T> read, string type)
    {
        var declared = inner.GetDataTypeName(ordinal).ToUpperInvariant();
        return declared == type || declared is "INTEGER" or "REAL" or "TEXT" or "BLOB" or "NULL"
            ? read(ordinal)
            : throw new InvalidCastException(
                $"The column '{GetName(ordinal)}' is {declared}, and was asked for as {type}."
            );
    }
}
