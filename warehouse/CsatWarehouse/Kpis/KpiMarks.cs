using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis;

/// <summary>The targets, baselines and peers' figures that hold on one day.</summary>
sealed class KpiMarks
{
    readonly Dictionary<(string Kpi, string Slice), StatedFigure> _targets;
    readonly Dictionary<(string Kpi, string Slice), StatedFigure> _baselines;
    readonly ILookup<(string Kpi, string Slice), FactBenchmark> _peers;

    /// <param name="dateKey">The last day of the period that figures are made for.</param>
    public KpiMarks(WarehouseContext context, long dateKey)
    {
        var slices = context.Slices.ToDictionary(s => s.SliceKey, s => s.Code);
        var sources = context.SourceSystems.ToDictionary(s => s.SourceSystemKey, s => s.Code);
        _targets = context
            .Targets.Where(t => t.FromDateKey <= dateKey)
            .AsEnumerable()
            .Where(t => slices.ContainsKey(t.SliceKey))
            .GroupBy(t => (t.KpiCode, slices[t.SliceKey]))
            .Select(g =>
                (
                    g.Key,
                    Last: g.OrderBy(t => t.FromDateKey)
                        .ThenBy(t => sources[t.SourceSystemKey], StringComparer.Ordinal)
                        .ThenBy(t => t.Scope, StringComparer.Ordinal)
                        .Last()
                )
            )
            .Where(t => Holds(t.Last.ToDateKey, dateKey))
            .ToDictionary(t => t.Key, t => new StatedFigure(t.Last.TargetKey, t.Last.Value));
        _baselines = context
            .Baselines.Where(b => b.FromDateKey <= dateKey)
            .AsEnumerable()
            .Where(b => slices.ContainsKey(b.SliceKey))
            .GroupBy(b => (b.SourceSystemKey, b.KpiCode, Slice: slices[b.SliceKey], b.FromDateKey))
            .Select(g =>
                g.OrderBy(b => b.StatedAt)
                    .ThenBy(b => b.AsOfAt)
                    .ThenBy(b => b.Scope, StringComparer.Ordinal)
                    .Last()
            )
            .Where(b => !b.IsWithdrawn)
            .GroupBy(b => (b.KpiCode, slices[b.SliceKey]))
            .Select(g =>
                (
                    g.Key,
                    Last: g.OrderBy(b => b.FromDateKey)
                        .ThenBy(b => sources[b.SourceSystemKey], StringComparer.Ordinal)
                        .Last()
                )
            )
            .Where(b => Holds(b.Last.ToDateKey, dateKey))
            .ToDictionary(b => b.Key, b => new StatedFigure(b.Last.BaselineKey, b.Last.Value));
        _peers = context
            .Benchmarks.Where(b => b.FromDateKey <= dateKey && b.Value != null)
            .AsEnumerable()
            .Where(b => slices.ContainsKey(b.SliceKey))
            .GroupBy(b => (b.PeerKey, b.KpiCode, b.SliceKey))
            .Select(g =>
                g.OrderBy(b => b.FromDateKey)
                    .ThenBy(b => b.ToDateKey)
                    .ThenBy(b => sources[b.SourceSystemKey], StringComparer.Ordinal)
                    .ThenBy(b => b.Scope, StringComparer.Ordinal)
                    .Last()
            )
            .OrderBy(b => b.PeerKey)
            .ToLookup(b => (b.KpiCode, slices[b.SliceKey]));
    }

    /// <summary>A target or baseline holds until its last day, and no longer than until another of its KPI and slice begins.</summary>
    public KpiMark Of(FigureKey key)
    {
        var place = (key.Kpi, key.Slice.Text);
        return new(
            _targets.TryGetValue(place, out var target) ? target : null,
            _baselines.TryGetValue(place, out var baseline) ? baseline : null
        );
    }

    /// <summary>One for each peer: its youngest figure that began by the day, however old.</summary>
    public IEnumerable<FactBenchmark> PeersOf(FigureKey key) => _peers[(key.Kpi, key.Slice.Text)];

    static bool Holds(long toDateKey, long dateKey) => toDateKey < 0 || toDateKey >= dateKey;
}
