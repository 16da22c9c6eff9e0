using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading;

/// <summary>What the ledger of loads says about one file of one source, read as one kind of records.</summary>
sealed class LoadLedger(WarehouseContext context, string source, string kind, string fileName)
{
    /// <summary>The source's key, or null where it has never been loaded.</summary>
    public long? SourceSystemKey { get; } =
        context
            .SourceSystems.Where(s => s.Code == source)
            .Select(s => (long?)s.SourceSystemKey)
            .SingleOrDefault();

    /// <summary>The newest ledger row of this file name, whatever became of it.</summary>
    public Load? Latest() => OfFile().OrderByDescending(l => l.FileVersion).FirstOrDefault();

    /// <summary>The row whose facts count now.</summary>
    public Load? Active() => OfFile().SingleOrDefault(l => l.Status == LoadStatus.Loaded);

    /// <summary>The hash of the content that had this ETag under this name; null where the ledger knows no such.</summary>
    public string? HashOf(string eTag) =>
        OfFile().Where(l => l.ETag == eTag).Select(l => l.ContentHash).FirstOrDefault();

    /// <summary>Another file with this content whose facts count now.</summary>
    public Load? Original(string contentHash) =>
        OfKind()
            .Where(l =>
                l.ContentHash == contentHash
                && l.FileName != fileName
                && l.Status == LoadStatus.Loaded
            )
            .OrderBy(l => l.FileName)
            .FirstOrDefault();

    /// <summary>The row that makes reading this content with this profile a no-op; null where there is something to do.</summary>
    public Load? Settled(string contentHash, string profileHash)
    {
        if (SourceSystemKey is null)
            return null;
        var latest = Latest();
        var candidate =
            latest is { Status: LoadStatus.Failed } && !Same(latest, contentHash, profileHash)
                ? Active()
                : latest;
        if (candidate is null || !Same(candidate, contentHash, profileHash))
            return null;
        return candidate.Status switch
        {
            LoadStatus.Copy => Original(contentHash) is null ? null : candidate,
            LoadStatus.Superseded => null,
            _ => candidate,
        };
    }

    /// <summary>Every load of the source and kind whose facts count, as the winner rule sees them.</summary>
    public List<Load> Counting() =>
        [.. OfKind().Where(l => l.Status == LoadStatus.Loaded).OrderBy(l => l.LoadKey)];

    IQueryable<Load> OfFile() => OfKind().Where(l => l.FileName == fileName);

    IQueryable<Load> OfKind() =>
        context.Loads.Where(l => l.SourceSystemKey == SourceSystemKey && l.Kind == kind);

    static bool Same(Load load, string contentHash, string profileHash) =>
        load.ContentHash == contentHash
        && (load.ProfileHash == profileHash || load.ReplayedProfileHash == profileHash);
}
