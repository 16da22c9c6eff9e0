using System.Globalization;
using CsatWarehouse.Kpis;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Benchmarks.Cost;

/// <summary>Figures as <c>period,kpi,answers,persons,value</c>, in the order of their bytes.</summary>
static class KpiFile
{
    /// <summary>Both sides divide and interpolate in doubles; how sums are formed differs in the last digits.</summary>
    const double RelativeTolerance = 1e-12;

    /// <summary>Those that SQL makes, too.</summary>
    static readonly string[] Compared =
    [
        KpiCatalogue.Nps,
        KpiCatalogue.Csat10,
        KpiCatalogue.Csat10TopTwo,
        KpiCatalogue.Csat5,
        KpiCatalogue.Csat5TopTwo,
        KpiCatalogue.Ces,
        KpiCatalogue.CesTop,
        KpiCatalogue.Contacts,
        KpiCatalogue.FirstResponseMedian,
        KpiCatalogue.FirstResponseP90,
        KpiCatalogue.ResolutionMedian,
        KpiCatalogue.ResolutionP90,
        KpiCatalogue.ReopenRate,
        KpiCatalogue.RepeatRate,
        KpiCatalogue.Fcr,
    ];

    public static async Task WriteAsync(WarehouseContext context, string path)
    {
        var figures = await (
            from figure in context.KpiFacts
            join pointer in context.KpiPointers on figure.KpiBuildKey equals pointer.KpiBuildKey
            join period in context.Periods on figure.PeriodKey equals period.PeriodKey
            join kpi in context.Kpis on figure.KpiKey equals kpi.KpiKey
            join slice in context.Slices on figure.SliceKey equals slice.SliceKey
            where slice.Code == "all" && figure.Value != null && Compared.Contains(kpi.Code)
            select new
            {
                Period = period.Code,
                Kpi = kpi.Code,
                figure.Answers,
                figure.Persons,
                figure.Value,
            }
        ).ToListAsync();
        var lines = figures
            .Select(f =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{f.Period},{f.Kpi},{f.Answers},{f.Persons},{f.Value:R}"
                )
            )
            .Order(StringComparer.Ordinal);
        await File.WriteAllLinesAsync(path, lines);
    }

    /// <summary>How many figures two files have, which must be the same ones: periods, KPIs, answers and persons to the letter, values to twelve digits.</summary>
    /// <exception cref="InvalidDataException">A line differs, or one file has more.</exception>
    public static int Compare(string ours, string theirs)
    {
        var (a, b) = (File.ReadAllLines(ours), File.ReadAllLines(theirs));
        for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
        {
            var (one, other) = (a.ElementAtOrDefault(i), b.ElementAtOrDefault(i));
            if (one is null || other is null || !IsSame(one, other))
                throw new InvalidDataException(
                    FormattableString.Invariant(
                        $"Figures differ in line {i + 1}: {one ?? "none"} in '{ours}', {other ?? "none"} in '{theirs}'."
                    )
                );
        }
        return a.Length == 0
            ? throw new InvalidDataException($"'{ours}' has no figures.")
            : a.Length;
    }

    static bool IsSame(string one, string other)
    {
        var (a, b) = (one.LastIndexOf(','), other.LastIndexOf(','));
        var (x, y) = (ValueOf(one, a), ValueOf(other, b));
        return one.AsSpan(0, a).SequenceEqual(other.AsSpan(0, b))
            && Math.Abs(x - y) <= RelativeTolerance * Math.Max(Math.Abs(x), Math.Abs(y));
    }

    static double ValueOf(string line, int comma) =>
        double.Parse(line.AsSpan(comma + 1), CultureInfo.InvariantCulture);
}
