using System.Collections.Immutable;
using CsatWarehouse.Closing;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Reading;
using CsatWarehouse.Scorecards.Texts;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>The footnotes of an issue: closed months of the year before it whose figures changed too little to be restated, unless another issue told of it.</summary>
sealed class ClosedMonthNotes(ScorecardModelReader models)
{
    const int MonthsBack = 12;

    public async Task<ImmutableArray<Footnote>> OfAsync(
        WarehouseContext context,
        IssueKey issue,
        MonthStandings standings,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var told = await ToldElsewhereAsync(context, issue, cancellation);
        var texts = ScorecardTexts.In(issue.Language);
        var notes = ImmutableArray.CreateBuilder<Footnote>();
        foreach (var published in await PublishedBeforeAsync(context, issue, cancellation))
        {
            var month = published.PeriodKey;
            if (standings.Of(month, now).State != MonthState.Closed)
                continue;
            var build = await IssueKey.BuildOfAsync(context, month, cancellation);
            if (build is not { } current || current == published.KpiBuildKey)
                continue;
            var model = await models.ReadAsync(context, month, issue.Slice, cancellation);
            var headlines = await PublishedHeadlines.ReadAsync(context, published, cancellation);
            List<ChangedHeadline> changes = [.. headlines.ChangedTo(model, texts)];
            if (
                changes.Count == 0
                || RestatementRule.Asks(
                    MonthState.Closed,
                    changes,
                    await PersonsAsync(context, published, current, changes, cancellation)
                )
            )
                continue;
            ImmutableArray<ChangedHeadline> untold =
            [
                .. changes.Where(c => !told.Contains((month, c.Kpi, TextOf(c.Current, c, texts)))),
            ];
            if (untold.Length > 0)
                notes.Add(new(Calendar.Date(month), untold));
        }
        return notes.ToImmutable();
    }

    /// <summary>How many persons' answers differ from those of a published scorecard, at least.</summary>
    public static async Task<long> PersonsAsync(
        WarehouseContext context,
        FactScorecard published,
        long build,
        IEnumerable<ChangedHeadline> changes,
        CancellationToken cancellation
    ) =>
        published.KpiBuildKey > 0
            ? await ChangedPersons.AtLeastAsync(context, published.KpiBuildKey, build, cancellation)
            : changes
                .Select(c => Math.Abs(c.CurrentPersons - c.PublishedPersons))
                .DefaultIfEmpty()
                .Max();

    /// <summary>The ledger's rows of an issue's footnotes.</summary>
    public static IEnumerable<ScorecardNote> Rows(
        ScorecardModel model,
        ScorecardTexts texts,
        long scorecardKey
    ) =>
        from note in model.Footnotes
        from headline in note.Headlines
        select new ScorecardNote
        {
            ScorecardKey = scorecardKey,
            PeriodKey = Calendar.DateKey(note.Month),
            KpiKey = KpiCatalogue.Find(headline.Kpi)!.Key,
            PublishedText = TextOf(headline.Published, headline, texts),
            CurrentText = TextOf(headline.Current, headline, texts),
            PublishedPersons = headline.PublishedPersons,
            CurrentPersons = headline.CurrentPersons,
        };

    static string TextOf(double? value, ChangedHeadline headline, ScorecardTexts texts) =>
        value is { } number ? texts.Numerals.Value(number, headline.Unit) : "–";

    /// <summary>The newest version of each month of the year before, oldest first.</summary>
    static async Task<List<FactScorecard>> PublishedBeforeAsync(
        WarehouseContext context,
        IssueKey issue,
        CancellationToken cancellation
    )
    {
        var first = Calendar.AddMonths(issue.Month, -MonthsBack);
        var published = await context
            .Scorecards.Where(s =>
                s.SliceKey == issue.SliceKey
                && s.Language == issue.Language
                && s.PeriodKey >= first
                && s.PeriodKey < issue.Month
            )
            .ToListAsync(cancellation);
        return
        [
            .. published
                .GroupBy(s => s.PeriodKey)
                .OrderBy(g => g.Key)
                .Select(g => g.MaxBy(s => s.Version)!),
        ];
    }

    static async Task<HashSet<(long Month, string Kpi, string Text)>> ToldElsewhereAsync(
        WarehouseContext context,
        IssueKey issue,
        CancellationToken cancellation
    )
    {
        var told = await (
            from note in context.ScorecardNotes
            join scorecard in context.Scorecards on note.ScorecardKey equals scorecard.ScorecardKey
            where
                scorecard.SliceKey == issue.SliceKey
                && scorecard.Language == issue.Language
                && scorecard.PeriodKey != issue.Month
            select new
            {
                note.PeriodKey,
                note.KpiKey,
                note.CurrentText,
            }
        ).ToListAsync(cancellation);
        var kpis = KpiCatalogue.All.ToDictionary(k => k.Key, k => k.Code);
        return [.. told.Select(n => (n.PeriodKey, kpis[n.KpiKey], n.CurrentText))];
    }
}
