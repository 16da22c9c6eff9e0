using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Diagnoses;

/// <summary>Whether every file whose rows count is still in the store: a backfill, a mended profile or an empty database reads it again.</summary>
static class ArchiveCheck
{
    const string Name = "archive";

    public static async Task<IReadOnlyList<Diagnosis>> RunAsync(
        WarehouseContext context,
        IReadOnlyList<ExportFile> files,
        CancellationToken cancellation
    )
    {
        var there = files.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var loads = await context
            .Loads.Where(l => l.Status == LoadStatus.Loaded || l.Status == LoadStatus.Copy)
            .OrderBy(l => l.FileName)
            .ThenBy(l => l.Kind)
            .ToListAsync(cancellation);
        var copies = loads
            .Where(l => there.Contains(l.FileName))
            .ToLookup(l => l.ContentHash, l => l.FileName, StringComparer.Ordinal);
        var gone = loads
            .Where(l => l.Status == LoadStatus.Loaded && !there.Contains(l.FileName))
            .Select(l => Gone(l, copies[l.ContentHash].FirstOrDefault()))
            .ToList();
        return gone.Count > 0
            ? gone
            :
            [
                Diagnosis.Ok(
                    Name,
                    "files whose rows count",
                    FormattableString.Invariant(
                        $"all {loads.Count(l => l.Status == LoadStatus.Loaded):N0} are in the store"
                    )
                ),
            ];
    }

    static Diagnosis Gone(Load load, string? copy)
    {
        var found = FormattableString.Invariant(
            $"gone from the store, and {load.RowsLoaded:N0} rows of load {load.LoadKey} ({load.Kind}) came from it"
        );
        return copy is not null
            ? Diagnosis.Warning(
                Name,
                load.FileName,
                $"{found}; '{copy}' has the same content",
                "put a copy of that one back under this name"
            )
            : Diagnosis.Problem(
                Name,
                load.FileName,
                found,
                $"put it back unchanged (SHA-256 {load.ContentHash}), from a backup or the sender: a backfill would lose its rows"
            );
    }
}
