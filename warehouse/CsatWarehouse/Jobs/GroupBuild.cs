using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>
/// Builds the periods of one KPI group, each written whole in a transaction of its own, at the end of which the pointer moves. The
/// builds of a backfill are staged instead: readers see none of them until all are made, and marks stay until then.
/// </summary>
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
    readonly BuildInputs _loads;
    readonly bool _isAlone;
    long _newestAtStart;

    GroupBuild(KpiGroupInputs group, Workspace workspace, bool isAlone, bool isStaged)
    {
        (_group, _inputs, _lattice, _isAlone) = (
            group.Group,
            group.Inputs,
            workspace.Slices,
            isAlone
        );
        _calendar = new(workspace.FirstMonthOfYear);
        _loads = new(_inputs);
        _rules = RulesOf(_group, _lattice);
        _longRules = LongRulesOf(_group, _lattice, _calendar);
        _figures = new(_inputs, _group.Code);
        Pointers = new(_group.Code, isStaged);
    }

    /// <summary>One for each group, in their order. Made for each run: they keep what they have read.</summary>
    /// <param name="isAlone">No other process can write: nothing that was read has to be read again.</param>
    /// <param name="isStaged">Readers see the builds later, all at once.</param>
    public static GroupBuild[] All(Workspace workspace, bool isAlone, bool isStaged) =>
        [
            .. KpiGroupInputs
                .Of(workspace)
                .Select(group => new GroupBuild(group, workspace, isAlone, isStaged)),
        ];

    public KpiGroup Group => _group;
    public BuildPointers Pointers { get; }

    /// <summary>The rules that months are built by, as one hash.</summary>
    public static string RulesOf(KpiGroup group, SliceLattice lattice) =>
        BuildInputs.HashOf(
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
    ) => BuildInputs.HashOf([RulesOf(group, lattice), calendar.ToString()]);

    /// <summary>Takes marks off months that have nothing to build: neither facts that the group could measure nor figures.</summary>
    public async Task TakeOffMarksAsync(WarehouseContext context, CancellationToken cancellation)
    {
        _newestAtStart =
            await context.KpiBuilds.MaxAsync(b => (long?)b.KpiBuildKey, cancellation) ?? 0;
        await MarksOnNothing(context).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Months marked dirty or built by other rules, oldest first.</summary>
    public async Task<List<DuePeriod>> OutdatedMonthsAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var nothing = MarksOnNothing(context).Select(d => d.PeriodKey);
        var months = await Marks(context)
            .Select(d => d.PeriodKey)
            .Where(m => !nothing.Contains(m))
            .Distinct()
            .ToListAsync(cancellation);
        var otherRules = await Newest(context)
            .Where(b => b.RulesFingerprint != _rules && b.PeriodKey < ReportingPeriod.FirstLongKey)
            .Select(b => b.PeriodKey)
            .ToListAsync(cancellation);
        return [.. months.Union(otherRules).Order().Select(MonthOf)];
    }

    public DuePeriod MonthOf(long month) =>
        new(_calendar.Of(PeriodKind.Month, month), MonthRange.Of(month));

    /// <summary>Quarters, years and rolling windows to build once the months are.</summary>
    /// <param name="toBuild">Months that will be built before; empty once they are.</param>
    public async Task<OutdatedPeriods> OutdatedLongAsync(
        WarehouseContext context,
        IReadOnlyCollection<long> toBuild,
        CancellationToken cancellation
    ) =>
        await new LongPeriods(_calendar, _longRules).OutdatedAsync(
            context,
            await Newest(context).ToListAsync(cancellation),
            toBuild,
            cancellation
        );

    /// <summary>Makes the figures that <see cref="RunAsync"/> will write: from what is committed, and only where nobody else can write.</summary>
    public void Prepare(WarehouseContext context, DuePeriod due) =>
        _figures.Of(context, due.Covered);

    /// <summary>Null where another process built the period in the meantime.</summary>
    public async Task<BuiltPeriod?> RunAsync(
        UnitOfWork unit,
        DuePeriod due,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        var context = unit.Context;
        var period = due.Period;
        var current = await Newest(context)
            .SingleOrDefaultAsync(b => b.PeriodKey == period.Key, cancellation);
        var isDue =
            period.Kind == PeriodKind.Month
                ? await Marks(context).AnyAsync(d => d.PeriodKey == period.Key, cancellation)
                    || current?.RulesFingerprint != _rules
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
            InputFingerprint = _loads.Fingerprint(context, period.Kind, due.Covered),
            RunKey = runKey,
        };
        var members = new KpiMembers(context);
        members.Describe(period);
        using (var rows = new BuildRows(unit, members, build))
        {
            rows.Write(figures, due.Covered.EndDateKey);
            rows.Write(_inputs.Findings(context, period.Kind, due.Covered));
            foreach (var comparison in Comparison.Of(period.Kind))
            {
                var months = BuildInputs.PriorOf(due.Covered, comparison);
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
        context.KpiBuilds.Add(build);
        if (period.Kind == PeriodKind.Month)
            AddLineage(context, period.Key, build.KpiBuildKey);
        members.Save();
        await Pointers.MoveAsync(context, build, cancellation);
        await unit.CommitAsync(
            (c, ct) =>
                c.KpiBuilds.AnyAsync(
                    b => b.KpiBuildKey == build.KpiBuildKey && b.RunKey == runKey,
                    ct
                ),
            cancellation
        );
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
            && await Newest(context)
                .AnyAsync(b => b.KpiBuildKey > _newestAtStart && b.RunKey != runKey, cancellation)
        )
            Forget(new(0, long.MaxValue));
        var old = new MonthRange(0, Calendar.AddMonths(due.Covered.Last, -MonthsKept));
        _figures.Release(old);
        _loads.Forget(old);
    }

    void Forget(MonthRange months)
    {
        _figures.Forget(months);
        _loads.Forget(months);
    }

    IQueryable<KpiBuild> Newest(WarehouseContext context) => NewestBuilds.Of(context, _group.Code);

    IQueryable<Dirty> Marks(WarehouseContext context) =>
        context.Dirty.Where(d => d.KpiGroup == _group.Code);

    IQueryable<Dirty> MarksOnNothing(WarehouseContext context) =>
        _inputs.WithoutFacts(
            context,
            Marks(context)
                .Where(d =>
                    !context.KpiPointers.Any(p =>
                        p.PeriodKey == d.PeriodKey && p.KpiGroup == d.KpiGroup
                    )
                )
        );

    void AddLineage(WarehouseContext context, long month, long buildKey)
    {
        context.KpiBuildInputs.AddRange(_loads.Rows(context, month, buildKey));
        context.KpiBuildScores.AddRange(
            _inputs
                .Scores(context, month)
                .Select(s => new KpiBuildScore
                {
                    KpiBuildKey = buildKey,
                    Measure = s.Measure.ToString(),
                    Score = s.Score,
                    Answers = s.Answers,
                })
        );
    }
}
