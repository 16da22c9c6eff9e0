using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Operations;
using CsatWarehouse.Workspaces;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Loading;

/// <summary>Reads files again whose rows become facts because what hid them is gone.</summary>
sealed class EarlierFiles(Workspace workspace, IExportStore store, ReadingContext reading)
{
    /// <param name="replacing">The file that no longer has the rows.</param>
    /// <exception cref="ExportUnreadableException">A file is gone, or is not as it was loaded.</exception>
    public async Task RestoreAsync(
        WarehouseContext context,
        SqliteConnection connection,
        RowLoad<SurveyResponseRow> load,
        List<Load> counting,
        string replacing,
        CancellationToken cancellation
    )
    {
        foreach (var (loadKey, keys) in load.ToRestore.OrderBy(r => r.Key))
        {
            var earlier = counting.Single(l => l.LoadKey == loadKey);
            var earlierMatch = workspace.Sources.Match(earlier.FileName);
            var earlierFile = earlierMatch is null ? null : await FindAsync(earlier, cancellation);
            if (earlierFile is null)
                throw new ExportUnreadableException(
                    "earlier-file-missing",
                    FormattableString.Invariant(
                        $"'{replacing}' no longer has {keys.Count} rows that '{earlier.FileName}' has too, and that file can no longer be read as it was loaded (load {loadKey}): put it back into the export store, unchanged, and run again."
                    )
                );
            var layout = earlierMatch!.Layout;
            var members = SurveyMembers.Resolve(context, layout, workspace.FirstMonthOfYear);
            await using var content = await store.OpenAsync(earlierFile, cancellation);
            using var facts = new SurveyFacts(connection, members);
            using var rows = SurveyExportReader.Open(content, earlier.FileName, layout, reading);
            var from = LoadFile.Of(context, earlier);
            while (rows.Read())
                if (rows.Outcome == RowOutcome.Typed)
                    load.Restore(rows.Row, from, facts);
            members.Save();
        }
    }

    async Task<ExportFile?> FindAsync(Load earlier, CancellationToken cancellation)
    {
        await foreach (var candidate in store.ListAsync(cancellation))
        {
            if (candidate.Name != earlier.FileName)
                continue;
            await using var content = await store.OpenAsync(candidate, cancellation);
            return await ContentHash.OfAsync(content, cancellation) == earlier.ContentHash
                ? candidate
                : null;
        }
        return null;
    }
}
