using System.Data.Common;
using CsatWarehouse.Storage.SqlServer;

namespace CsatWarehouse.Storage.Staging;

/// <summary>Twins are tables of the schema <c>stage</c>, which the database has from the start.</summary>
sealed class SqlServerStaging(SqlServerWarehouseContext context) : StagingEngine
{
    public override void Begin(StagedPath path) { }

    public override void End(StagedPath path) =>
        path.Execute(
            $"DELETE FROM {StagedOperation.TwinOf(StagedTables.Chunk)} WHERE \"LoadKey\" = @p1",
            path.By
        );

    public override void Clear(StagedPath path, string table) =>
        path.Execute(
            $"DELETE FROM {StagedOperation.TwinOf(table)} WHERE \"{StagedColumns.By}\" = @p1",
            path.By
        );

    public override void Discard(StagedPath path)
    {
        foreach (var table in StagedTables.Names.Append(StagedTables.Chunk))
            path.Execute($"DELETE FROM {StagedOperation.TwinOf(table)}");
    }

    public override ColumnTypes TypesOf(string table) => ColumnTypes.OfTwin(context, table);

    public override void Copy(
        DbConnection connection,
        DbTransaction transaction,
        string table,
        IReadOnlyList<string> columns,
        BufferedRows rows
    ) => context.BulkCopy.Write(connection, transaction, table, columns, rows);

    public override string Finds(StagedOperation operation, string row) =>
        $"EXISTS (SELECT 1 FROM {operation.Twin} g WHERE {operation.Mine("g")} AND {operation.Same(row, "g")})";

    public override string Update(StagedOperation operation, string which) =>
        $"""
            UPDATE t SET {string.Join(
                ", ",
                operation.Columns.Select(c => $"t.\"{c}\" = s.\"{c}\"")
            )}
            FROM {operation.Target} AS t INNER JOIN {operation.Twin} AS s ON {operation.Same(
                "t",
                "s"
            )}
            WHERE {which}
            """;
}
