using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>One current figure with its comparisons.</summary>
public sealed record KpiReading(
    KpiDefinition Kpi,
    SliceCode Slice,
    FactKpi Figure,
    ImmutableArray<FactKpiChange> Changes
)
{
    /// <summary>Null where the earlier month has no answers at all.</summary>
    public FactKpiChange? Since(Comparison comparison) =>
        Changes.FirstOrDefault(c => c.Comparison == comparison.Code);
}

/// <summary>The figures of one month as readers see them now: those of the build that the pointer names.</summary>
public sealed class KpiTable
{
    readonly Dictionary<(string Kpi, SliceCode Slice), KpiReading> _readings;

    KpiTable(KpiBuild build, IEnumerable<KpiReading> readings)
    {
        Build = build;
        _readings = readings.ToDictionary(r => (r.Kpi.Code, r.Slice));
    }

    public KpiBuild Build { get; }
    public string Month => Calendar.MonthText(Build.PeriodKey);

    /// <summary>Null where nothing was measured.</summary>
    public KpiReading? Find(string kpi, SliceCode slice) =>
        _readings.GetValueOrDefault((kpi, slice));

    /// <summary>The figures of a KPI for the members of a set of dimensions (<c>region;stage</c>; empty for overall), sorted by slice.</summary>
    public IEnumerable<KpiReading> Of(string kpi, string dimensions) =>
        _readings
            .Values.Where(r => r.Kpi.Code == kpi && r.Slice.Dimensions == dimensions)
            .OrderBy(r => r.Slice.Text, StringComparer.Ordinal);

    public IEnumerable<KpiReading> All => _readings.Values;

    /// <summary>The months that have figures, oldest first.</summary>
    public static async Task<List<long>> MonthsAsync(
        WarehouseContext context,
        CancellationToken cancellation
    ) =>
        await context
            .KpiPointers.Where(p => p.KpiGroup == KpiCatalogue.SurveyGroup)
            .Select(p => p.PeriodKey)
            .Order()
            .ToListAsync(cancellation);

    /// <summary>Null where the month was never built.</summary>
    public static async Task<KpiTable?> ReadAsync(
        WarehouseContext context,
        long period,
        CancellationToken cancellation
    )
    {
        var build = await (
            from pointer in context.KpiPointers
            join current in context.KpiBuilds on pointer.KpiBuildKey equals current.KpiBuildKey
            where pointer.PeriodKey == period && pointer.KpiGroup == KpiCatalogue.SurveyGroup
            select current
        ).SingleOrDefaultAsync(cancellation);
        if (build is null)
            return null;
        var kpis = KpiCatalogue.All.ToDictionary(k => k.Key);
        var slices = await context.Slices.ToDictionaryAsync(
            s => s.SliceKey,
            s => s.Code,
            cancellation
        );
        var changes = (
            await context
                .KpiChanges.Where(c => c.KpiBuildKey == build.KpiBuildKey)
                .ToListAsync(cancellation)
        ).ToLookup(c => (c.KpiKey, c.SliceKey));
        var figures = await context
            .KpiFacts.Where(k => k.KpiBuildKey == build.KpiBuildKey)
            .ToListAsync(cancellation);
        return new(
            build,
            figures.Select(f => new KpiReading(
                kpis[f.KpiKey],
                SliceCode.Parse(slices[f.SliceKey]),
                f,
                [.. changes[(f.KpiKey, f.SliceKey)]]
            ))
        );
    }
}
