using System.Collections;
using System.Data.Common;
using System.Globalization;

namespace CsatWarehouse.Storage.Staging;

/// <summary>Buffered rows in the form that a bulk copy reads.</summary>
sealed class BufferedRowsReader(IReadOnlyList<string> columns, BufferedRows rows) : DbDataReader
{
    int _row = -1;

    public override int FieldCount => columns.Count;
    public override bool HasRows => rows.Count > 0;
    public override bool IsClosed => false;
    public override int RecordsAffected => -1;
    public override int Depth => 0;

    public override object this[int ordinal] => GetValue(ordinal);
    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read() => ++_row < rows.Count;

    public override bool NextResult() => false;

    public override object GetValue(int ordinal) => rows[_row][ordinal] ?? DBNull.Value;

    public override bool IsDBNull(int ordinal) => rows[_row][ordinal] is null;

    public override string GetName(int ordinal) => columns[ordinal];

    public override int GetOrdinal(string name)
    {
        for (var i = 0; i < columns.Count; i++)
            if (columns[i] == name)
                return i;
        throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such column.");
    }

    public override Type GetFieldType(int ordinal) => rows.Types[ordinal];

    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    public override int GetValues(object[] values)
    {
        for (var i = 0; i < FieldCount; i++)
            values[i] = GetValue(i);
        return FieldCount;
    }

    public override bool GetBoolean(int ordinal) => (bool)GetValue(ordinal);

    public override DateTime GetDateTime(int ordinal) => (DateTime)GetValue(ordinal);

    public override double GetDouble(int ordinal) => (double)GetValue(ordinal);

    public override int GetInt32(int ordinal) => (int)GetValue(ordinal);

    public override long GetInt64(int ordinal) => (long)GetValue(ordinal);

    public override string GetString(int ordinal) => (string)GetValue(ordinal);

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    // No column of the warehouse has one of these types.
    public override byte GetByte(int ordinal) => throw Unused(ordinal);

    public override long GetBytes(int ordinal, long from, byte[]? buffer, int at, int length) =>
        throw Unused(ordinal);

    public override char GetChar(int ordinal) => throw Unused(ordinal);

    public override long GetChars(int ordinal, long from, char[]? buffer, int at, int length) =>
        throw Unused(ordinal);

    public override decimal GetDecimal(int ordinal) => throw Unused(ordinal);

    public override float GetFloat(int ordinal) => throw Unused(ordinal);

    public override Guid GetGuid(int ordinal) => throw Unused(ordinal);

    public override short GetInt16(int ordinal) => throw Unused(ordinal);

    static InvalidCastException Unused(int ordinal) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Column {ordinal} is not of the type that was asked for."
            )
        );
}
