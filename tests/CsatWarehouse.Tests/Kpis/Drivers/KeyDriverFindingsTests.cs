using CsatWarehouse.Facts;
using CsatWarehouse.Kpis.Drivers;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Kpis.Drivers;

public sealed class KeyDriverFindingsTests
{
    const string Scale = """{"min": 1, "max": 5, "missing": {"": "skipped"}}""";
    const string Ten = """{"min": 1, "max": 10, "missing": {"": "skipped"}}""";
    const string Header = "id,answered,customer,overall,speed,price,speed-importance";
    const string Questions = $$"""
        [
          {"code": "overall", "columns": "overall", "kind": "csat", "scale": {{Ten}}},
          {"code": "speed", "columns": "speed", "kind": "driver", "scale": {{Scale}}},
          {"code": "price", "columns": "price", "kind": "driver", "scale": {{Scale}}},
          {"code": "speed-importance", "columns": "speed-importance", "kind": "importance", "optional": true, "scale": {{Scale}}}
        ]
        """;

    /// <summary>Overall is twice the speed, and the price is anything.</summary>
    [Fact]
    public async Task Quarter_OfOneDriverThatCounts_GivesItTheImportance()
    {
        var drivers = await DriversAsync(Answers(100));

        var (speed, price) = (drivers["speed"], drivers["price"]);
        Assert.Equal((100, 100, null), (speed.Answers, speed.Persons, speed.Obstacle));
        Assert.InRange(speed.Importance!.Value, 0.95, 1);
        Assert.Equal(1, speed.RSquared!.Value, 9);
        Assert.Equal(2, speed.Slope!.Value, 9);
        Assert.Equal(0, price.Slope!.Value, 9);
        Assert.Equal(1, (speed.Importance + price.Importance)!.Value, 9);
        // Answers 1 to 5 in turn are 50 of 100 in the middle.
        Assert.Equal(50, speed.Performance!.Value, 9);
        Assert.Equal(100, speed.PerformancePersons);
        Assert.Equal("keep-up", speed.Quadrant);
    }

    [Fact]
    public async Task Importance_AsStated_StandsBesideTheDerived()
    {
        var drivers = await DriversAsync(Answers(100, stated: "2"));

        Assert.Equal(
            (25.0, 100),
            (drivers["speed"].StatedImportance, drivers["speed"].StatedPersons)
        );
        Assert.Equal(
            (null, 0),
            (drivers["price"].StatedImportance, drivers["price"].StatedPersons)
        );
    }

    [Fact]
    public async Task Answers_WithADriverLeftOut_AreNotComplete_AndCountForPerformance()
    {
        var rows = Answers(60).Append("x,2026-02-03 10:00,C-x,10,,5,");
        var drivers = await DriversAsync(rows);

        Assert.Equal((60, 60), (drivers["price"].Answers, drivers["speed"].PerformancePersons));
        Assert.Equal(61, drivers["price"].PerformancePersons);
    }

    [Fact]
    public async Task FewPersons_HaveAPerformanceAndNoImportance()
    {
        var drivers = await DriversAsync(Answers(29));

        Assert.All(
            drivers.Values,
            d =>
            {
                Assert.Equal(DriverObstacle.TooFew, d.Obstacle);
                Assert.True(d is { Importance: null, Performance: not null, IsLowBase: true });
            }
        );
    }

    [Fact]
    public async Task DriverThatRepeatsAnother_IsRefused()
    {
        var rows = Enumerable
            .Range(0, 60)
            .Select(i =>
                Invariant($"{i},2026-02-03 10:00,C-{i},{1 + i % 10},{1 + i % 5},{1 + i % 5},")
            );
        var drivers = await DriversAsync(rows);

        Assert.All(
            drivers.Values,
            d =>
            {
                Assert.Equal(DriverObstacle.Collinear, d.Obstacle);
                Assert.True(d is { Importance: null, Quadrant: null, Inflation: null });
            }
        );
    }

    [Fact]
    public async Task OutcomeThatDoesNotVary_HasNoDrivers()
    {
        var rows = Enumerable
            .Range(0, 60)
            .Select(i => Invariant($"{i},2026-02-03 10:00,C-{i},7,{1 + i % 5},{1 + i % 3},"));

        Assert.All(
            (await DriversAsync(rows)).Values,
            d => Assert.Equal(DriverObstacle.NoSpread, d.Obstacle)
        );
    }

    [Fact]
    public async Task Months_HaveNoDrivers()
    {
        using var company = new PlainCompany(Questions);
        company.Answers("a", Header, Answers(100));
        await company.RunAsync();

        Assert.Empty(await company.FindingsAsync(c => c.KeyDrivers, "2026-02"));
        Assert.NotEmpty(await company.FindingsAsync(c => c.KeyDrivers, "2026-Q1"));
    }

    [Fact]
    public async Task Region_OfFourPersons_IsHiddenWithANeighbour()
    {
        using var company = new PlainCompany(Questions, """[["region"]]""");
        company.Export(
            "contact",
            "id,region",
            Enumerable
                .Range(0, 100)
                .Select(i => Invariant($"C-{i},{(i < 4 ? "north" : i < 40 ? "south" : "west")}"))
        );
        company.Answers("a", Header, Answers(100));
        await company.RunAsync();

        var hidden = (await company.FindingsAsync(c => c.KeyDrivers, "2026"))
            .Where(f => f.Fact.IsSuppressed)
            .Select(f => f.Slice)
            .Distinct();

        Assert.Equal(["region=north", "region=south"], hidden.Order(StringComparer.Ordinal));
    }

    /// <summary>A second wording is another question: answers to the first are not complete any more.</summary>
    [Fact]
    public async Task Driver_InANewWording_IsWeighedByTheNewAnswersAlone()
    {
        using var company = new PlainCompany(Questions);
        company.Answers("a", Header, Answers(100));
        await company.RunAsync();
        company.WriteSurvey(
            Questions.Replace(
                "\"columns\": \"price\",",
                "\"columns\": \"cost\", \"version\": 2,",
                StringComparison.Ordinal
            )
        );
        company.Workspace.Write(
            "exports/answers/a.csv",
            "id,answered,customer,overall,speed,cost,speed-importance\n"
                + string.Join('\n', Answers(50, "2026-03-03"))
                + "\n"
        );
        await company.RunAsync();

        var drivers = await company.FindingsAsync(c => c.KeyDrivers, "2026-Q1");

        Assert.All(drivers, d => Assert.Equal(50, d.Fact.Persons));
    }

    static IEnumerable<string> Answers(int count, string day = "2026-02-03", string stated = "") =>
        Enumerable
            .Range(0, count)
            .Select(i =>
                Invariant(
                    $"{day}-{i},{day} 10:00,C-{i},{2 * (1 + i % 5)},{1 + i % 5},{1 + i / 5 % 5},{stated}"
                )
            );

    static async Task<Dictionary<string, FactKeyDriver>> DriversAsync(IEnumerable<string> rows)
    {
        using var company = new PlainCompany(Questions);
        company.Answers("a", Header, rows);
        await company.RunAsync();
        var codes = await company.Workspace.QueryAsync(c =>
            c.Questions.ToDictionaryAsync(q => q.QuestionKey, q => q.Code)
        );
        return (await company.FindingsAsync(c => c.KeyDrivers, "2026-Q1")).ToDictionary(
            f => codes[f.Fact.QuestionKey],
            f => f.Fact
        );
    }
}
