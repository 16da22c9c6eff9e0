using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Samples;

namespace CsatWarehouse.Tests.Samples;

/// <summary>What was planted in the answers is found in figures, changes, charts and mixes.</summary>
public sealed class PlantedSurveyEffectsTests(TelecomWarehouse telecom)
{
    static readonly string BadBill = TelecomWarehouse.Month(PlantedEffects.BillGotWorseMonthsBack);
    static readonly string Shift = TelecomWarehouse.Month(PlantedEffects.MixShiftMonthsBack);

    [Fact]
    public async Task BillStage_InTheMonthOfTheNewBill_HasClearlyWorsened()
    {
        var bill = await StageAsync(PlantedEffects.BillStage, BadBill);

        var change = bill.Since(Comparison.PreviousMonth)!;
        Assert.Equal("worsened", change.Verdict);
        Assert.InRange(-PlantedEffects.BillFall, change.ChangeLow!.Value, change.ChangeHigh!.Value);
        Assert.Equal("below", bill.Chart!.Signal);
    }

    [Fact]
    public async Task BillStage_EveryMonthSince_LiesBelowItsFrozenLimits()
    {
        for (var back = PlantedEffects.BillGotWorseMonthsBack; back >= 0; back--)
        {
            var chart = (
                await StageAsync(PlantedEffects.BillStage, TelecomWarehouse.Month(back))
            ).Chart!;
            Assert.Equal(("below", 12), (chart.Signal, chart.Points));
        }
    }

    [Theory]
    [InlineData("discover")]
    [InlineData("order")]
    [InlineData("activate")]
    [InlineData("use")]
    [InlineData("support")]
    public async Task OtherStages_InTheMonthOfTheNewBill_HaveNot(string stage)
    {
        var reading = await StageAsync(stage, BadBill);

        Assert.Equal("no-clear-change", reading.Since(Comparison.PreviousMonth)!.Verdict);
        Assert.Null(reading.Chart!.Signal);
    }

    [Fact]
    public async Task WeakestStage_SinceTheNewBill_IsTheBillByItsInterval()
    {
        var stages = (await telecom.TableAsync(TelecomWarehouse.Month(0) + "-r3"))
            .Of(KpiCatalogue.Sps, SliceLattice.Stage)
            .ToDictionary(r => r.Slice.Members[0].Member, r => r.Figure);

        var bill = stages[PlantedEffects.BillStage];
        Assert.All(
            stages.Where(s => s.Key is "discover" or "order" or "activate" or "use"),
            s => Assert.True(bill.High < s.Value.Low, s.Key)
        );
    }

    [Fact]
    public async Task MixShift_TotalFalls_WhileEveryChannelRises()
    {
        var total = await telecom.FigureAsync(KpiCatalogue.Csat5, Shift);

        var mix = MixOf(total, Comparison.PreviousMonth, "channel");
        Assert.True(mix.Change < 0 && mix.Mix < 0 && mix.Rate > 0, Text(mix));
        Assert.True(mix.MovesAgainstMost, Text(mix));
        Assert.InRange(PlantedEffects.MixShiftGain, mix.RateLow!.Value, mix.RateHigh!.Value);
        Assert.Equal(mix.Change, mix.Mix + mix.Rate, 9);
        Assert.Equal(total.Since(Comparison.PreviousMonth)!.Change!.Value, mix.Change, 9);
        // The phone sends to the chat; either may weigh more.
        var shifted = await telecom.QueryAsync(async c =>
            (await c.Slices.FindAsync(mix.ShiftedSliceKey))!.Code
        );
        Assert.Contains(shifted, (string[])["channel=chat", "channel=phone"]);
        Assert.Equal(
            PlantedEffects.MixShiftShare,
            Math.Abs(mix.ShiftedShare!.Value - mix.ShiftedPriorShare!.Value),
            0.1
        );
    }

    [Fact]
    public async Task MixShift_OfThreeMonths_EveryChannelRises()
    {
        var mix = MixOf(
            await telecom.FigureAsync(KpiCatalogue.Csat5, TelecomWarehouse.Month(0) + "-r3"),
            Comparison.PreviousThreeMonths,
            "channel"
        );

        Assert.Equal((4, 4, true), (mix.Members, mix.MembersAgainst, mix.MovesAgainstMost));
        Assert.True(mix.RateLow > 0, Text(mix));
    }

    [Fact]
    public async Task MixShift_ByRegion_ExplainsNothing()
    {
        var mix = MixOf(
            await telecom.FigureAsync(KpiCatalogue.Csat5, Shift),
            Comparison.PreviousMonth,
            "region"
        );

        Assert.True(Math.Abs(mix.Mix) < 0.05, Text(mix));
    }

    [Fact]
    public async Task ColdTeam_LacksEmpathyAlone()
    {
        var year = TelecomWarehouse.Month(0) + "-r12";
        var (empathy, competence, courtesy) = (
            await GapAsync(KpiCatalogue.Empathy, year),
            await GapAsync(KpiCatalogue.Competence, year),
            await GapAsync(KpiCatalogue.Courtesy, year)
        );

        Assert.Equal(-PlantedEffects.EmpathyLack, empathy, 0.25);
        Assert.Equal(0, competence, 0.25);
        Assert.Equal(0, courtesy, 0.25);
    }

    [Fact]
    public async Task Answers_LinkedToTickets_HaveTheChannelOfTheirTicket() =>
        Assert.Equal(
            ["app", "chat", "phone", "shop"],
            (await telecom.TableAsync(Shift))
                .Of(KpiCatalogue.Csat5, "channel")
                .Select(r => r.Slice.Members[0].Member)
        );

    async Task<double> GapAsync(string kpi, string period)
    {
        var teams = (await telecom.TableAsync(period)).Of(kpi, "team").ToList();
        var cold = teams.Single(t => t.Slice.Members[0].Member == PlantedEffects.ColdTeam).Figure;
        var others = teams.Where(t => t.Slice.Members[0].Member != PlantedEffects.ColdTeam);
        return cold.Value!.Value
            - others.Sum(t => t.Figure.Value!.Value * t.Figure.Answers)
                / others.Sum(t => t.Figure.Answers);
    }

    Task<KpiReading> StageAsync(string stage, string period) =>
        telecom.FigureAsync(KpiCatalogue.Sps, period, $"stage={stage}");

    static FactKpiMix MixOf(KpiReading reading, Comparison comparison, string dimension) =>
        reading.Mixes.Single(m => m.Comparison == comparison.Code && m.Dimension == dimension);

    static string Text(FactKpiMix mix) =>
        FormattableString.Invariant(
            $"{mix.Dimension}: {mix.Change} = {mix.Mix} + {mix.Rate}, {mix.MembersAgainst} of {mix.Members} against"
        );
}
