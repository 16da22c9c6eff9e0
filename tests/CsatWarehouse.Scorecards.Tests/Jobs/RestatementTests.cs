using CsatWarehouse.Closing;
using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Tests.Jobs;

/// <summary>March 2026 closes on 10 April; these tests render on days of May, so that April is provisional until the tenth.</summary>
public sealed class RestatementTests : IDisposable
{
    const long March = 20260301;
    const long April = 20260401;

    readonly SurveyWorkspace _survey = new();

    public void Dispose() => _survey.Dispose();

    /// <summary>39 promoters of 40 in March: NPS 97.5; April as many.</summary>
    async Task PublishAsync()
    {
        _survey.Export(
            "2026-03",
            [.. _survey.Rows(39, "2026-03-10", 9), .. _survey.Rows(1, "2026-03-10", 7)]
        );
        await _survey.BuildAsync();
        await _survey.RenderAsync();
    }

    async Task LateAsync(int count, string day, int nps)
    {
        _survey.Export(
            FormattableString.Invariant($"late-{count}-{day}-{nps}"),
            _survey.Rows(count, day, nps)
        );
        await _survey.BuildAsync();
    }

    static RenderedScorecard English(RenderReport report, string month) =>
        report.Scorecards.Single(s => s.Language == "en" && s.Month == month);

    async Task<ScorecardModel> ModelAsync(long month, int day = 1)
    {
        var issues = ScorecardIssues.Of(_survey.Workspace, new FixedClock(day), logo: null);
        var read = await _survey.QueryAsync(c =>
            issues.ReadAsync(c, month, SliceCode.All, ["en"], TestContext.Current.CancellationToken)
        );
        return read.Single().Model;
    }

    [Fact]
    public async Task Closed_FourPersonsMore_KeepsTheScorecardThoughTheHeadlineChanged()
    {
        await PublishAsync();
        await LateAsync(4, "2026-03-11", 0);

        var report = await _survey.RenderAsync();

        Assert.Equal(
            (RenderOutcome.Kept, 1),
            (English(report, "2026-03").Outcome, English(report, "2026-03").Version)
        );
        Assert.False(File.Exists(_survey["scorecards/2026-03/all.en.v2.pdf"]));
        Assert.False(report.IsPartial);
    }

    [Fact]
    public async Task Closed_FifthPerson_MakesTheBatchAndTheNewVersionNamesOldAndNew()
    {
        await PublishAsync();
        await LateAsync(4, "2026-03-11", 0);
        await _survey.RenderAsync();
        await LateAsync(1, "2026-03-12", 0);

        var report = await _survey.RenderAsync();

        Assert.Equal(
            (RenderOutcome.Written, 2),
            (English(report, "2026-03").Outcome, English(report, "2026-03").Version)
        );
        var restatement = (await ModelAsync(March)).Restatement!;
        Assert.Equal((1, new DateOnly(2026, 5, 1)), (restatement.Version, restatement.PublishedOn));
        var nps = restatement.Headlines.Single(h => h.Kpi == KpiCatalogue.Nps);
        // (39 promoters - 5 detractors) of 45.
        Assert.Equal(
            (97.5, 75.6, 40L, 45L),
            (nps.Published, nps.Current, nps.PublishedPersons, nps.CurrentPersons)
        );
    }

    [Fact]
    public async Task Closed_ManyPersonsWithoutAChangeInPrint_KeepsTheScorecard()
    {
        await PublishAsync();
        // As many again in the same proportions: every headline is printed as before.
        _survey.Export(
            "2026-03-late",
            [.. _survey.Rows(39, "2026-03-10", 9), .. _survey.Rows(1, "2026-03-10", 7)]
        );
        await _survey.BuildAsync();

        var report = await _survey.RenderAsync();

        Assert.Equal(RenderOutcome.Kept, English(report, "2026-03").Outcome);
    }

    [Fact]
    public async Task Closed_FileReadAgain_ChangesNothing()
    {
        await PublishAsync();
        var before = Directory.GetFiles(_survey["scorecards"], "*", SearchOption.AllDirectories);
        // Another profile reads the same answers.
        var profile = await File.ReadAllTextAsync(
            _survey["sources/survey.json"],
            TestContext.Current.CancellationToken
        );
        await File.WriteAllTextAsync(
            _survey["sources/survey.json"],
            profile.Replace(
                "\"source\": \"survey\",",
                "\"source\": \"survey\", \"name\": \"Ours\",",
                StringComparison.Ordinal
            ),
            TestContext.Current.CancellationToken
        );
        await _survey.BuildAsync();

        await _survey.RenderAsync();

        Assert.Equal(
            before,
            Directory.GetFiles(_survey["scorecards"], "*", SearchOption.AllDirectories)
        );
    }

    [Fact]
    public async Task Provisional_OnePerson_IsANewVersion()
    {
        _survey.Export("2026-04", _survey.Rows(40, "2026-04-10", 9));
        await _survey.BuildAsync();
        await _survey.RenderAsync();
        await LateAsync(1, "2026-04-11", 0);

        var report = await _survey.RenderAsync();

        Assert.Equal(
            (RenderOutcome.Written, 2),
            (report.Scorecards[0].Outcome, report.Scorecards[0].Version)
        );
        var model = await ModelAsync(April);
        Assert.Equal(
            (MonthState.Provisional, new DateOnly(2026, 5, 10)),
            (model.State, model.ClosesOn)
        );
    }

