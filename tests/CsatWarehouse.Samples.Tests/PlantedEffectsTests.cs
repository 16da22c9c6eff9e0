using CsatWarehouse.Testing;

namespace CsatWarehouse.Samples.Tests;

/// <summary>The sample's page says what the constants are.</summary>
public sealed class PlantedEffectsTests
{
    static readonly DateOnly Last = new(2026, 10, 1);

    public static TheoryData<string> Statements =>
        [
            string.Join(
                ", ",
                PlantedEffects.DriverWeights.Select(d =>
                    FormattableString.Invariant($"{d.Driver} {d.Weight:0.00}")
                )
            ),
            $"The stage \"{PlantedEffects.BillStage}\" got worse in {Month(PlantedEffects.BillGotWorseMonthsBack)}",
            Invariant(
                $"{PlantedEffects.BillFall} points on 1-5 lower; {PlantedEffects.BillProblemFactor} times as many"
            ),
            $"region {PlantedEffects.ActionRegion}, since {Month(PlantedEffects.ActionMonthsBack)}",
            Invariant($"{PlantedEffects.ActionGain} points on 1-5, there"),
            $"fools the total in {Month(PlantedEffects.MixShiftMonthsBack)}",
            Invariant(
                $"{PlantedEffects.MixShiftShare} of all contacts move to a channel that scores {PlantedEffects.ChatGap} lower; each channel rises by {PlantedEffects.MixShiftGain}"
            ),
            Invariant(
                $"{PlantedEffects.SilentLeaverShare} of the customers since before the first month; silent for {PlantedEffects.SilentMonths} months"
            ),
            Invariant(
                $"{PlantedEffects.LeavingByMood[0]}, {PlantedEffects.LeavingByMood[1]} and {PlantedEffects.LeavingByMood[2]} a month"
            ),
            Invariant(
                $"{PlantedEffects.RepeatShare} of the contacts are followed by one; {PlantedEffects.LateReturnShare} of the problems"
            ),
            Invariant($"{PlantedEffects.MergedShare} of the problems were reported twice"),
            Invariant($"{PlantedEffects.ClosedUnsolvedShare} of the tickets"),
            Invariant($"{PlantedEffects.ReopenedShare} of the solved tickets"),
            Invariant(
                $"{PlantedEffects.IgnoredShare} of the team \"{PlantedEffects.IgnoringTeam}\""
            ),
            Invariant($"a bot in {PlantedEffects.BotFirstShare} of the chats"),
            Invariant($"\"{PlantedEffects.ColdTeam}\": {PlantedEffects.EmpathyLack} points"),
            Invariant($"{PlantedEffects.DeletedRequesterShare} of the tickets"),
            Invariant($"{PlantedEffects.OtherEmailShare} of the customers; many"),
        ];

    [Theory]
    [MemberData(nameof(Statements))]
    public void Page_EveryEffect_IsSaidAsItIsPlanted(string statement) =>
        Assert.Contains(
            statement,
            File.ReadAllText(Repository.PathOf("warehouse", "samples", "telecom", "README.md")),
            StringComparison.Ordinal
        );

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    static string Month(int back) =>
        Last.AddMonths(-back)
            .ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
}
