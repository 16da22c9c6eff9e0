using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>Brings figures of the warehouse to the precision of the page, and takes the numbers out of hidden ones.</summary>
static class Printed
{
    public static FigureUnit UnitOf(KpiDefinition kpi) =>
        kpi.Estimator == Estimator.NetPromoterScore ? FigureUnit.Points
        : kpi.IsShare ? FigureUnit.Share
        : FigureUnit.Mean;

    /// <summary>Half away from zero: points to one decimal, means to two, shares to three (a tenth of a per cent).</summary>
    public static double? Round(double? value, FigureUnit unit) =>
        value is { } number
            ? Math.Round(number, DecimalsOf(unit), MidpointRounding.AwayFromZero) + 0.0
            : null;

    public static Figure Of(KpiReading reading, Comparison? comparison)
    {
        var unit = UnitOf(reading.Kpi);
        var figure = new Figure { Unit = unit, Direction = reading.Kpi.Direction };
        var row = reading.Figure;
        if (row.IsSuppressed)
            return figure with { IsHidden = true };
        return figure with
        {
            Value = Round(row.Value, unit),
            Low = Round(row.Low, unit),
            High = Round(row.High, unit),
            Persons = row.Persons,
            IsLowBase = row.IsLowBase,
            Change = comparison is null ? null : Change(reading.Since(comparison), unit),
        };
    }

    public static FigureChange? Change(FactKpiChange? row, FigureUnit unit)
    {
        if (row is null)
            return null;
        var change = new FigureChange
        {
            Month = Calendar.Date(row.PriorPeriodKey),
            Verdict = VerdictOf(row),
            Obstacle = row.Obstacle,
        };
        return row.Obstacle == Obstacle.Suppressed
            ? change
            : change with
            {
                PriorValue = Round(row.PriorValue, unit),
                PriorPersons = row.PriorValue is null ? null : row.PriorPersons,
                Difference = Round(row.Change, unit),
                SmallestDetectable = Round(row.SmallestDetectable, unit),
            };
    }

    static ChangeVerdict VerdictOf(FactKpiChange row) =>
        Choice<ChangeVerdict>.Find(row.Verdict)
        ?? throw new InvalidOperationException(
            $"FactKpiChange says '{row.Verdict}', which is no verdict of this release; known are {string.Join(", ", Choice<ChangeVerdict>.Names)}. Run BuildKpis again."
        );

    static int DecimalsOf(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Points => 1,
            FigureUnit.Mean => 2,
            _ => 3,
        };
}
