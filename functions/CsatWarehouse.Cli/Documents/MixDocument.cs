using System.Globalization;
using CsatWarehouse.Facts;
using Calendar = CsatWarehouse.Dimensions.Calendar;

namespace CsatWarehouse.Cli.Documents;

/// <summary>The limits of a control chart, in the KPI's unit.</summary>
/// <param name="Method">xmr, p-prime or u-prime.</param>
/// <param name="From">The first and the last day of the baseline.</param>
/// <param name="Signal">above or below; absent inside the limits.</param>
sealed record ChartDocument(
    string Method,
    double Centre,
    double Low,
    double High,
    int Points,
    string From,
    string Through,
    string? Signal
)
{
    public static ChartDocument Of(FactKpiChart chart) =>
        new(
            chart.Method,
            chart.Centre,
            chart.Low,
            chart.High,
            chart.Points,
            DayOf(chart.FromDateKey),
            DayOf(chart.ThroughDateKey),
            chart.Signal
        );

    static string DayOf(long dateKey) =>
        Calendar.Date(dateKey).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>One change, split by one dimension into what the shares of its members did and what their figures did.</summary>
/// <param name="Against">Of the members that are in both periods, those that moved the other way.</param>
/// <param name="MisleadsAlone">Whether these are more than half.</param>
/// <param name="Shifted">The member whose share counts most; absent where nothing shifted, or it may not be shown.</param>
sealed record MixDocument(
    string Comparison,
    string Dimension,
    double Change,
    double Mix,
    double Rate,
    IntervalDocument? RateInterval,
    int Members,
    int Against,
    bool MisleadsAlone,
    string? Shifted,
    double? ShiftedPriorShare,
    double? ShiftedShare
)
{
    public static MixDocument Of(FactKpiMix mix, string? shifted) =>
        new(
            mix.Comparison,
            mix.Dimension,
            mix.Change,
            mix.Mix,
            mix.Rate,
            IntervalDocument.Of(mix.RateLow, mix.RateHigh),
            mix.Members,
            mix.MembersAgainst,
            mix.MovesAgainstMost,
            shifted,
            mix.ShiftedPriorShare,
            mix.ShiftedShare
        );
}
