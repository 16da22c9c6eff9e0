namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of trends in English.</summary>
public sealed partial class EnglishTexts
{
    public override string TrendsHeading(DateOnly from, DateOnly to) =>
        $"Trends, {Month(from)} to {Month(to)}";

    public override string TrendsSentence(IReadOnlyList<string> outside, int limited, int inAll) =>
        limited == 0
            ? "Whether a month is unusual can be told once twelve months with a figure have come before it."
        : outside.Count > 0
            ? $"Outside the limits of the first twelve months: {List(outside, " and ")}. The others go up and down no more than usual."
        : limited == inAll
            ? "All figures lie within the limits of their first twelve months: they go up and down no more than usual."
        : $"The {Numerals.Count(limited)} figures with limits lie within them: they go up and down no more than usual.";

    public override string TrendsLegend =>
        "Line and dots: the months; hollow on a low base. Band: the 95% interval.";

    public override string LimitsLegend =>
        "Frame: a month outside the limits (dotted) that its first twelve months set; thin line: their mean.";

    public override string TargetLegend => "Outlined: the target.";
    public override string BaselineLegend => "Dashed: the baseline.";

    public override string TrendsTimesLegend =>
        "Times: the lower line is the median, the upper one the time within which 9 of 10 are served; the scale grows by multiples.";

    public override string RollingLegend =>
        "Thick grey line: the three months that end with each, where months are small.";

    public override string Median => "median";
    public override string SlowTenth => "9 of 10 within";
    public override string NoTrends => "No figure has two months yet.";
}
