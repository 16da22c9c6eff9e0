using CsatWarehouse.Closing;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Reading;
using CsatWarehouse.Scorecards.Stores;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>Makes scorecards from the figures that readers see, and decides which of them are published. Writes nothing.</summary>
/// <param name="models">What it has read of one scorecard it keeps for the next.</param>
sealed class ScorecardIssues(Workspace workspace, ScorecardModelReader models, TimeProvider clock)
{
    readonly ClosedMonthNotes _notes = new(new(workspace));

    /// <summary>For the scorecards of one month, with the figures that readers see now.</summary>
    public static ScorecardIssues Of(Workspace workspace, TimeProvider clock, LogoFile? logo) =>
        new(workspace, new(workspace, logo?.Hash), clock);

    /// <summary>One for each language; none where the month has no figures.</summary>
    public async Task<List<ScorecardIssue>> ReadAsync(
        WarehouseContext context,
        long month,
        SliceCode slice,
        IEnumerable<string> languages,
        CancellationToken cancellation
    )
    {
        var build = await IssueKey.BuildOfAsync(context, month, cancellation);
        var model = await models.ReadAsync(context, month, slice, cancellation);
        return await DecideAsync(context, month, slice, model, build, languages, cancellation);
    }

    /// <summary>The same of a model that was read before. What is published is read now: the issues of earlier months decide what is told in this one.</summary>
    /// <param name="build">The build that the model was read from; null where the month has none.</param>
    public async Task<List<ScorecardIssue>> DecideAsync(
        WarehouseContext context,
        long month,
        SliceCode slice,
        ScorecardModel? model,
        long? build,
        IEnumerable<string> languages,
        CancellationToken cancellation
    )
    {
        var issues = new List<ScorecardIssue>();
        if (model is null || build is null)
            return issues;
        var sliceKey = await context
            .Slices.Where(s => s.Code == slice.Text)
            .Select(s => s.SliceKey)
            .SingleOrDefaultAsync(cancellation);
        var standings = await MonthStandings.ReadAsync(context, workspace, cancellation);
        foreach (var language in languages)
            issues.Add(
                await ReadAsync(
                    context,
                    new(month, slice, sliceKey, language),
                    model,
                    build.Value,
                    standings,
                    cancellation
                )
            );
        return issues;
    }

    async Task<ScorecardIssue> ReadAsync(
        WarehouseContext context,
        IssueKey key,
        ScorecardModel model,
        long build,
        MonthStandings standings,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow().UtcDateTime;
        model = model with
        {
            Footnotes = await _notes.OfAsync(context, key, standings, now, cancellation),
        };
        var newest = await key.FindAsync(context, null, cancellation);
        var issue = new ScorecardIssue(
            key,
            At(model, standings, key.Month, now),
            ModelFingerprint.Of(model, key.Language),
            build,
            newest,
            IssueDecision.First,
            []
        );
        if (newest is null)
            return issue;
        if (newest is { WithdrawnAt: null } && newest.ModelFingerprint == issue.Fingerprint)
            return issue with
            {
                Decision = IssueDecision.Same,
                Model = await AsPublishedAsync(
                    context,
                    key,
                    newest,
                    At(model, standings, key.Month, newest.PublishedAt),
                    cancellation
                ),
            };
        var changes = await ChangesAsync(context, newest, model, cancellation);
        var state = standings.Of(key.Month, now).State;
        var persons =
            state == MonthState.Closed
                ? await ClosedMonthNotes.PersonsAsync(context, newest, build, changes, cancellation)
                : 0;
        return issue with
        {
            Changes = changes,
            // Of what was withdrawn nothing is left that could be kept, and a comment is no figure: it is for the newest version of any month.
            Decision =
                newest.WithdrawnAt is not null
                || RestatementRule.Asks(state, changes, persons)
                || await IsCommentedAsync(context, newest, cancellation)
                    ? IssueDecision.NewVersion
                    : IssueDecision.Kept,
            Model = issue.Model with { Restatement = RestatementOf(newest, changes) },
        };
    }

    static Task<bool> IsCommentedAsync(
        WarehouseContext context,
        FactScorecard published,
        CancellationToken cancellation
    ) =>
        context.ScorecardComments.AnyAsync(
            c =>
                c.PeriodKey == published.PeriodKey
                && c.SliceKey == published.SliceKey
                && (c.Language == published.Language || c.Language == "")
                && c.WrittenAt >= published.PublishedAt,
            cancellation
        );

    /// <summary>With the words that follow from the version before, so that the same bytes can be made again.</summary>
    async Task<ScorecardModel> AsPublishedAsync(
        WarehouseContext context,
        IssueKey key,
        FactScorecard newest,
        ScorecardModel model,
        CancellationToken cancellation
    ) =>
        await key.FindAsync(context, newest.Version - 1, cancellation) is { } before
            ? model with
            {
                Restatement = RestatementOf(
                    before,
                    await ChangesAsync(context, before, model, cancellation)
                ),
            }
            : model;

    static async Task<List<ChangedHeadline>> ChangesAsync(
        WarehouseContext context,
        FactScorecard published,
        ScorecardModel model,
        CancellationToken cancellation
    )
    {
        var headlines = await PublishedHeadlines.ReadAsync(context, published, cancellation);
        return [.. headlines.ChangedTo(model, ScorecardTexts.In(published.Language))];
    }

    Restatement? RestatementOf(FactScorecard before, IEnumerable<ChangedHeadline> changes)
    {
        var printed = changes.Where(PublishedHeadlines.IsPrintedOtherwise).ToList();
        return printed.Count == 0
            ? null
            : new(before.Version, workspace.DayOf(before.PublishedAt), [.. printed]);
    }

    static ScorecardModel At(
        ScorecardModel model,
        MonthStandings standings,
        long month,
        DateTime at
    )
    {
        var standing = standings.Of(month, at);
        return model with
        {
            State = standing.State,
            ClosesOn = standing.ClosesOn,
            IsReopened = standing is { State: MonthState.Provisional, ClosedBy: not null },
        };
    }
}
