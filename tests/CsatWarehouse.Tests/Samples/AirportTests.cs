using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Samples;

/// <summary>The airport's two surveys, loaded and computed once; the figures are those of the published files.</summary>
public sealed class AirportTests(AirportWarehouse airport) : IClassFixture<AirportWarehouse>
{
    [Fact]
    public async Task Nps_2017_IsThePublishedScore()
    {
        var nps = await airport.FigureAsync(KpiCatalogue.Nps, "2017-05");

        Assert.Equal(39.84, nps.Figure.Value!.Value, 0.005);
        Assert.Equal(40.40, nps.Figure.WeightedValue!.Value, 0.005);
        Assert.False(nps.Figure.IsWeighted);
        Assert.Equal(2746, nps.Figure.Persons);
        Assert.Equal(
            (1436, 968, 342),
            (nps.Figure.Favourable, nps.Figure.Neutral, nps.Figure.Unfavourable)
        );
    }

    [Fact]
    public async Task Nps_2017_StandardErrorIsLinearisedOverRuns()
    {
        var nps = await airport.FigureAsync(KpiCatalogue.Nps, "2017-05");

        Assert.Equal(1.54, nps.Figure.StandardError!.Value, 0.005);
    }

    [Theory]
    [InlineData("2016-05", 3087)]
    [InlineData("2017-05", 2831)]
    public async Task Answers_NoRespondentIsLostThoughNumbersStartAgain(
        string month,
        long responses
    )
    {
        var answers = await airport.FigureAsync(KpiCatalogue.Answers, month);

        Assert.Equal(responses, answers.Figure.Value);
        Assert.Equal(responses, answers.Figure.Persons);
    }

    [Fact]
    public async Task Loads_EveryRowIsConserved()
    {
        var loads = await airport.QueryAsync(c => c.Loads.OrderBy(l => l.FileName).ToListAsync());

        Assert.All(loads, l => Assert.Equal(LoadStatus.Loaded, l.Status));
        Assert.Equal([3087, 2831], loads.Select(l => l.RowsRead));
        Assert.Equal([3087, 2831], loads.Select(l => l.RowsLoaded));
    }

    [Fact]
    public async Task Members_AddUpToTheTotalInEverySlice()
    {
        var table = await airport.FiguresAsync("2017-05");
        var total = table.Find(KpiCatalogue.Nps, SliceCode.All)!.Figure.Persons;

        foreach (
            var set in airport.Workspace.Slices.Sets.Where(s =>
                s.Length == 1 && s[0] != SliceLattice.Stage
            )
        )
            Assert.Equal(total, table.Of(KpiCatalogue.Nps, set[0]).Sum(r => r.Figure.Persons));
    }

    [Fact]
    public async Task Changes_ComparedWithAYearAgo_EveryFigureHasAVerdict()
    {
        var table = await airport.FiguresAsync("2017-05");

        var stages = table.Of(KpiCatalogue.Sps, SliceLattice.Stage).ToList();

        Assert.Equal(25, stages.Count);
        Assert.All(stages, s => Assert.NotNull(s.Since(Comparison.YearAgo)));
        Assert.All(stages, s => Assert.Null(s.Since(Comparison.PreviousMonth)));
        Assert.Contains(
            stages,
            s =>
                s.Since(Comparison.YearAgo)!.Verdict
                    is "improved"
                        or "worsened"
                        or "no-clear-change"
        );
        Assert.Equal(
            Obstacle.NoPriorFigure,
            table.Find(KpiCatalogue.Nps, SliceCode.All)!.Since(Comparison.YearAgo)!.Obstacle
        );
    }
}
