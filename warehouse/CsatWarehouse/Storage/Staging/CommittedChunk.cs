using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Exports.Stores;

namespace CsatWarehouse.Storage.Staging;

/// <summary>A row of the table in which a load notes its chunks: see <see cref="SqlServer.StagedChunk"/>.</summary>
sealed record CommittedChunk(long LoadKey, string Fingerprint, long FirstRowKey, long LastOrder)
{
    /// <summary>Of the digits of a fingerprint.</summary>
    const int MarkLength = 16;

    public static readonly string All =
        $"SELECT {Columns("c.")} FROM {StagedOperation.TwinOf(StagedTables.Chunk)} c ORDER BY c.\"LoadKey\", c.\"ChunkNumber\"";

    public static readonly string Insert =
        $"INSERT INTO {StagedOperation.TwinOf(StagedTables.Chunk)} ({Columns()}) VALUES (@p1, @p2, @p3, @p4, @p5)";

    public static CommittedChunk Of(object?[] row) =>
        new(Int64(row[0]), (string)row[2]!, Int64(row[3]), Int64(row[4]));

    /// <summary>Whether it is of the file, written as it was: it tells which file to go on with, without reading any.</summary>
    public bool IsOf(ExportFile file) =>
        Fingerprint.StartsWith(MarkOf(file), StringComparison.Ordinal);

    /// <param name="origin">Everything that the rows follow from.</param>
    public static string FingerprintOf(ExportFile file, IEnumerable<string> origin) =>
        MarkOf(file) + Hash(origin)[MarkLength..];

    static string MarkOf(ExportFile file) => Hash([file.Name, file.ETag])[..MarkLength];

    static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    static string Columns(string prefix = "") =>
        string.Join(", ", StagedTables.ChunkColumns.Select(c => $"{prefix}\"{c}\""));

    static long Int64(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
