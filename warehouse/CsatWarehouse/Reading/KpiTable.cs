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
    /// <summary>What lies behind the changes, by comparison and dimension.</summary>
    public ImmutableArray<FactKpiMix> Mixes { get; init; } = [];

    /// <summary>The limits that a month is held against; null where fewer than twelve months came before it, and for longer periods.</summary>
    public FactKpiChart? Chart { get; init; }

    /// <summary>Null where the earlier period has no answers at all, and where periods of this kind have no such comparison.</summary>
    public FactKpiChange? Since(Comparison comparison) =>
        Changes.FirstOrDefault(c => c.Comparison == comparison.Code);
}

/// <summary>The figures of one period as readers see them now: those of the builds that the pointers name, one for each KPI group.</summary>
public sealed class KpiTable
{
    readonly Dictionary<(string Kpi, SliceCode Slice), KpiReading> _readings;

    KpiTable(DimPeriod period, ImmutableArray<KpiBuild> builds, IEnumerable<KpiReading> readings)
    {
        Period = period;
        Builds = builds;
        _readings = readings.ToDictionary(r => (r.Kpi.Code, r.Slice));
    }

    /// <summary>At least one, in the order of <see cref="KpiGroup.All"/>.</summary>
    public ImmutableArray<KpiBuild> Builds { get; }

    /// <summary>The build of the first group: of surveys, where the period has any.</summary>
    public KpiBuild Build => Builds[0];

    public DimPeriod Period { get; }

    /// <summary>The build that a KPI's figures are from: groups may have been built at different times, and cover different months.</summary>
    public KpiBuild BuildOf(KpiDefinition kpi) =>
        Builds.Single(b => b.KpiGroup == KpiGroup.Of(kpi).Code);

    /// <summary>True for a quarter or a year that the figures do not reach the end of.</summary>
    public bool IsSoFar => Builds.All(b => b.ThroughDateKey < Period.EndDateKey);

    /// <summary>Null where nothing was measured.</summary>
    public KpiReading? Find(string kpi, SliceCode slice) =>
        _readings.GetValueOrDefault((kpi, slice));

    /// <summary>The figures of a KPI for the members of a set of dimensions (<c>region;stage</c>; empty for overall), sorted by slice.</summary>
    public IEnumerable<KpiReading> Of(string kpi, string dimensions) =>
        _readings
            .Values.Where(r => r.Kpi.Code == kpi && r.Slice.Dimensions == dimensions)
            .OrderBy(r => r.Slice.Text, StringComparer.Ordinal);

    public IEnumerable<KpiReading> All => _readings.Values;

    /// <summary>The months that have figures of any group, oldest first.</summary>
    public static Task<List<long>> MonthsAsync(
        WarehouseContext context,
        CancellationToken cancellation
    ) => MonthsAsync(context, KpiGroup.All, cancellation);

    /// <inheritdoc cref="MonthsAsync(WarehouseContext, CancellationToken)"/>
    /// <param name="groups">The months of these groups alone.</param>
    public static async Task<List<long>> MonthsAsync(
        WarehouseContext context,
        IReadOnlyCollection<KpiGroup> groups,
        CancellationToken cancellation
    )
    {
        var codes = groups.Select(g => g.Code).ToList();
        return await context
            .KpiPointers.Where(p =>
                codes.Contains(p.KpiGroup) && p.PeriodKey < ReportingPeriod.FirstLongKey
            )
            .Select(p => p.PeriodKey)
            .Distinct()
            .Order()
            .ToListAsync(cancellation);
    }

    /// <summary>The periods that have figures of any group: months first, then quarters, years and rolling windows, each oldest first.</summary>
    public static async Task<List<DimPeriod>> PeriodsAsync(
        WarehouseContext context,
        CancellationToken cancellation
    ) =>
        await context
            .Periods.Where(p => context.KpiPointers.Any(c => c.PeriodKey == p.PeriodKey))
            .OrderBy(p => p.PeriodKey)
            .ToListAsync(cancellation);

    /// <summary>Null where the period was never built.</summary>
    /// <param name="period">A <c>PeriodKey</c>: for a month its <c>MonthDateKey</c>.</param>
    public static Task<KpiTable?> ReadAsync(
        WarehouseContext context,
        long period,
        CancellationToken cancellation
    ) => ReadAsync(context, period, KpiGroup.All, cancellation);

    /// <inheritdoc cref="ReadAsync(WarehouseContext, long, CancellationToken)"/>
    /// <param name="groups">The figures of these groups alone.</param>
    public static async Task<KpiTable?> ReadAsync(
        WarehouseContext context,
        long period,
        IReadOnlyCollection<KpiGroup> groups,
        CancellationToken cancellation
    )
    {
        var codes = groups.Select(g => g.Code).ToList();
        var found = await (
            from pointer in context.KpiPointers
            join current in context.KpiBuilds on pointer.KpiBuildKey equals current.KpiBuildKey
            where pointer.PeriodKey == period && codes.Contains(pointer.KpiGroup)
            select current
        ).ToDictionaryAsync(b => b.KpiGroup, cancellation);
        if (found.Count == 0)
            return null;
        var builds = KpiGroup
            .All.Select(g => found.GetValueOrDefault(g.Code))
            .OfType<KpiBuild>()
            .ToImmutableArray();
        var keys = builds.Select(b => b.KpiBuildKey).ToList();
        var kpis = KpiCatalogue.All.ToDictionary(k => k.Key);
        var slices = await context.Slices.ToDictionaryAsync(
            s => s.SliceKey,
            s => s.Code,
            cancellation
        );
        var changes = (
            await context
                .KpiChanges.Where(c => keys.Contains(c.KpiBuildKey))
                .ToListAsync(cancellation)
        ).ToLookup(c => (c.KpiKey, c.SliceKey));
        var mixes = (
            await context
                .KpiMixes.Where(m => keys.Contains(m.KpiBuildKey))
                .ToListAsync(cancellation)
        ).ToLookup(m => (m.KpiKey, m.SliceKey));
        var charts = await (
            from pointer in context.KpiPointers
            join chart in context.KpiCharts on pointer.KpiBuildKey equals chart.KpiBuildKey
            where pointer.PeriodKey == period
            select chart
        ).ToDictionaryAsync(c => (c.KpiKey, c.SliceKey), cancellation);
        var figures = await context
            .KpiFacts.Where(k => keys.Contains(k.KpiBuildKey))
            .ToListAsync(cancellation);
        return new(
            await context.Periods.SingleAsync(p => p.PeriodKey == period, cancellation),
            builds,
            figures.Select(f => new KpiReading(
                kpis[f.KpiKey],
                SliceCode.Parse(slices[f.SliceKey]),
                f,
                [.. changes[(f.KpiKey, f.SliceKey)]]
            )
            {
                Mixes = [.. mixes[(f.KpiKey, f.SliceKey)]],
                Chart = charts.GetValueOrDefault((f.KpiKey, f.SliceKey)),
            })
        );
    }
}
