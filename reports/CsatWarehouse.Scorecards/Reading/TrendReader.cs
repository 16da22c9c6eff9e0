using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>Reads thirteen or twenty-five months of a figure.</summary>
sealed class TrendReader(KpiHistory history, long month, int longest)
{
    const int Shortest = 13;

    static readonly IReadOnlyDictionary<string, string> SlowTenths = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        [KpiCatalogue.FirstResponseMedian] = KpiCatalogue.FirstResponseP90,
        [KpiCatalogue.ResolutionMedian] = KpiCatalogue.ResolutionP90,
        [KpiCatalogue.FirstResponseMedianBusiness] = KpiCatalogue.FirstResponseP90Business,
        [KpiCatalogue.ResolutionMedianBusiness] = KpiCatalogue.ResolutionP90Business,
        [KpiCatalogue.FirstResponseMedianWithOpen] = KpiCatalogue.FirstResponseP90WithOpen,
        [KpiCatalogue.ResolutionMedianWithOpen] = KpiCatalogue.ResolutionP90WithOpen,
    };

    public TrendReader(MonthReading reading)
        : this(reading.History, reading.Month, reading.Workspace.Scorecards.TrendMonths) { }

    /// <summary>Null where fewer than three months have the figure: two points are a change, and no trend.</summary>
    public FigureTrend? Of(KpiDefinition kpi, SliceCode slice, double? baseline = null)
    {
        var trend = Whole(kpi, slice, baseline);
        if (trend.Measured < FigureTrend.LeastMonths)
            return null;
        if (
            SlowTenthOf(kpi.Code) is { } code
            && Whole(KpiCatalogue.Find(code)!, slice, null)
                is { Measured: >= FigureTrend.LeastMonths } slow
        )
            trend = trend with { SlowTenth = slow };
        // Older figures than a year ago need a place; where there are none, twelve empty ones would be a hole.
        return trend.Months[..^Shortest].All(m => m.Value is null) ? Short(trend) : trend;
    }

    /// <summary>The KPI of the time within which nine of ten are served, beside a median; null for other KPIs.</summary>
    public static string? SlowTenthOf(string kpi) => SlowTenths.GetValueOrDefault(kpi);

    static FigureTrend Short(FigureTrend trend) =>
        trend.Last(Shortest) with
        {
            SlowTenth = trend.SlowTenth?.Last(Shortest),
        };

    FigureTrend Whole(KpiDefinition kpi, SliceCode slice, double? baseline)
    {
        var unit = Printed.UnitOf(kpi);
        var chart = history.ChartOf(kpi, slice, month);
        return new()
        {
            Kpi = kpi.Code,
            Name = kpi.Name,
            Unit = unit,
            Direction = kpi.Direction,
            Months =
            [
                .. Enumerable
                    .Range(1 - longest, longest)
                    .Select(back => MonthOf(kpi, slice, Calendar.AddMonths(month, back), unit)),
            ],
            Limits =
                chart is null || history.Of(kpi, slice, month) is not { IsSuppressed: false }
                    ? null
                    : new(
                        Printed.Round(chart.Centre, unit)!.Value,
                        Printed.Round(chart.Low, unit)!.Value,
                        Printed.Round(chart.High, unit)!.Value
                    ),
            Baseline = baseline,
        };
    }

    TrendMonth MonthOf(KpiDefinition kpi, SliceCode slice, long of, FigureUnit unit)
    {
        var empty = new TrendMonth(Calendar.Date(of));
        if (history.Of(kpi, slice, of) is not { } figure)
            return empty;
        var target = Printed.Round(figure.Target, unit);
        if (figure.IsSuppressed)
            return empty with { IsHidden = true, Target = target };
        var rolling = history.OfThreeMonths(kpi, slice, of);
        return empty with
        {
            Value = Printed.Round(figure.Value, unit),
            Low = Printed.Round(figure.Low, unit),
            High = Printed.Round(figure.High, unit),
            Persons = figure.Persons,
            IsLowBase = figure.IsLowBase,
            Target = target,
            // A count of three months is three times as high, and no line beside one of months.
            Rolling =
                rolling is { IsSuppressed: false } && unit != FigureUnit.Count
                    ? Printed.Round(rolling.Value, unit)
                    : null,
            Signal = history.ChartOf(kpi, slice, of)?.Signal switch
            {
                "above" => 1,
                "below" => -1,
                _ => 0,
            },
        };
    }
}
