using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>Builds the periods of one KPI group, each written whole in a transaction of its own, at the end of which the pointer moves.</summary>
sealed class GroupBuild
{
    /// <summary>No comparison reaches further back than the start of the twelve months a year ago.</summary>
    const int MonthsKept = 24;

    readonly KpiGroup _group;
    readonly IKpiInputs _inputs;
    readonly SliceLattice _lattice;
    readonly PeriodCalendar _calendar;
    readonly string _rules;
    readonly string _longRules;
    readonly PeriodFigures _figures;
    readonly bool _isAlone;
    readonly InputFingerprint _input;
    long _newestAtStart;

    /// <param name="isAlone">No other process can write: nothing that was read has to be read again.</param>
    public GroupBuild(
        KpiGroupInputs group,
        SliceLattice lattice,
        PeriodCalendar calendar,
        bool isAlone
    )
    {
        (_group, _inputs, _lattice, _calendar, _isAlone) = (
            group.Group,
            group.Inputs,
            lattice,
            calendar,
            isAlone
        );
        _rules = RulesOf(_group, lattice);
        _longRules = LongRulesOf(_group, lattice, calendar);
        _figures = new(_inputs, _group.Code);
        _input = new(_inputs);
    }

    /// <summary>The rules that months are built by, as one hash.</summary>
    public static string RulesOf(KpiGroup group, SliceLattice lattice) =>
        InputFingerprint.HashOf(
            lattice
                .Sets.Select(set => string.Join(';', set))
                .Concat(group.Kpis.Select(k => k.Code))
                .Prepend(group.RulesVersion)
        );

    /// <summary>The rules that longer periods are built by: also the financial year's.</summary>
    public static string LongRulesOf(
        KpiGroup group,
        SliceLattice lattice,
        PeriodCalendar calendar
    ) => InputFingerprint.HashOf([RulesOf(group, lattice), calendar.ToString()]);

    /// <summary>Months marked dirty or built by other rules, oldest first; marks on months that have nothing to build are taken off.</summary>
    public async Task<List<DuePeriod>> OutdatedMonthsAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        _newestAtStart =
            await context.KpiBuilds.MaxAsync(b => (long?)b.KpiBuildKey, cancellation) ?? 0;
        var dirty = context.Dirty.Where(d => d.KpiGroup == _group.Code);
        await _inputs
            .WithoutFacts(
                context,
                dirty.Where(d =>
                    !context.KpiPointers.Any(p =>
                        p.PeriodKey == d.PeriodKey && p.KpiGroup == d.KpiGroup
                    )
                )
            )
            .ExecuteDeleteAsync(cancellation);
        var months = await dirty.Select(d => d.PeriodKey).Distinct().ToListAsync(cancellation);
        var otherRules = await Current(context)
            .Where(b => b.RulesFingerprint != _rules && b.PeriodKey < ReportingPeriod.FirstLongKey)
            .Select(b => b.PeriodKey)
            .ToListAsync(cancellation);
        return
        [
            .. months
                .Union(otherRules)
                .Order()
                .Select(m => new DuePeriod(_calendar.Of(PeriodKind.Month, m), MonthRange.Of(m))),
        ];
    }

    /// <summary>Quarters, years and rolling windows to build, once the months are.</summary>
    public async Task<List<DuePeriod>> OutdatedLongAsync(
        WarehouseContext context,
        CancellationToken cancellation
    ) =>
        await new LongPeriods(_calendar, _longRules).OutdatedAsync(
            context,
            await Current(context).ToListAsync(cancellation),
            _group.Code,
            cancellation
        );

    /// <summary>Null where another process built the period in the meantime.</summary>
    public async Task<BuiltPeriod?> RunAsync(
        WarehouseContext context,
        DuePeriod due,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        await context.Database.OpenConnectionAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var period = due.Period;
        var current = await Current(context)
            .SingleOrDefaultAsync(b => b.PeriodKey == period.Key, cancellation);
        var dirty = context.Dirty.Where(d =>
            d.PeriodKey == period.Key && d.KpiGroup == _group.Code
        );
        var isDue =
            period.Kind == PeriodKind.Month
                ? await dirty.AnyAsync(cancellation) || current?.RulesFingerprint != _rules
                : current?.KpiBuildKey == due.Replaces;
        if (!isDue)
            return null;

        var runKey = run.Key(context);
        await ForgetAsync(context, due, runKey, cancellation);
        var figures = _figures.Of(context, due.Covered);
        var build = new KpiBuild
        {
            KpiBuildKey = new KeyRange(context, "KpiBuild").Next(),
            PeriodKey = period.Key,
            KpiGroup = _group.Code,
            BuiltAt = run.Now,
            FromDateKey = due.Covered.StartDateKey,
            ThroughDateKey = due.Covered.EndDateKey,
            RulesFingerprint = period.Kind == PeriodKind.Month ? _rules : _longRules,
            InputFingerprint = _input.Of(context, period.Kind, due.Covered),
            RunKey = runKey,
        };
        var members = new KpiMembers(context);
        members.Describe(period);
        using (var rows = new BuildRows(context, members, build))
        {
            rows.Write(figures, due.Covered.EndDateKey);
            rows.Write(_inputs.Findings(context, period.Kind, due.Covered));
            foreach (var comparison in Comparison.Of(period.Kind))
            {
                var months = InputFingerprint.PriorOf(due.Covered, comparison);
                rows.Write(
                    figures,
                    _figures.Of(context, months),
                    comparison,
                    _calendar.Shift(period, -comparison.Months),
                    isAsLong: months.First >= due.Begins,
                    _lattice
                );
            }
        }
        members.Save();
        await KpiPointer.MoveAsync(context, build, isFirst: current is null, cancellation);
        await dirty.ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new(period.Code, figures.Keys.Count(), _group.Code, period.Kind);
    }

    /// <summary>Where other processes can write, a month is read anew, because its marks go; longer periods use what was read of their months, unless another process built any since.</summary>
    async Task ForgetAsync(
        WarehouseContext context,
        DuePeriod due,
        long runKey,
        CancellationToken cancellation
    )
    {
        if (!_isAlone && due.Period.Kind == PeriodKind.Month)
            Forget(
                new(
                    Calendar.AddMonths(due.Covered.First, _group.Reach.Min()),
                    Calendar.AddMonths(due.Covered.Last, _group.Reach.Max())
                )
            );
        else if (
            !_isAlone
            && await Current(context)
                .AnyAsync(b => b.KpiBuildKey > _newestAtStart && b.RunKey != runKey, cancellation)
        )
            Forget(new(0, long.MaxValue));
        var old = new MonthRange(0, Calendar.AddMonths(due.Covered.Last, -MonthsKept));
        _figures.Release(old);
        _input.Forget(old);
    }

    void Forget(MonthRange months)
    {
        _figures.Forget(months);
        _input.Forget(months);
    }

    /// <summary>The builds that readers see.</summary>
    IQueryable<KpiBuild> Current(WarehouseContext context) =>
        from pointer in context.KpiPointers
        join build in context.KpiBuilds on pointer.KpiBuildKey equals build.KpiBuildKey
        where pointer.KpiGroup == _group.Code
        select build;
}
