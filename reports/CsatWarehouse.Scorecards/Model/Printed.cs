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
        kpi.Estimator switch
        {
            Estimator.NetPromoterScore => FigureUnit.Points,
            Estimator.Count or Estimator.Sum => FigureUnit.Count,
            Estimator.RatePerThousand => FigureUnit.Rate,
            _ when kpi.IsTime => FigureUnit.Time,
            _ when kpi.IsShare => FigureUnit.Share,
            _ => FigureUnit.Mean,
        };

    /// <summary>Half away from zero: points and rates to one decimal, means to two, shares to three (a tenth of a per cent), times as <see cref="TimeScale"/> prints them.</summary>
    public static double? Round(double? value, FigureUnit unit) =>
        value is not { } number ? null
        : unit == FigureUnit.Time ? TimeScale.Round(number)
        : Math.Round(number, DecimalsOf(unit), MidpointRounding.AwayFromZero) + 0.0;

    public static Figure Of(KpiReading reading, Comparison? comparison)
    {
        var unit = UnitOf(reading.Kpi);
        var row = reading.Figure;
        var figure = new Figure { Unit = unit, Direction = reading.Kpi.Direction };
        var target = Round(row.Target, unit);
        if (row.IsSuppressed)
            return figure with
            {
                IsHidden = true,
                Target = target is { } hidden ? new(hidden, null) : null,
            };
        return figure with
        {
            Value = Round(row.Value, unit),
            Low = Round(row.Low, unit),
            High = Round(row.High, unit),
            Persons = row.Persons,
            IsLowBase = row.IsLowBase,
            IsProvisional = row.IsProvisional,
            Target = target is { } set
                ? new(set, row.TargetVerdict is { } met ? Parse<TargetVerdict>(met) : null)
                : null,
            Baseline = Round(row.Baseline, unit),
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
            Verdict = Parse<ChangeVerdict>(row.Verdict),
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

    /// <summary>A choice that the warehouse keeps as text: a verdict, a class of peers.</summary>
    /// <exception cref="InvalidOperationException">Another release wrote it.</exception>
    public static T Parse<T>(string text)
        where T : struct, Enum =>
        Choice<T>.Find(text)
        ?? throw new InvalidOperationException(
            $"The warehouse says '{text}', which this release does not know; known are {string.Join(", ", Choice<T>.Names)}. Run BuildKpis again."
        );

    static int DecimalsOf(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Points or FigureUnit.Rate => 1,
            FigureUnit.Mean => 2,
            FigureUnit.Count => 0,
            _ => 3,
        };
}
