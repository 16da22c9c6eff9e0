using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Storage.Staging;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Storage;

/// <summary>Files that a load got into and not through.</summary>
public static class StagedLoads
{
    /// <summary>How many chunks of a file are committed whose rest is not: 0 where no load was cut off.</summary>
    public static async Task<int> CountChunksAsync(
        Warehouse warehouse,
        CancellationToken cancellation
    )
    {
        return (await ChunksAsync(warehouse, cancellation)).Count;
    }

    /// <summary>The file in which a load was cut off, where it is there as it was; else null.</summary>
    public static async Task<ExportFile?> FindAsync(
        Warehouse warehouse,
        IEnumerable<ExportFile> files,
        CancellationToken cancellation
    )
    {
        var chunks = await ChunksAsync(warehouse, cancellation);
        return files.FirstOrDefault(f => chunks.Exists(c => c.IsOf(f)));
    }

    static async Task<List<CommittedChunk>> ChunksAsync(
        Warehouse warehouse,
        CancellationToken cancellation
    )
    {
        await using var context = warehouse.CreateContext();
        await context.Database.OpenConnectionAsync(cancellation);
        using var stage = new StagedPath(context);
        return StagingEngine.Of(context).IsThere(stage)
            ? stage.Read(CommittedChunk.All).ConvertAll(CommittedChunk.Of)
            : [];
    }
}
