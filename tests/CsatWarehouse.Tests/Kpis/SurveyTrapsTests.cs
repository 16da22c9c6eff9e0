using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Kpis;

/// <summary>Faults that survey tools are known for.</summary>
public sealed class SurveyTrapsTests
{
    [Fact]
    public async Task NoAnswers_AreNoFigureAndNeitherZeroNorNotANumber()
    {
        using var survey = new ContactSurvey();
        await survey.Add(12, csat: "4").Add(3, ease: "9", csat: "9").RunAsync();

        var table = await survey.Workspace.FiguresAsync("2026-03");
        var values = await survey.Workspace.QueryAsync(c =>
            c.KpiFacts.Select(f => f.Value).ToListAsync()
        );

        Assert.Null(table.Find(KpiCatalogue.Nps, SliceCode.All));
        Assert.Null(table.Find(KpiCatalogue.CesTop, SliceCode.All));
        Assert.All(values, v => Assert.True(v is null || double.IsFinite(v.Value)));
    }

    [Fact]
    public async Task AnswersThatWeighNothing_HaveNoWeightedFigure()
    {
        using var survey = new ContactSurvey();
        await survey.Add(12, csat: "4", weight: "0").RunAsync();

        var figure = (await survey.Workspace.FigureAsync(KpiCatalogue.Csat5, "2026-03")).Figure;

        Assert.Null(figure.Value);
        Assert.Equal(4, figure.UnweightedValue!.Value, 1e-12);
        Assert.Null(figure.Low);
    }

    [Fact]
    public async Task NoAnswer_EmptyOrCoded_IsNotInTheBase()
    {
        using var survey = new ContactSurvey();
        await survey
            .Add(30, csat: "5")
            .Add(10, csat: "1")
            .Add(50, csat: "")
            .Add(20, csat: "9")
            .RunAsync();

        var share = (
            await survey.Workspace.FigureAsync(KpiCatalogue.Csat5TopTwo, "2026-03")
        ).Figure;
        var responses = (
            await survey.Workspace.FigureAsync(KpiCatalogue.Answers, "2026-03")
        ).Figure;

        Assert.Equal((0.75, 40L), (share.Value, share.Answers));
        Assert.Equal(110, responses.Value);
    }

    [Fact]
    public async Task BlankCode_InsideTheScale_IsNoAnswer()
    {
        using var survey = new ContactSurvey();
        await survey.Add(10, csat: "5").Add(90, csat: "3").RunAsync();

        var mean = (await survey.Workspace.FigureAsync(KpiCatalogue.Csat5, "2026-03")).Figure;

        Assert.Equal((5.0, 10L), (mean.Value, mean.Answers));
    }

    /// <summary>Words that no profile explains reject their row; they are no 0.</summary>
    [Fact]
    public async Task NotAvailable_InWords_IsNoAnswerAndNotZero()
    {
        using var survey = new ContactSurvey();
        await survey.Add(10, csat: "5").Add(5, csat: "Not Available").RunAsync();

        var mean = (await survey.Workspace.FigureAsync(KpiCatalogue.Csat5, "2026-03")).Figure;
        var rejects = await survey.Workspace.QueryAsync(c => c.Rejects.ToListAsync());

        Assert.Equal((5.0, 10L), (mean.Value, mean.Answers));
        Assert.Equal(5, rejects.Count);
        Assert.All(
            rejects,
            r => Assert.Contains("Not Available", r.Reason, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Nps_OfAllSegments_IsOfTheirAnswersAndNotTheirMean()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "a",
            [.. rows.Of(10, "2026-03-05", 10), .. rows.Of(90, "2026-03-05", 2, region: "South")]
        );
        await workspace.RunAsync();

        var table = await workspace.FiguresAsync("2026-03");
        double?[] regions = [.. table.Of(KpiCatalogue.Nps, "region").Select(r => r.Figure.Value)];

        Assert.Equal([100.0, -100.0], regions);
        Assert.Equal(-80, table.Find(KpiCatalogue.Nps, SliceCode.All)!.Figure.Value!.Value, 1e-9);
    }

    [Fact]
    public async Task Channel_NotGiven_IsUnknownAndNotLost()
    {
        using var survey = new ContactSurvey();
        await survey
            .Add(20, csat: "5")
            .Add(15, csat: "2", channel: "")
            .Add(10, csat: "4", channel: "chat")
            .RunAsync();

        var table = await survey.Workspace.FiguresAsync("2026-03");
        var channels = table
            .Of(KpiCatalogue.Csat5, "channel")
            .ToDictionary(r => r.Slice.Text, r => r.Figure.Answers);

        Assert.Equal(15, channels["channel=unknown"]);
        Assert.Equal(
            table.Find(KpiCatalogue.Csat5, SliceCode.All)!.Figure.Answers,
            channels.Values.Sum()
        );
    }

    [Fact]
    public async Task Scales_OfFiveAndTen_AreNeverPooled()
    {
        using var survey = new ContactSurvey();
        await survey.Add(20, csat: "5").Add(20, csat10: "5").RunAsync();

        var table = await survey.Workspace.FiguresAsync("2026-03");

        Assert.Equal(
            (20L, 1.0),
            (
                table.Find(KpiCatalogue.Csat5TopTwo, SliceCode.All)!.Figure.Answers,
                table.Find(KpiCatalogue.Csat5TopTwo, SliceCode.All)!.Figure.Value
            )
        );
        Assert.Equal(
            (20L, 0.0),
            (
                table.Find(KpiCatalogue.Csat10TopTwo, SliceCode.All)!.Figure.Answers,
                table.Find(KpiCatalogue.Csat10TopTwo, SliceCode.All)!.Figure.Value
            )
        );
    }

    [Fact]
    public async Task Weights_TimesAThousand_ChangeNothing()
    {
        var (plain, thousand) = (await FiguresAsync("2", "1"), await FiguresAsync("2000", "1000"));

        Assert.NotEmpty(plain);
        Assert.Equal(plain, thousand);

        static async Task<List<string>> FiguresAsync(string heavy, string light)
        {
            using var survey = new ContactSurvey();
            await survey
                .Add(20, "7", "5", staff: "4", weight: heavy)
                .Add(25, "2", "2", staff: "1", weight: light)
                .Add(20, "6", "2", staff: "1", weight: light, day: "2026-04-02")
                .Add(25, "5", "4", staff: "2", weight: heavy, day: "2026-04-02")
                .RunAsync();
            return await survey.Workspace.QueryAsync(async c =>
            {
                var figures = await c.KpiFacts.ToListAsync();
                var changes = await c.KpiChanges.ToListAsync();
                return figures.Select(Text).Concat(changes.Select(Text)).ToList();
            });
        }

        static string Text(object row) =>
            row is FactKpi f
                ? FormattableString.Invariant(
                    $"{f.PeriodKey} {f.KpiKey} {f.SliceKey} {f.Value:G9} {f.Low:G9} {f.High:G9} {f.EffectiveN:G9} {f.StandardError:G9}"
                )
            : row is FactKpiChange x
                ? FormattableString.Invariant(
                    $"{x.PeriodKey} {x.KpiKey} {x.SliceKey} {x.Change:G9} {x.P:G7} {x.Q:G7} {x.Verdict}"
                )
            : "";
    }
}
