using System.Globalization;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using Calendar = CsatWarehouse.Dimensions.Calendar;

namespace CsatWarehouse.Cli.Output;

/// <summary>What lies behind a figure: the limits of its control chart, and its changes split into mix and rate.</summary>
static class BehindText
{
    public static void Print(KpiExplanation explanation, Terminal terminal)
    {
        var reading = explanation.Reading;
        if (reading.Chart is { } chart)
            terminal.WriteLine($"  {"control chart", -14} {Chart(reading.Kpi, chart)}");
        if (reading.Mixes.IsEmpty)
            return;
        var mixes = new PlainTable(
            "Change",
            "Split by",
            "#In all",
            "#Mix",
            "#Rate",
            "95 %",
            "Members",
            "Shift"
        );
        foreach (
            var mix in reading
                .Mixes.OrderBy(m => m.Comparison, StringComparer.Ordinal)
                .ThenBy(m => m.Dimension, StringComparer.Ordinal)
        )
            mixes.Add(
                mix.Comparison,
                Printable.Line(mix.Dimension),
                FigureText.Change(reading.Kpi, mix.Change),
                FigureText.Change(reading.Kpi, mix.Mix),
                FigureText.Change(reading.Kpi, mix.Rate),
                FigureText.Interval(reading.Kpi, mix.RateLow, mix.RateHigh),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{mix.MembersAgainst} of {mix.Members} against{(mix.MovesAgainstMost ? ": do not read the total alone" : "")}"
                ),
                explanation.ShiftedSlices.GetValueOrDefault(mix.ShiftedSliceKey) is { } shifted
                    ? $"{Printable.Line(shifted)}: {Share(mix.ShiftedPriorShare)} to {Share(mix.ShiftedShare)}"
                    : ""
            );
        mixes.Print(terminal);
    }

    static string Chart(KpiDefinition kpi, FactKpiChart chart) =>
        (
            chart.Signal is { } signal
                ? $"{signal} the limits {FigureText.Interval(kpi, chart.Low, chart.High)}"
                : $"inside the limits {FigureText.Interval(kpi, chart.Low, chart.High)}"
        )
        + $" of {Calendar.MonthText(chart.FromDateKey)} to {Calendar.MonthText(Calendar.MonthOf(chart.ThroughDateKey))} ({chart.Method})";

    static string Share(double? share) =>
        share?.ToString("P0", CultureInfo.InvariantCulture) ?? FigureText.None;
}