    [Fact]
    public async Task Month_ThatCloses_IsNoNewVersion()
    {
        _survey.Export("2026-04", _survey.Rows(40, "2026-04-10", 9));
        await _survey.BuildAsync();
        await _survey.RenderAsync();

        var report = await _survey.RenderAsync(day: 20);

        Assert.All(report.Scorecards, s => Assert.Equal(RenderOutcome.Unchanged, s.Outcome));
    }

    [Fact]
    public async Task Reopened_ByHand_IsRestatedForOnePerson()
    {
        await PublishAsync();
        await LateAsync(1, "2026-03-11", 0);
        using (var warehouse = await _survey.OpenAsync())
            await new CloseMonths(_survey.Workspace, warehouse, new FixedClock()).RunAsync(
                March,
                isClosed: false,
                "Olga",
                "the export was wrong",
                TestContext.Current.CancellationToken
            );

        var report = await _survey.RenderAsync();

        Assert.Equal(RenderOutcome.Written, English(report, "2026-03").Outcome);
    }

    [Fact]
    public async Task Footnote_OfWhatIsNotRestated_IsInTheNextIssueAndInNoOther()
    {
        await PublishAsync();
        await LateAsync(2, "2026-03-11", 0);
        _survey.Export("2026-04", _survey.Rows(40, "2026-04-10", 9));
        await _survey.BuildAsync();

        await _survey.RenderAsync();
        _survey.Export("2026-05", _survey.Rows(40, "2026-05-01", 9));
        await _survey.BuildAsync();
        await _survey.RenderAsync(day: 2);

        var note = Assert.Single((await ModelAsync(April)).Footnotes);
        Assert.Equal(new DateOnly(2026, 3, 1), note.Month);
        var nps = note.Headlines.Single(h => h.Kpi == KpiCatalogue.Nps);
        // (39 - 2) of 42.
        Assert.Equal((97.5, 88.1), (nps.Published, nps.Current));
        Assert.Empty((await ModelAsync(20260501, day: 2)).Footnotes);
        var rows = await _survey.QueryAsync(c =>
            c.ScorecardNotes.Where(n => n.KpiKey == 1).OrderBy(n => n.ScorecardKey).ToListAsync()
        );
        Assert.Equal(["88.1", "88,1", "88,1"], rows.Select(n => n.CurrentText));
        Assert.All(rows, n => Assert.Equal(March, n.PeriodKey));
    }

    [Fact]
    public async Task Version_LostWithItsRestatementAndFootnote_IsRestoredByteForByte()
    {
        await PublishAsync();
        await LateAsync(5, "2026-03-11", 0);
        _survey.Export("2026-04", _survey.Rows(40, "2026-04-10", 9));
        await _survey.BuildAsync();
        await _survey.RenderAsync();
        var names = new[] { "2026-03/all.en.v2.pdf", "2026-04/all.uk.v1.pdf" };
        var originals = names.Select(n => File.ReadAllBytes(_survey["scorecards/" + n])).ToList();
        foreach (var name in names)
            File.Delete(_survey["scorecards/" + name]);

        // Ten days later April is closed; what is restored is provisional as it was.
        var report = await _survey.RenderAsync(day: 20);

        Assert.Equal(2, report.Count(RenderOutcome.Restored));
        Assert.Equal(originals, names.Select(n => File.ReadAllBytes(_survey["scorecards/" + n])));
    }

    [Fact]
    public async Task Kept_FileThatIsLost_IsAConflictBecauseItCannotBeMadeAgain()
    {
        await PublishAsync();
        await LateAsync(1, "2026-03-11", 0);
        File.Delete(_survey["scorecards/2026-03/all.en.v1.pdf"]);

        var report = await _survey.RenderAsync();

        var english = English(report, "2026-03");
        Assert.Equal(RenderOutcome.Conflict, english.Outcome);
        Assert.Contains("restore it from a backup", english.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backfill_AsksWhatWouldChange_AndRestatesOnlyWhatIsPublished()
    {
        await PublishAsync();
        await LateAsync(6, "2026-03-11", 0);
        _survey.Export("2026-04", _survey.Rows(40, "2026-04-10", 9));
        await _survey.BuildAsync();
        using var warehouse = await _survey.OpenAsync();
        var published = new PublishedScorecards(_survey.Workspace, warehouse, new FixedClock());
        var cancellation = TestContext.Current.CancellationToken;

        var found = await published.FindAsync([March, April], _ => true, cancellation);
        var changes = await published.ChangesAsync([March, April], _ => true, cancellation);
        var run = new RunLedger("test", new FixedClock());
        var march = await published.PublishAsync(March, _ => true, run, cancellation);
        var april = await published.PublishAsync(April, _ => true, run, cancellation);

        Assert.Equal(
            ["2026-03 en 1 closed", "2026-04 en  provisional"],
            found
                .Where(s => s.Language == "en")
                .Select(s =>
                    FormattableString.Invariant($"{s.Month} {s.Language} {s.Version} {s.State}")
                )
        );
        Assert.Equal(["en", "ru", "uk"], changes.Select(c => c.Language));
        Assert.Contains("NPS 97.5, now 71.7", changes[0].Headlines);
        Assert.Equal((3, 0), (march.Written, april.Written));
        Assert.Empty(march.Faults);
        Assert.Empty(await published.ChangesAsync([March], _ => true, cancellation));
    }
}
