using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Kpis;

/// <summary>Keeps the members that KPI facts refer to: the catalogue, periods and slices.</summary>
sealed class KpiMembers
{
    readonly WarehouseContext _context;
    readonly Dictionary<string, long> _slices;
    readonly Dictionary<string, long> _stages;
    readonly KeyRange _sliceKeys;

    public KpiMembers(WarehouseContext context)
    {
        _context = context;
        _slices = context.Slices.ToDictionary(s => s.Code, s => s.SliceKey, StringComparer.Ordinal);
        _stages = context.JourneyStages.ToDictionary(
            s => s.Code,
            s => s.JourneyStageKey,
            StringComparer.Ordinal
        );
        _sliceKeys = new(context, "DimSlice", 100);
    }

    /// <summary>Writes what is new in the catalogue, and the period.</summary>
    public void Describe(ReportingPeriod period)
    {
        var known = _context.Kpis.AsTracking().ToDictionary(k => k.KpiKey);
        foreach (var kpi in KpiCatalogue.All)
        {
            if (!known.TryGetValue(kpi.Key, out var row))
                _context.Kpis.Add(
                    row = new()
                    {
                        KpiKey = kpi.Key,
                        Code = kpi.Code,
                        Name = kpi.Name,
                        Unit = "",
                        Direction = "",
                        DateRole = "",
                        Denominator = "",
                    }
                );
            if (!row.Name.Says(kpi.Name))
                row.Name = kpi.Name;
            row.Unit = kpi.Unit;
            row.Direction = Exports.Json.Choice<Metrics.Comparisons.Direction>.NameOf(
                kpi.Direction
            );
            row.DateRole = kpi.DateRole;
            row.Denominator = kpi.Denominator;
        }
        GiveUpCode(period);
        if (
            _context.Periods.AsTracking().SingleOrDefault(p => p.PeriodKey == period.Key) is
            { } found
        )
            found.Code = period.Code;
        else
            _context.Periods.Add(DimPeriod.Of(period));
        _context.SaveChanges();
        _context.ChangeTracker.Clear();
    }

    /// <summary>A quarter or year that another financial year had under this code keeps its old builds, and says until when it ran.</summary>
    void GiveUpCode(ReportingPeriod period)
    {
        var other = _context
            .Periods.AsTracking()
            .SingleOrDefault(p =>
                p.Kind == period.KindName && p.Code == period.Code && p.PeriodKey != period.Key
            );
        if (other is null)
            return;
        other.Code =
            $"{other.Code} to {Calendar.MonthText(ReportingPeriod.LastMonthOf(other.PeriodKey))}";
        _context.SaveChanges();
    }

    /// <summary>The slice's key; a new slice is written with <see cref="Save"/>.</summary>
    public long SliceKey(SliceCode slice)
    {
        if (_slices.TryGetValue(slice.Text, out var key))
            return key;
        key = _sliceKeys.Next();
        var members = slice.Members;
        _context.Slices.Add(
            new()
            {
                SliceKey = key,
                Code = slice.Text,
                Dimensions = slice.Dimensions,
                Dimension1 = members.Length > 0 ? members[0].Dimension : null,
                Member1 = members.Length > 0 ? members[0].Member : null,
                Dimension2 = members.Length > 1 ? members[1].Dimension : null,
                Member2 = members.Length > 1 ? members[1].Member : null,
                Dimension3 = members.Length > 2 ? members[2].Dimension : null,
                Member3 = members.Length > 2 ? members[2].Member : null,
                JourneyStageKey = slice.MemberOf(SliceLattice.Stage) is { } stage
                    ? _stages.GetValueOrDefault(stage, SpecialMember.Unknown)
                    : SpecialMember.NotApplicable,
            }
        );
        _slices.Add(slice.Text, key);
        return key;
    }

    public void Save()
    {
        _context.SaveChanges();
        _context.ChangeTracker.Clear();
    }
}
