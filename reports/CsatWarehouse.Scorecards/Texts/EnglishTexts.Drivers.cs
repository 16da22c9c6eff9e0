using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of drivers and gaps in English.</summary>
public sealed partial class EnglishTexts
{
    public override string DriversHeading => "What matters most to customers";

    public override string DriversSentence(
        IReadOnlyList<string> first,
        int drivers,
        string share,
        IReadOnlyList<string> concentrate
    ) =>
        (
            first.Count == 1
                ? $"{first[0]} matters most: {share} of what the {Numerals.Count(drivers)} drivers explain."
                : $"{List(first, " and ")} matter most, and cannot be told apart."
        )
        + (
            concentrate.Count == 0
                ? " No driver clearly matters more than the mean and does worse."
                : $" Improve first: {List(concentrate, " and ")}, which {(concentrate.Count == 1 ? "matters more and does" : "matter more and do")} worse than the mean."
        );

    public override IReadOnlyList<string> DriverColumns =>
        [
            "Driver",
            "Importance (LMG)",
            "Johnson",
            "Performance, 0-100",
            "Stated, 0-100",
            "What to do",
        ];

    public override (string Across, string Up) DriverAxes => ("matters more ›", "does better ›");

    public override string Name(DriverQuadrant quadrant) =>
        quadrant switch
        {
            DriverQuadrant.KeepUp => "keep up",
            DriverQuadrant.ConcentrateHere => "concentrate here",
            DriverQuadrant.LowPriority => "low priority",
            _ => "possible overkill",
        };

    public override string Meaning(DriverQuadrant quadrant) =>
        quadrant switch
        {
            DriverQuadrant.KeepUp => "matters more than the mean and does better: do not lose it.",
            DriverQuadrant.ConcentrateHere =>
                "matters more and does worse: money and time belong here first.",
            DriverQuadrant.LowPriority => "matters less and does worse: after everything else.",
            _ => "matters less and does better: ask whether as much is needed.",
        };

    public override string NotClear => "(not clear)";

    public override string DriversLegend(
        string kpi,
        long persons,
        DateOnly from,
        DateOnly to,
        string explained
    ) =>
        $"Of {kpi}, {Persons(persons)}, {Month(from)} to {Month(to)}. All drivers together go with {explained} of its differences; importance is a driver’s share of that (LMG; Johnson’s relative weights beside it). "
        + "It says what goes together, and not what causes it. Lines: 95% intervals; dashed: the means; hollow dot, not clear: an interval crosses a mean.";

    public override string GapsHeading => "Expected and found";

    public override string GapsSentence(string widest, string gap, int below, int all) =>
        below == 0
            ? $"In none of {Numerals.Count(all)} dimensions does the service clearly fall short of what customers expect; the gap is widest in {InSentence(widest)} ({gap})."
            : $"The service falls short of what customers expect in {Numerals.Count(below)} of {Numerals.Count(all)} dimensions, widest in {InSentence(widest)} ({gap}).";

    public override string GapColumn => "Gap";
    public override string PointsColumn => "matters, of 100";

    public override string GapsLegend =>
        "Ring: what customers expect; dot: what they find; gap: found less expected, of the same persons (SERVQUAL).";

    protected override string Tangibles => "Tangibles";
    protected override string Reliability => "Reliability";
    protected override string Responsiveness => "Responsiveness";
    protected override string Assurance => "Assurance";
    protected override string Empathy => "Empathy";
}
