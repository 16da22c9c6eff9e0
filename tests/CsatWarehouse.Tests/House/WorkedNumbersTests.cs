using System.Globalization;
using System.Text.RegularExpressions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Reading;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.House;

/// <summary>The numbers that pages quote from the airport's surveys, and the query that a page recommends, are what the warehouse gives.</summary>
public sealed partial class WorkedNumbersTests(AirportWarehouse airport)
    : IClassFixture<AirportWarehouse>
{
    const string Month = "2017-05";

    [Fact]
    public async Task Readme_QueryOfTheCurrentNps_GivesTheAirportsScore()
    {
        var sql = Query().Match(SourceFiles.Read("warehouse/README.md")).Groups["sql"].Value;

        var rows = await airport.QueryAsync(async context =>
        {
            await context.Database.OpenConnectionAsync();
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            await using var reader = await command.ExecuteReaderAsync();
            var found = new List<string>();
            while (await reader.ReadAsync())
                found.Add(
                    FormattableString.Invariant(
                        $"{reader.GetString(0)} {reader.GetDouble(1):F2} {reader.GetDouble(2):F2} {reader.GetDouble(3):F2} {reader.GetInt64(4)}"
                    )
                );
            return found;
        });

        Assert.Equal(["2017-05 39.84 36.77 42.79 2746"], rows);
    }

    [Fact]
    public async Task FactKpi_ExampleRow_IsTheAirportsScore()
    {
        var nps = (await airport.FigureAsync(KpiCatalogue.Nps, Month)).Figure;

        Says(
            "tables/FactKpi.md",
            $"| {nps.Value:F2} | {nps.WeightedValue:F2} | {nps.Answers} | {nps.Persons} | {nps.EffectiveN:F0} | {nps.Favourable} | {nps.Neutral} | {nps.Unfavourable} | {nps.StandardError:F2} | {nps.Low:F2} | {nps.High:F2} |"
        );
    }

    [Fact]
    public async Task Classifications_NumbersOfTheRecord_AreTheAirports()
    {
        var bridge = await airport.QueryAsync(c => c.ResponseClassifications.CountAsync());
        var responses = await airport.QueryAsync(c => c.SurveyResponses.CountAsync());
        var values = await airport.QueryAsync(c => c.Classifications.CountAsync());
        var dimensions = await airport.QueryAsync(c =>
            c.Classifications.Select(v => v.Dimension).Distinct().CountAsync()
        );
        var ages = (await airport.FiguresAsync(Month)).Of(KpiCatalogue.Nps, "age").ToList();

        Assert.Equal((7, 35), (dimensions, values));
        Says(
            "decisions/0004",
            $"{responses:N0} responses have {bridge:N0} rows in the bridge; {responses * dimensions - bridge:N0} of {responses:N0} x {dimensions} are unknown",
            $"{Numbers(ages)} unknown = {ages.Sum(a => a.Figure.Persons):N0}"
        );

        static string Numbers(List<KpiReading> readings) =>
            string.Join(
                " + ",
                readings.Select(r => r.Figure.Persons.ToString(CultureInfo.InvariantCulture))
            );
    }

    [Fact]
    public async Task Comparisons_NumbersOfTheRecords_AreTheAirports()
    {
        var table = await airport.FiguresAsync(Month);
        var changes = table
            .All.Where(r => r.Slice.Dimensions == "boarding-area;stage")
            .Select(r => r.Since(Comparison.YearAgo)!)
            .Where(c => c.P is not null)
            .ToList();
        var nps = table
            .All.Where(r => r.Kpi.Code == KpiCatalogue.Nps)
            .Select(r => r.Since(Comparison.YearAgo)!.Obstacle)
            .ToList();

        Says(
            "decisions/0006",
            $"{changes.Count(c => c.P <= 0.05)} of {changes.Count} changes have p up to .05"
        );
        Assert.Equal(1, changes.Count(c => c.Q <= 0.05));
        Says("decisions/0007", $"NPS has {nps.Count} rows, all `no-prior-figure`");
        Assert.All(nps, o => Assert.Equal(Obstacle.NoPriorFigure, o));
    }

    [Fact]
    public async Task Suppression_NumbersOfTheRecord_AreTheAirports()
    {
        var figures = (await airport.FiguresAsync(Month)).All.ToList();
        var hidden = figures.Where(r => r.Figure.IsSuppressed).ToList();
        var small = hidden.Where(r => r.Figure.Persons < 5).ToList();
        var spanish = hidden.Single(r => r.Kpi.Code == KpiCatalogue.Nps && r.Figure.Persons >= 5);

        Says(
            "decisions/0008",
            $"Of the {figures.Count} figures of that month {hidden.Count} are hidden, {hidden.Count - small.Count} of them to protect the others",
            $"Japanese has {small[0].Figure.Persons} persons and is hidden; Spanish, with {spanish.Figure.Persons} the smallest other"
        );
        Says("decisions/0009", $"month of {figures.Count} figures and as many comparisons");
        Assert.Equal(figures.Count, figures.Count(r => r.Since(Comparison.YearAgo) is not null));
    }

    [Fact]
    public void NpsOnTwoScales_ScoresOfTheRecord_AreWhatEqualCountsGive() =>
        Says(
            "decisions/0013",
            $"| 2 of 11 | 7 of 11 | {NpsScore.OfCounts(7, 2, 2).Value:F1} |",
            $"| 2 of 10 | 6 of 10 | {NpsScore.OfCounts(6, 2, 2).Value:F1} |"
        );

    static void Says(string page, params FormattableString[] expected)
    {
        var path = SourceFiles
            .EndingWith(".md")
            .Single(p => p.StartsWith($"warehouse/docs/{page}", StringComparison.Ordinal));
        // Lines are broken anywhere.
        var text = Spaces().Replace(SourceFiles.Read(path), " ");
        foreach (var words in expected)
            Assert.Contains(FormattableString.Invariant(words), text, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        "```sql\n(?<sql>.+?)```",
        RegexOptions.Singleline | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Query();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
