using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>Reads what goes with the headline figures, and what customers expect and find.</summary>
sealed class DriverReader
{
    const string DimensionLevel = "dimension";
    const string OverallLevel = "overall";
    const string WeightedLevel = "overall-weighted";

    readonly LongPeriod _period;
    readonly List<(FactKeyDriver Fact, DimQuestion Question)> _drivers;
    readonly List<FactServiceGap> _gaps;
    readonly Dictionary<string, long> _slices;

    DriverReader(
        LongPeriod period,
        List<(FactKeyDriver, DimQuestion)> drivers,
        List<FactServiceGap> gaps,
        Dictionary<string, long> slices
    ) => (_period, _drivers, _gaps, _slices) = (period, drivers, gaps, slices);

    /// <summary>Null where no period is long enough.</summary>
    public static async Task<DriverReader?> ReadAsync(
        WarehouseContext context,
        Workspace workspace,
        long month,
        CancellationToken cancellation
    )
    {
        if (
            await LongPeriod.FindAsync(context, workspace, KpiGroup.Survey, month, cancellation)
            is not { } period
        )
            return null;
        var drivers = await (
            from driver in context.KeyDrivers
            join pointer in context.KpiPointers on driver.KpiBuildKey equals pointer.KpiBuildKey
            join question in context.Questions on driver.QuestionKey equals question.QuestionKey
            where pointer.PeriodKey == period.Key
            select new { driver, question }
        ).ToListAsync(cancellation);
        var gaps = await (
            from gap in context.ServiceGaps
            join pointer in context.KpiPointers on gap.KpiBuildKey equals pointer.KpiBuildKey
            where pointer.PeriodKey == period.Key
            select gap
        ).ToListAsync(cancellation);
        var slices = await context.Slices.ToDictionaryAsync(
            s => s.Code,
            s => s.SliceKey,
            cancellation
        );
        return new(period, [.. drivers.Select(d => (d.driver, d.question))], gaps, slices);
    }

    /// <summary>Of the first headline whose drivers can be told apart; null where there is none.</summary>
    public DriverMap? Drivers(SliceCode slice, IEnumerable<string> kpis)
    {
        if (!_slices.TryGetValue(slice.Text, out var key))
            return null;
        var own = _drivers
            .Where(d =>
                d.Fact.SliceKey == key
                && d.Fact is { IsSuppressed: false, Importance: not null, Performance: not null }
            )
            .ToLookup(d => d.Fact.KpiKey);
        return kpis.Concat(KpiCatalogue.All.Select(k => k.Code))
            .Select(kpi => (Kpi: kpi, Drivers: own[KpiCatalogue.Find(kpi)!.Key].ToList()))
            .Where(m => m.Drivers.Count > 1 && IsWorthTelling(m.Drivers[0].Fact))
            .Select(m => Map(m.Kpi, m.Drivers))
            .FirstOrDefault();
    }

    /// <summary>Drivers that explain next to nothing have no order.</summary>
    static bool IsWorthTelling(FactKeyDriver driver) => driver.RSquared >= 0.1;

    DriverMap Map(string kpi, List<(FactKeyDriver Fact, DimQuestion Question)> drivers) =>
        new()
        {
            Kpi = kpi,
            From = _period.From,
            To = _period.To,
            RSquared = Printed.Round(drivers[0].Fact.RSquared, FigureUnit.Share)!.Value,
            Persons = drivers[0].Fact.Persons,
            IsLowBase = drivers[0].Fact.IsLowBase,
            Drivers =
            [
                .. drivers
                    .OrderByDescending(d => d.Fact.Importance)
                    .ThenBy(d => d.Question.Code, StringComparer.Ordinal)
                    .Select(d => Of(d.Fact, d.Question)),
            ],
        };

    static Driver Of(FactKeyDriver fact, DimQuestion question) =>
        new(
            question.Code,
            question.Wording,
            Share(fact.Importance!.Value, fact.ImportanceLow, fact.ImportanceHigh),
            Points(fact.Performance!.Value, fact.PerformanceLow, fact.PerformanceHigh)
        )
        {
            RelativeWeight = Printed.Round(fact.RelativeWeight, FigureUnit.Share),
            Stated = Printed.Round(fact.StatedImportance, FigureUnit.Points),
            Quadrant = Printed.Parse<DriverQuadrant>(fact.Quadrant!),
            IsClear = fact.IsQuadrantClear,
        };

    /// <summary>Null where no survey asks what customers expect.</summary>
    public ServiceGaps? Gaps(SliceCode slice)
    {
        if (!_slices.TryGetValue(slice.Text, out var key))
            return null;
        var own = _gaps.FindAll(g =>
            g.SliceKey == key && g is { IsSuppressed: false, Gap: not null }
        );
        var dimensions = own.FindAll(g => g.Level == DimensionLevel);
        if (dimensions.Count == 0)
            return null;
        var overall =
            own.Find(g => g.Level == WeightedLevel) ?? own.Find(g => g.Level == OverallLevel);
        return new(
            dimensions[0].ScaleMin,
            dimensions[0].ScaleMax,
            _period.From,
            _period.To,
            [
                .. dimensions
                    .OrderBy(g => g.Gap)
                    .ThenBy(g => g.Dimension, StringComparer.Ordinal)
                    .Select(Of),
            ],
            overall is null ? null : Of(overall)
        );
    }

    static ServiceGap Of(FactServiceGap fact) =>
        new(
            fact.Dimension,
            Printed.Round(fact.Expectation, FigureUnit.Mean)!.Value,
            Printed.Round(fact.Perception, FigureUnit.Mean)!.Value,
            new(
                Printed.Round(fact.Gap, FigureUnit.Mean)!.Value,
                Printed.Round(fact.GapLow, FigureUnit.Mean),
                Printed.Round(fact.GapHigh, FigureUnit.Mean)
            )
        )
        {
            Persons = fact.Persons,
            Points = Printed.Round(fact.Points, FigureUnit.Points),
        };

    static Estimated Share(double value, double? low, double? high) =>
        new(
            Printed.Round(value, FigureUnit.Share)!.Value,
            Printed.Round(low, FigureUnit.Share),
            Printed.Round(high, FigureUnit.Share)
        );

    static Estimated Points(double value, double? low, double? high) =>
        new(
            Printed.Round(value, FigureUnit.Points)!.Value,
            Printed.Round(low, FigureUnit.Points),
            Printed.Round(high, FigureUnit.Points)
        );
}
