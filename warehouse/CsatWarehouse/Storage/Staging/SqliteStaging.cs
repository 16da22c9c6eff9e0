using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Storage.Staging;

/// <summary>
/// Twins are tables that a load makes for itself, and that go when it is done. SQLite has no schemas: <c>"stage"."FactTicket"</c> is
/// <c>"stage_FactTicket"</c> here.
/// </summary>
sealed class SqliteStaging(WarehouseContext context) : StagingEngine
{
    const string Prefix = "\"stage_";

    public override void Begin(StagedPath path)
    {
        foreach (var table in StagedTables.Names)
            Make(path, table, ColumnTypes.OfTable(context, table).Columns);
        Make(path, "SoughtKey", [StagedColumns.By, "Place", "Scope", "Code"]);
        Make(path, "KeyRange", [StagedColumns.By, "RangeKey", "FromDateKey", "ToDateKey"]);
        Make(path, StagedTables.Chunk, StagedTables.ChunkColumns);
        // Asked for each chunk: which of its keys wait there already.
        path.Execute(
            $"CREATE INDEX IF NOT EXISTS {Prefix}KeyVersion_Key\" ON {Prefix}KeyVersion\" (\"Scope\", \"ExternalId\")"
        );
    }

    public override void End(StagedPath path) => Discard(path);

    /// <summary>All of them, which SQLite does without going through them: only one process loads.</summary>
    public override void Clear(StagedPath path, string table) =>
        path.Execute($"DELETE FROM {StagedOperation.TwinOf(table)}");

    public override bool IsThere(StagedPath path) => Twins(path).Count > 0;

    public override void Discard(StagedPath path)
    {
        foreach (var row in Twins(path))
            path.Execute($"DROP TABLE \"{row[0]}\"");
    }

    public override ColumnTypes TypesOf(string table) => ColumnTypes.OfTable(context, table);

    public override void Copy(
        DbConnection connection,
        DbTransaction transaction,
        string table,
        IReadOnlyList<string> columns,
        BufferedRows rows
    )
    {
        using var insert = new SqliteStatement(
            (SqliteConnection)connection,
            Sql(
                $"INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => FormattableString.Invariant($"@p{i + 1}")))})"
            )
        );
        for (var row = 0; row < rows.Count; row++)
        {
            for (var i = 0; i < columns.Count; i++)
                Bind(insert, i + 1, rows[row][i]);
            insert.Execute();
        }
    }

    public override string Sql(string text) =>
        text.Replace("\"stage\".\"", Prefix, StringComparison.Ordinal);

    /// <summary>A list, which SQLite goes through once, where it would ask for each row of the table otherwise.</summary>
    public override string Finds(StagedOperation operation, string row) =>
        $"({Keys(operation, row)}) IN (SELECT {Keys(operation, "g")} FROM {operation.Twin} g WHERE {operation.Mine("g")})";

    public override string Update(StagedOperation operation, string which) =>
        $"""
            UPDATE {operation.Target} SET {string.Join(
                ", ",
                operation.Columns.Select(c => $"\"{c}\" = s.\"{c}\"")
            )}
            FROM {operation.Twin} AS s
            WHERE {operation.Same(operation.Target, "s")} AND {which}
            """;

    public override void Index(StagedPath path, StagedOperation operation) =>
        path.Execute(
            FormattableString.Invariant(
                $"CREATE INDEX IF NOT EXISTS {Prefix}{operation.Table}_{operation.Code}\" ON {Prefix}{operation.Table}\" ({string.Join(", ", operation.Keys.Prepend(StagedColumns.As).Select(k => $"\"{k}\""))})"
            )
        );

    static List<object?[]> Twins(StagedPath path) =>
        path.Read(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'stage\\_%' ESCAPE '\\'"
        );

    /// <summary>Values lie there as they were bound: what type they have is for their table to say.</summary>
    static void Make(StagedPath path, string table, IEnumerable<string> columns) =>
        path.Execute(
            $"CREATE TABLE IF NOT EXISTS {Prefix}{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))})"
        );

    static string Keys(StagedOperation operation, string row) =>
        string.Join(", ", operation.Keys.Select(k => $"{row}.\"{k}\""));

    static void Bind(SqliteStatement insert, int index, object? value) =>
        _ = value switch
        {
            null => insert.Bind(index, (string?)null),
            int number => insert.Bind(index, (long)number),
            long number => insert.Bind(index, number),
            double number => insert.Bind(index, (double?)number),
            DateTime instant => insert.Bind(index, (DateTime?)instant),
            _ => insert.Bind(index, (string)value),
        };
}
