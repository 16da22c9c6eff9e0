using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Loading;

/// <summary>Reads files again whose rows become facts because what hid them is gone.</summary>
sealed class EarlierFiles<TRow>(
    ExportKind<TRow> kind,
    LoadScope scope,
    IExportStore store,
    ReadingContext reading
)
{
    /// <param name="replacing">The file that no longer has the rows.</param>
    /// <exception cref="FileNotFoundException">A file is gone, or is not as it was loaded; that is no fault of the file that is read, and may be mended.</exception>
    public async Task RestoreAsync(
        RowLoad<TRow> load,
        List<Load> counting,
        string replacing,
        CancellationToken cancellation
    )
    {
        foreach (var (loadKey, keys) in load.ToRestore.OrderBy(r => r.Key))
        {
            var earlier = counting.Single(l => l.LoadKey == loadKey);
            var layout = scope
                .Workspace.Sources.Matches(earlier.FileName)
                .Select(m => m.Layout)
                .FirstOrDefault(l => Choice<SourceKind>.NameOf(l.Kind) == earlier.Kind);
            var earlierFile = layout is null
                ? null
                : await store.FindAsync(earlier.FileName, earlier.ContentHash, cancellation);
            if (layout is null || earlierFile is null)
                throw new FileNotFoundException(
                    FormattableString.Invariant(
                        $"'{replacing}' no longer has {keys.Count} rows that '{earlier.FileName}' has too, and that file can no longer be read as it was loaded (load {loadKey}): put it back into the export store, unchanged, and run again."
                    )
                );
            await using var content = await store.OpenAsync(earlierFile, cancellation);
            using var facts = kind.FactsOf(scope with { AsOfAt = earlier.AsOfAt }, layout);
            using var rows = kind.Open(content, earlier.FileName, layout, reading);
            var from = LoadFile.Of(scope.Context, earlier);
            load.BeginRestore(loadKey);
            while (rows.Read())
                if (rows.Outcome == RowOutcome.Typed)
                    load.Restore(kind.RowOf(rows), from, facts);
            scope.Rows.Apply();
            facts.Complete();
            load.Touched(facts);
        }
    }
}
