using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Loading;

/// <summary>What a mended profile makes of the rejected rows of a file, and whether it reads all others as before.</summary>
sealed class SecondReading
{
    /// <summary>Lines of rows that are to be loaded now.</summary>
    public HashSet<long> Loading { get; } = [];

    /// <summary>Lines of rows that can be read now, and whose key a row further down in the file has.</summary>
    public HashSet<long> Overtaken { get; } = [];

    /// <summary>Lines of rows that the profile's filters leave out now.</summary>
    public HashSet<long> Excluded { get; } = [];

    /// <summary>Rows that are still rejected, by line, with the reason of now.</summary>
    public Dictionary<long, RejectedRow> Rejected { get; } = [];

    /// <summary>The first line whose row was not rejected and reads otherwise now; null where there is none. The rest then says nothing.</summary>
    public long? Difference { get; private set; }

    /// <param name="before">The layout by which the rows were read that are loaded.</param>
    /// <param name="after">The layout of now.</param>
    /// <param name="rejected">The lines of the rows that were rejected.</param>
    public static async Task<SecondReading> OfAsync<TRow>(
        ExportKind<TRow> kind,
        IExportStore store,
        ExportFile file,
        (SourceLayout Before, SourceLayout After) layouts,
        IReadOnlySet<long> rejected,
        IRowFacts<TRow> facts,
        ReadingContext reading,
        CancellationToken cancellation
    )
    {
        var second = new SecondReading();
        var keys = new Dictionary<NaturalKey, List<long>>();
        await using var first = await store.OpenAsync(file, cancellation);
        await using var again = await store.OpenAsync(file, cancellation);
        using var before = kind.Open(first, file.Name, layouts.Before, reading);
        using var after = kind.Open(again, file.Name, layouts.After, reading);
        while (true)
        {
            var (hadRow, hasRow) = (before.Read(), after.Read());
            if (!hadRow && !hasRow)
                return second;
            cancellation.ThrowIfCancellationRequested();
            var isReject = rejected.Contains(before.Line);
            if (
                hadRow != hasRow
                || before.Line != after.Line
                || (!isReject && !ReadAlike(before, after))
            )
            {
                second.Difference = hasRow ? after.Line : before.Line;
                return second;
            }
            if (isReject)
                second.Take(after);
            if (after.Outcome != RowOutcome.Typed || (!isReject && keys.Count == 0))
                continue;
            var key = facts.KeyOf(kind.RowOf(after), file.Name);
            if (isReject)
            {
                if (!keys.TryGetValue(key, out var lines))
                    keys.Add(key, lines = []);
                lines.Add(after.Line);
            }
            else if (keys.Remove(key, out var lines))
                foreach (var line in lines)
                {
                    second.Loading.Remove(line);
                    second.Overtaken.Add(line);
                }
        }
    }

    void Take(ExportReader row)
    {
        if (row.Outcome == RowOutcome.Typed)
            Loading.Add(row.Line);
        else if (row.Outcome == RowOutcome.Excluded)
            Excluded.Add(row.Line);
        else
            Rejected[row.Line] = row.Reject!;
    }

    static bool ReadAlike(ExportReader before, ExportReader after) =>
        before.Outcome == after.Outcome
        && (before.Outcome != RowOutcome.Typed || after.HasSameRow(before));
}
