using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Kpis.Bias;

public sealed class ResponseBiasTests
{
    const string Questions =
        """[{"code": "sat", "columns": "sat", "kind": "csat", "scale": {"min": 1, "max": 5}}]""";

    /// <summary>Whoever takes a day is less satisfied than whoever answers at once.</summary>
    [Fact]
    public async Task Late_AnswersThatAreWorse_AreFound()
    {
        using var company = new PlainCompany(Questions);
        company.Export(
            "invitation",
            "id,sentAt,survey,customer,response,status",
            Enumerable
                .Range(0, 100)
                .Select(i => Invariant($"{i},2026-03-02T12:00:00Z,answers,C-{i},a{i},completed"))
        );
        company.Answers(
            "a",
            "id,answered,customer,sat",
            Enumerable
                .Range(0, 100)
                .Select(i =>
                    i < 50
                        ? Invariant($"a{i},2026-03-02 12:{i:00},C-{i},{4 + i % 2}")
                        : Invariant($"a{i},2026-03-03 12:{i - 50:00},C-{i},{2 + i % 2}")
                )
        );
        await company.RunAsync();

        var bias = await BiasAsync(company, KpiCatalogue.Csat5, "2026-03");

        Assert.Equal(
            (4.5, 50, 2.5, 50),
            (bias.EarlyValue, bias.EarlyPersons, bias.LateValue, bias.LatePersons)
        );
        Assert.Equal(-2, bias.Difference!.Value, 12);
        Assert.True(bias.DifferenceHigh < -1.5 && bias.Q < 0.001);
        Assert.Equal(3.5, bias.UnweightedValue);
        Assert.Equal((null, null), (bias.WeightedValue, bias.RakedBy));
    }

    /// <summary>Of a hundred customers four in five live in the south; of the forty who answer one in two does.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Raking_ByRegion_GivesTheSouthItsShare(bool isHeadline)
    {
        using var company = Raked(
            Invariant($$"""{"by": ["region"], "headline": {{(isHeadline ? "true" : "false")}}}""")
        );
        await company.RunAsync();

        var figure = (await company.Workspace.FigureAsync(KpiCatalogue.Csat5, "2026-03")).Figure;
        var bias = await BiasAsync(company, KpiCatalogue.Csat5, "2026-03");

        // South 4, north 2: 3 as answered, .8 x 4 + .2 x 2 = 3.6 as the customers are.
        Assert.Equal(
            (3.0, 3.6),
            (figure.UnweightedValue!.Value, Math.Round(figure.WeightedValue!.Value, 9))
        );
        Assert.Equal(isHeadline ? 3.6 : 3.0, figure.Value!.Value, 9);
        Assert.Equal(isHeadline, figure.IsWeighted);
        // Weights 1.6 and .4 of twenty each: 40^2 / (20 x 2.56 + 20 x .16).
        Assert.Equal(1600 / 54.4, bias.WeightedEffectiveN!.Value, 6);
        Assert.Equal((1.6, "region"), (Math.Round(bias.GreatestWeight!.Value, 9), bias.RakedBy));
        Assert.Equal(3.6, bias.WeightedValue!.Value, 9);
    }

    [Fact]
    public async Task Raking_WithoutCustomers_HasNoWeightedFigure()
    {
        using var company = Raked("""{"by": ["segment"]}""");
        await company.RunAsync();

        Assert.Null(
            (await company.Workspace.FigureAsync(KpiCatalogue.Csat5, "2026-03"))
                .Figure
                .WeightedValue
        );
    }

    /// <summary>The margins come after the answers: the month is built anew with them.</summary>
    [Fact]
    public async Task Customers_WhoComeLate_WeighTheAnswersOfTheirMonth()
    {
        using var company = Raked("""{"by": ["region"]}""", withStatus: false);
        await company.RunAsync();
        Assert.Null(
            (await company.Workspace.FigureAsync(KpiCatalogue.Csat5, "2026-03"))
                .Figure
                .WeightedValue
        );

        Status(company);
        await company.RunAsync();

        Assert.Equal(
            3.6,
            (await company.Workspace.FigureAsync(KpiCatalogue.Csat5, "2026-03"))
                .Figure
                .WeightedValue!
                .Value,
            9
        );
    }

    static PlainCompany Raked(string raking, bool withStatus = true)
    {
        var company = new PlainCompany(
            Questions,
            """[["region"]]""",
            $$"""{"programme": "answers", "raking": {{raking}}}"""
        );
        company.Export(
            "contact",
            "id,region",
            Enumerable.Range(0, 100).Select(i => Invariant($"C-{i},{(i < 80 ? "south" : "north")}"))
        );
        if (withStatus)
            Status(company);
        company.Answers(
            "a",
            "id,answered,customer,sat",
            Enumerable
                .Range(60, 40)
                .Select(i => Invariant($"a{i},2026-03-03 12:00,C-{i},{(i < 80 ? 4 : 2)}"))
        );
        return company;
    }

    static void Status(PlainCompany company) =>
        company.Export(
            "customer-status",
            "customer,month,status",
            Enumerable.Range(0, 100).Select(i => Invariant($"C-{i},2026-03,active"))
        );

    static async Task<FactResponseBias> BiasAsync(PlainCompany company, string kpi, string month) =>
        (await company.FindingsAsync(c => c.ResponseBiases, month))
            .Single(f => f.Slice == "all" && f.Fact.KpiKey == KpiCatalogue.Find(kpi)!.Key)
            .Fact;
}
