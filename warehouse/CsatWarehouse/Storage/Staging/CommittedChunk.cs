using System.Globalization;

namespace CsatWarehouse.Storage.Staging;

/// <summary>A row of the table in which a load notes its chunks: see <see cref="SqlServer.StagedChunk"/>.</summary>
sealed record CommittedChunk(long LoadKey, string Fingerprint, long FirstRowKey, long LastOrder)
{
    public static readonly string All =
        $"SELECT {Columns("c.")} FROM {StagedOperation.TwinOf(StagedTables.Chunk)} c ORDER BY c.\"LoadKey\", c.\"ChunkNumber\"";

    public static readonly string Insert =
        $"INSERT INTO {StagedOperation.TwinOf(StagedTables.Chunk)} ({Columns()}) VALUES (@p1, @p2, @p3, @p4, @p5)";

    public static CommittedChunk Of(object?[] row) =>
        new(Int64(row[0]), (string)row[2]!, Int64(row[3]), Int64(row[4]));

    static string Columns(string prefix = "") =>
        string.Join(", ", StagedTables.ChunkColumns.Select(c => $"{prefix}\"{c}\""));

    static long Int64(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
