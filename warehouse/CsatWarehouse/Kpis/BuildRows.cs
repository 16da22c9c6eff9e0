using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis.Mixes;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Kpis;

/// <summary>Everything that one build writes: figures with their marks, changes with what lies behind them, and findings.</summary>
sealed class BuildRows(UnitOfWork unit, KpiMembers members, KpiBuild build) : IDisposable
{
    readonly KpiWriter _writer = new(unit.Rows, members, build.KpiBuildKey, build.PeriodKey);
    readonly FindingWriter _findings = new(unit, members, build);

    /// <param name="lastDay">The last day that the period covers: the marks that hold on it count.</param>
    public void Write(KpiFigures figures, long lastDay)
    {
        var marks = new KpiMarks(unit.Context, lastDay);
        foreach (var key in figures.Keys)
        {
            var figure = figures.Find(key)!;
            _writer.Write(key, figure, figures.IsSuppressed(key), marks.Of(key));
            foreach (var peer in marks.PeersOf(key))
                if (PeerGap.Of(figure, peer) is { } gap)
                    _writer.Write(key, figure, gap);
        }
    }

    public void Write(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            _findings.Write(finding);
    }

    /// <inheritdoc cref="KpiChanges.Between" path="/param"/>
    public void Write(
        KpiFigures now,
        KpiFigures prior,
        Comparison comparison,
        ReportingPeriod priorPeriod,
        bool isAsLong,
        SliceLattice lattice
    )
    {
        var changes = KpiChanges
            .Between(now, prior, comparison, build.PeriodKey, priorPeriod.Key, isAsLong)
            .ToList();
        foreach (var (key, change) in changes)
            _writer.Write(key, now.Find(key)!, change);
        Write(new ChangeMixes(now, prior, lattice).Of(changes, members.SliceKey));
    }

    public void Dispose()
    {
        _writer.Dispose();
        _findings.Dispose();
    }
}
