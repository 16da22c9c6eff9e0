using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Kpis.Mixes;

public sealed class ChangeMixesTests
{
    /// <summary>.5 x .9 + .5 x .5 = .70; then .2 x .92 + .8 x .52 = .60: both regions rise, and the total falls.</summary>
    [Fact]
    public async Task Total_ThatFallsWhileItsRegionsRise_IsAllMix()
    {
        var mix = await MixAsync(
            KpiCatalogue.Csat5TopTwo,
            [
                .. Answers("2026-02-03", "North", 90, 10),
                .. Answers("2026-02-03", "South", 50, 50),
                .. Answers("2026-03-03", "North", 46, 4),
                .. Answers("2026-03-03", "South", 104, 96),
            ]
        );

        Assert.Equal(-0.10, mix.Change, 12);
        Assert.Equal(-0.12, mix.Mix, 12);
        Assert.Equal(0.02, mix.Rate, 12);
        Assert.Equal((2, 2, true), (mix.Members, mix.MembersAgainst, mix.MovesAgainstMost));
        // The north's share fell from a half to a fifth: -.3 x (.91 - .65) = -.078, the south's +.3 x (.51 - .65) = -.042.
        Assert.Equal((0.5, 0.2), (mix.ShiftedPriorShare, mix.ShiftedShare));
        // sqrt(.35^2 (.9 x .1 / 100 + .92 x .08 / 50) + .65^2 (.25 / 100 + .52 x .48 / 200)) x 1.96
        Assert.Equal(0.02 - 0.0848, mix.RateLow!.Value, 3);
        Assert.Equal(0.02 + 0.0848, mix.RateHigh!.Value, 3);
    }

    /// <summary>NPS of segments is never averaged; split, it adds up all the same.</summary>
    [Fact]
    public async Task Nps_OfTwoRegions_AddsUpToItsChange()
    {
        var mix = await MixAsync(
            KpiCatalogue.Nps,
            [
                .. Answers("2026-02-03", "North", 20, 20),
                .. Answers("2026-02-03", "South", 40, 10),
                .. Answers("2026-03-03", "North", 25, 5),
                .. Answers("2026-03-03", "South", 10, 30),
            ]
        );

        // (60 - 30) / 90 and (35 - 35) / 70.
        Assert.Equal(-100.0 / 3, mix.Change, 9);
        Assert.Equal(mix.Change, mix.Mix + mix.Rate, 9);
    }

    /// <summary>What is hidden then or now is one member, which a reader could subtract anyway.</summary>
    [Fact]
    public async Task Regions_ThatMayNotBeShown_AreOneMember()
    {
        var mix = await MixAsync(
            KpiCatalogue.Csat5,
            [
                .. Answers("2026-02-03", "North", 20, 20),
                .. Answers("2026-02-03", "South", 15, 10),
                .. Answers("2026-02-03", "East", 2, 1),
                .. Answers("2026-02-03", "West", 8, 0),
                .. Answers("2026-03-03", "North", 22, 18),
                .. Answers("2026-03-03", "South", 15, 15),
                .. Answers("2026-03-03", "East", 10, 10),
                .. Answers("2026-03-03", "West", 6, 6),
            ]
        );

        // East with three persons, and west with the fewest others, were hidden in February.
        Assert.Equal(3, mix.Members);
        Assert.Equal(mix.Change, mix.Mix + mix.Rate, 12);
    }

    [Fact]
    public async Task Counts_HaveNoMix()
    {
        using var workspace = await BuiltAsync([
            .. Answers("2026-02-03", "North", 20, 20),
            .. Answers("2026-02-03", "South", 20, 20),
            .. Answers("2026-03-03", "North", 30, 20),
            .. Answers("2026-03-03", "South", 20, 20),
        ]);

        Assert.Empty((await workspace.FigureAsync(KpiCatalogue.Answers, "2026-03")).Mixes);
    }

    static async Task<FactKpiMix> MixAsync(string kpi, string[] rows)
    {
        using var workspace = await BuiltAsync(rows);
        return (await workspace.FigureAsync(kpi, "2026-03")).Mixes.Single(m =>
            m.Dimension == "region" && m.Comparison == Comparison.PreviousMonth.Code
        );
    }

    static async Task<TestWorkspace> BuiltAsync(string[] rows)
    {
        var workspace = new TestWorkspace();
        workspace.Export("a", rows.Select((row, i) => Invariant($"{i},{row},r{i},1,")));
        await workspace.RunAsync();
        return workspace;
    }

    /// <summary>Satisfied promoters, and unsatisfied detractors.</summary>
    static IEnumerable<string> Answers(string day, string region, int satisfied, int unsatisfied) =>
        Enumerable
            .Repeat(Invariant($"{day},10,5,4,{region}"), satisfied)
            .Concat(Enumerable.Repeat(Invariant($"{day},0,2,4,{region}"), unsatisfied));
}
