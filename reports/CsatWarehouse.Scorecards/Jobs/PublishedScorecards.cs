using CsatWarehouse.Closing;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Jobs;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Stores;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>What backfills have to do with scorecards.</summary>
public sealed class PublishedScorecards(
    Workspace workspace,
    Warehouse warehouse,
    TimeProvider clock
) : IPublishedScorecards
{
    public async Task<IReadOnlyList<PlannedScorecard>> FindAsync(
        IReadOnlyCollection<long> months,
        Func<SliceCode, bool> isSelected,
        CancellationToken cancellation
    )
    {
        await using var context = warehouse.CreateContext();
        var standings = await MonthStandings.ReadAsync(context, workspace, cancellation);
        var keys = await context.Slices.ToDictionaryAsync(
            s => s.Code,
            s => s.SliceKey,
            cancellation
        );
        var now = clock.GetUtcNow().UtcDateTime;
        var found = new List<PlannedScorecard>();
        foreach (var month in months)
        foreach (var slice in await SlicesAsync(context, month, isSelected, cancellation))
        foreach (var language in workspace.Languages)
        {
            var key = new IssueKey(month, slice, keys.GetValueOrDefault(slice.Text), language);
            var newest = await key.FindAsync(context, null, cancellation);
            found.Add(
                new(
                    Calendar.MonthText(month),
                    slice.Text,
                    language,
                    newest?.Version,
                    Choice<MonthState>.NameOf(standings.Of(month, now).State)
                )
            );
        }
        return found;
    }

    public async Task<IReadOnlyList<ScorecardChange>> ChangesAsync(
        IReadOnlyCollection<long> months,
        Func<SliceCode, bool> isSelected,
        CancellationToken cancellation
    )
    {
        await using var context = warehouse.CreateContext();
        var issues = ScorecardIssues.Of(workspace, clock, LogoFile.Read(workspace));
        var changes = new List<ScorecardChange>();
        foreach (var month in months)
        foreach (var slice in await SlicesAsync(context, month, isSelected, cancellation))
        foreach (
            var issue in await issues.ReadAsync(
                context,
                month,
                slice,
                workspace.Languages,
                cancellation
            )
        )
            if (issue.Decision == IssueDecision.NewVersion)
                changes.Add(
                    new(
                        Calendar.MonthText(month),
                        slice.Text,
                        issue.Key.Language,
                        issue.Version,
                        [
                            .. issue
                                .Changes.Where(PublishedHeadlines.IsPrintedOtherwise)
                                .Select(TextOf),
                        ]
                    )
                );
        return changes;
    }

    public async Task<(int Written, IReadOnlyList<string> Faults)> PublishAsync(
        long month,
        Func<SliceCode, bool> isSelected,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        var job = new RenderScorecards(workspace, warehouse, clock);
        var done = new List<RenderedScorecard>();
        await using var context = warehouse.CreateContext();
        foreach (var slice in await SlicesAsync(context, month, isSelected, cancellation))
            done.AddRange(await job.RestateAsync(month, slice, run, cancellation));
        return (
            done.Count(s => s.Outcome == RenderOutcome.Written),
            [.. done.Select(s => s.Reason).OfType<string>()]
        );
    }

    static async Task<IEnumerable<SliceCode>> SlicesAsync(
        WarehouseContext context,
        long month,
        Func<SliceCode, bool> isSelected,
        CancellationToken cancellation
    ) => (await IssueKey.SlicesAsync(context, month, cancellation)).Where(isSelected);

    /// <summary>For people at a terminal, in English whatever the scorecard's language: NPS 39.8, now 40.1.</summary>
    static string TextOf(ChangedHeadline headline)
    {
        return $"{EnglishTexts.Instance.KpiInColumn(headline.Kpi)} {Text(headline.Published)}, now {Text(headline.Current)}";

        string Text(double? value) =>
            value is { } number
                ? EnglishTexts.Instance.Numerals.Value(number, headline.Unit)
                : "hidden";
    }
}
