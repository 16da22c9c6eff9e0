using CsatWarehouse.Facts;
using CsatWarehouse.Kpis.Gaps;
using CsatWarehouse.Tests.Fixtures;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Kpis.Gaps;

public sealed class ServiceGapFindingsTests
{
    const string Scale = """{"min": 1, "max": 7, "missing": {"": "not-shown"}}""";
    const string Points = """{"min": 0, "max": 100, "missing": {"": "not-shown"}}""";
    const string Questions = $$"""
        [
          {"code": "fast-expectation", "columns": "fe", "kind": "expectation", "scale": {{Scale}}, "dimension": "reliability"},
          {"code": "fast-perception", "columns": "fp", "kind": "perception", "scale": {{Scale}}, "dimension": "reliability"},
          {"code": "right-expectation", "columns": "re", "kind": "expectation", "scale": {{Scale}}, "dimension": "reliability"},
          {"code": "right-perception", "columns": "rp", "kind": "perception", "scale": {{Scale}}, "dimension": "reliability"},
          {"code": "kind-expectation", "columns": "ke", "kind": "expectation", "scale": {{Scale}}, "dimension": "empathy"},
          {"code": "kind-perception", "columns": "kp", "kind": "perception", "scale": {{Scale}}, "dimension": "empathy"},
          {"code": "reliability-importance", "columns": "ri", "kind": "importance", "scale": {{Points}}, "optional": true},
          {"code": "empathy-importance", "columns": "ei", "kind": "importance", "scale": {{Points}}, "optional": true}
        ]
        """;
    const string Header = "id,answered,customer,fe,fp,re,rp,ke,kp,ri,ei";

    /// <summary>Forty persons: half find 5 where they expect 7, half 6; all find 6 where they expect 6; and 4 where they expect 5.</summary>
    [Fact]
    public async Task Gaps_OfItemsAndDimensions_AreTheMeansOfEachPersonsDifference()
    {
        var gaps = await GapsAsync(i => Invariant($"7,{(i % 2 == 0 ? 5 : 6)},6,6,5,4,75,25"));

        var fast = gaps[(GapCell.Item, "fast")];
        Assert.Equal((7.0, 5.5, -1.5), (fast.Expectation, fast.Perception, fast.Gap));
        // s = .506 of forty differences of -2 and -1: -1.5 +- 2.023 x .0801.
        Assert.Equal(-1.662, fast.GapLow!.Value, 3);
        Assert.Equal(-1.338, fast.GapHigh!.Value, 3);
        Assert.Equal(
            (0.0, null),
            (gaps[(GapCell.Item, "right")].Gap, gaps[(GapCell.Item, "right")].GapLow)
        );
        Assert.Equal(-0.75, gaps[(GapCell.Dimension, "reliability")].Gap);
        Assert.Equal(-1.0, gaps[(GapCell.Dimension, "empathy")].Gap);
        Assert.Equal(75.0, gaps[(GapCell.Dimension, "reliability")].Points);
        Assert.Equal(-0.875, gaps[(GapCell.Overall, "")].Gap);
        Assert.Equal(-0.75 * 0.75 - 1.0 * 0.25, gaps[(GapCell.Weighted, "")].Gap!.Value, 12);
        Assert.All(gaps.Values, g => Assert.Equal((40, 40), (g.Answers, g.Persons)));
    }

    [Fact]
    public async Task Overall_WithoutPoints_HasNoWeightedFigure()
    {
        var gaps = await GapsAsync(_ => "7,5,6,6,5,4,,");

        Assert.DoesNotContain((GapCell.Weighted, ""), gaps.Keys);
        Assert.Null(gaps[(GapCell.Dimension, "empathy")].Points);
    }

    /// <summary>An item that half of the sample does not see has a base of its own, and a dimension needs all of its items.</summary>
    [Fact]
    public async Task Items_ThatWereNotShown_AreOutOfTheBase()
    {
        var gaps = await GapsAsync(i => i % 2 == 0 ? "7,5,,,5,4,," : "7,6,6,6,5,4,,");

        Assert.Equal(40, gaps[(GapCell.Item, "fast")].Persons);
        Assert.Equal(20, gaps[(GapCell.Item, "right")].Persons);
        Assert.Equal(
            (20, -0.5),
            (
                gaps[(GapCell.Dimension, "reliability")].Persons,
                gaps[(GapCell.Dimension, "reliability")].Gap
            )
        );
        Assert.Equal(20, gaps[(GapCell.Overall, "")].Persons);
    }

    static async Task<Dictionary<(string Level, string Name), FactServiceGap>> GapsAsync(
        Func<int, string> row
    )
    {
        using var company = new PlainCompany(Questions);
        company.Answers(
            "a",
            Header,
            Enumerable.Range(0, 40).Select(i => Invariant($"{i},2026-02-03 10:00,C-{i},{row(i)}"))
        );
        await company.RunAsync();
        return (await company.FindingsAsync(c => c.ServiceGaps, "2026-02")).ToDictionary(
            f => (f.Fact.Level, f.Fact.Level == GapCell.Dimension ? f.Fact.Dimension : f.Fact.Item),
            f => f.Fact
        );
    }
}
