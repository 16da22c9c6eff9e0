using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Loading;
using CsatWarehouse.Operations;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reconciliation;

/// <summary>The files of the store against the ledger, in both directions.</summary>
/// <param name="isDeep">Whether files are read although the store's mark of their content is the ledger's.</param>
sealed class FilesCheck(Workspace workspace, IExportStore store, bool isDeep)
{
    const string Ingest = "csat ingest loads it";

    readonly record struct FeedFile(string Source, string Kind, string Name);

    /// <summary>Files of the store that a profile claims.</summary>
    public int Files { get; private set; }

    public async Task<List<Finding>> RunAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var ledger = (
            await (
                from load in context.Loads
                join source in context.SourceSystems
                    on load.SourceSystemKey equals source.SourceSystemKey
                select new { load, source.Code }
            ).ToListAsync(cancellation)
        ).ToLookup(l => new FeedFile(l.Code, l.load.Kind, l.load.FileName), l => l.load);
        var findings = new List<Finding>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var file in store.ListAsync(cancellation))
        {
            names.Add(file.Name);
            findings.AddRange(await OfFileAsync(file, ledger, cancellation));
        }
        findings.AddRange(
            ledger
                .SelectMany(g => g)
                .Where(l => l.Status == LoadStatus.Loaded && !names.Contains(l.FileName))
                .OrderBy(l => l.FileName, StringComparer.Ordinal)
                .Select(l => new Finding(
                    FindingCodes.FileGone,
                    SubjectOf(l.FileName, l.Kind),
                    FormattableString.Invariant(
                        $"the file of load {l.LoadKey}, {l.Bytes} bytes, SHA-256 {l.ContentHash}"
                    ),
                    "no such file in the store",
                    "put it back unchanged: it is read again when a later file is withdrawn or its profile is mended"
                ))
        );
        return findings;
    }

    async Task<List<Finding>> OfFileAsync(
        ExportFile file,
        ILookup<FeedFile, Load> ledger,
        CancellationToken cancellation
    )
    {
        var matches = workspace.Sources.Matches(file.Name);
        if (matches.Count > 0)
            Files++;
        if (workspace.Sources.Conflict(file.Name) is { } conflict)
            return [Unclear(file, conflict)];
        var findings = new List<Finding>();
        string? hash = null;
        foreach (var match in matches)
        {
            if (match.Fault is { } fault)
            {
                findings.Add(Unclear(file, fault));
                continue;
            }
            var kind = Choice<SourceKind>.NameOf(match.Layout.Kind);
            var loads = ledger[new(match.Layout.Source, kind, file.Name)]
                .OrderByDescending(l => l.FileVersion)
                .ToList();
            if (loads.Count > 0)
                hash ??= await HashAsync(file, loads, cancellation);
            if (OfKind(file, kind, match.Layout, loads, hash) is { } finding)
                findings.Add(finding);
        }
        return findings;
    }

    static Finding? OfKind(
        ExportFile file,
        string kind,
        SourceLayout layout,
        List<Load> loads,
        string? hash
    )
    {
        if (loads.Count == 0)
            return Of(FindingCodes.FileNew, $"a row in the ledger", "none", Ingest);
        var known = loads.Find(l => l.ContentHash == hash && l.Status != LoadStatus.Superseded);
        if (known is null)
            return Of(
                FindingCodes.FileChanged,
                $"the content of load {loads[0].LoadKey}: SHA-256 {loads[0].ContentHash}",
                $"SHA-256 {hash}",
                Ingest
            );
        if (known.Status == LoadStatus.Failed)
            return Of(
                FindingCodes.FileFailed,
                $"rows loaded",
                known.Reason ?? "nothing could be read",
                "mend the file or its profile, then csat ingest"
            );
        return known.ProfileHash == layout.Hash || known.ReplayedProfileHash == layout.Hash
            ? null
            : Of(
                FindingCodes.ProfileMended,
                $"the profile by which load {known.LoadKey} was read",
                "a profile that was mended since",
                "csat ingest reads it again; csat rejects replay where only rejects change"
            );

        Finding Of(string code, FormattableString expected, string found, string remedy) =>
            new(
                code,
                SubjectOf(file.Name, kind),
                FormattableString.Invariant(expected),
                found,
                remedy
            );
    }

    async Task<string> HashAsync(ExportFile file, List<Load> loads, CancellationToken cancellation)
    {
        if (!isDeep && loads.Find(l => l.ETag == file.ETag) is { } known)
            return known.ContentHash;
        await using var content = await store.OpenAsync(file, cancellation);
        return await ContentHash.OfAsync(content, cancellation);
    }

    static Finding Unclear(ExportFile file, string fault) =>
        new(
            FindingCodes.FileUnclear,
            file.Name,
            "one profile that reads it",
            fault,
            "mend the profiles in sources/"
        );

    internal static string SubjectOf(string file, string kind) => $"{file} ({kind})";
}
