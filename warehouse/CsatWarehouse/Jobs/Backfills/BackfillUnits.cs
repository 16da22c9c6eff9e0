using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Kpis;
using CsatWarehouse.Loading.Customers;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Views;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>Does the units of one backfill, for one worker: what it has read for one it keeps for the next.</summary>
sealed class BackfillUnits(
    Workspace workspace,
    Warehouse warehouse,
    IExportStore store,
    IPublishedScorecards scorecards,
    RunLedger run,
    long runKey,
    BackfillRequest request
)
{
    readonly BackfillSelection _selection = BackfillSelection.Parse(
        workspace,
        request.Select,
        request.Exclude
    );
    readonly ExportFiles _files = new(workspace, warehouse, store);
    readonly Dictionary<string, GroupBuild> _groups = GroupBuild
        .All(workspace, warehouse.IsLeased, isStaged: true)
        .ToDictionary(g => g.Group.Code);
    Dictionary<string, ExportFile>? _listed;
    Dictionary<(string Period, string Group), DuePeriod>? _longer;

    IEnumerable<GroupBuild> Groups => _groups.Values.Where(g => _selection.HasGroup(g.Group));

    /// <summary>Rows, figures or scorecards, and the units that are to follow.</summary>
    /// <exception cref="UnitFailedException">It cannot be done; the message says why.</exception>
    public async Task<(long Rows, IReadOnlyCollection<NewUnit> Found)> DoAsync(
        WorkItem unit,
        CancellationToken cancellation
    ) =>
        unit.Kind switch
        {
            WorkKind.File => (await ReadAsync(unit, cancellation), []),
            WorkKind.Customers => (0, await MonthsAsync(cancellation)),
            WorkKind.Month => (await BuildMonthAsync(unit, cancellation), []),
            WorkKind.Longer => (0, await LongerAsync(cancellation)),
            WorkKind.Period => (await BuildPeriodAsync(unit, cancellation), []),
            WorkKind.Publish => await PublishAsync(cancellation),
            WorkKind.Scorecards => (await RestateAsync(unit, cancellation), []),
            _ => throw new UnitFailedException(
                $"This release knows no units of the kind '{unit.Kind}': use the release that began the backfill."
            ),
        };

    /// <summary>In bytes; 0 for other units than files, and for a file that is gone.</summary>
    public async Task<long> SizeOfAsync(WorkItem unit, CancellationToken cancellation) =>
        unit.Kind == WorkKind.File && await FindAsync(unit.Unit, cancellation) is { } file
            ? file.Bytes
            : 0;

    async Task<long> ReadAsync(WorkItem unit, CancellationToken cancellation)
    {
        var file =
            await FindAsync(unit.Unit, cancellation)
            ?? throw new UnitFailedException(
                $"'{unit.Unit}' is gone since the backfill was planned."
            );
        var match = workspace
            .Sources.Matches(file.Name)
            .FirstOrDefault(m => Choice<SourceKind>.NameOf(m.Layout.Kind) == unit.Part);
        if (match is null || (workspace.Sources.Conflict(file.Name) ?? match.Fault) is not null)
            throw new UnitFailedException(
                $"No profile reads '{unit.Unit}' as {unit.Part} any more: the profiles were changed since the backfill was planned."
            );
        try
        {
            var hash = await _files.HashAsync(file, match.Layout, cancellation);
            if (hash != unit.ContentHash)
                throw new UnitFailedException(
                    $"'{unit.Unit}' was written again since the backfill was planned: 'csat ingest' loads it as it is now."
                );
            var told = await _files.LoadAsync(
                file,
                match,
                hash,
                run,
                isAgain: true,
                begins: null,
                cancellation
            );
            return told.Outcome is IngestOutcome.Failed or IngestOutcome.Changed
                ? throw new UnitFailedException(told.Reason ?? $"'{unit.Unit}' cannot be read.")
                : told.RowsRead;
        }
        catch (ExportChangedException changed)
        {
            throw new UnitFailedException(changed.Message);
        }
    }

    /// <summary>The months that this backfill's files changed, and those of its interval that were outdated before.</summary>
    async Task<IReadOnlyCollection<NewUnit>> MonthsAsync(CancellationToken cancellation)
    {
        await CustomerResolution.RunAsync(warehouse, workspace, cancellation);
        await warehouse.RunAsync(
            async unit =>
            {
                foreach (var group in _groups.Values)
                    await group.TakeOffMarksAsync(unit.Context, cancellation);
                await unit.CommitAsync(isCommitted: null, cancellation);
            },
            cancellation
        );
        await using var context = warehouse.CreateContext();
        var months = new List<(long Month, string Group)>();
        foreach (var group in Groups)
        {
            var code = group.Group.Code;
            var changed = await context
                .Dirty.Where(d =>
                    d.KpiGroup == code
                    && context.Loads.Any(l => l.LoadKey == d.LoadKey && l.RunKey == runKey)
                )
                .Select(d => d.PeriodKey)
                .Distinct()
                .ToListAsync(cancellation);
            foreach (var due in await group.OutdatedMonthsAsync(context, cancellation))
                if (
                    changed.Contains(due.Period.LastMonth)
                    || request.Interval.Contains(due.Period.LastMonth)
                )
                    months.Add((due.Period.LastMonth, code));
        }
        return
        [
            .. months
                .OrderBy(m => m.Month)
                .Select(m => new NewUnit(WorkKind.Month, Calendar.MonthText(m.Month), m.Group)),
            new(WorkKind.Longer),
        ];
    }

    async Task<long> BuildMonthAsync(WorkItem unit, CancellationToken cancellation)
    {
        var group = _groups[unit.Part];
        return await BuildAsync(group, group.MonthOf(Calendar.ParseMonth(unit.Unit)), cancellation);
    }

    async Task<long> BuildAsync(GroupBuild group, DuePeriod due, CancellationToken cancellation)
    {
        var built = await warehouse.RunAsync(
            unit => group.RunAsync(unit, due, run, cancellation),
            cancellation
        );
        return built?.Figures ?? 0;
    }

    async Task<IReadOnlyCollection<NewUnit>> LongerAsync(CancellationToken cancellation)
    {
        var due = await warehouse.RunAsync(
            async unit =>
            {
                var outdated = new List<(DuePeriod Period, string Group)>();
                foreach (var group in Groups)
                {
                    var (periods, gone) = await group.OutdatedLongAsync(
                        unit.Context,
                        [],
                        cancellation
                    );
                    await group.Pointers.RemoveAsync(unit.Context, gone, cancellation);
                    outdated.AddRange(periods.Select(p => (p, group.Group.Code)));
                }
                await unit.CommitAsync(isCommitted: null, cancellation);
                return outdated;
            },
            cancellation
        );
        return
        [
            .. due.OrderBy(d => d.Period.Covered.Last)
                .ThenBy(d => d.Period.Period.Key)
                .Select(d => new NewUnit(WorkKind.Period, d.Period.Period.Code, d.Group)),
            new(WorkKind.Publish),
        ];
    }

    /// <summary>0 for one that was built before by a process that died at once.</summary>
    async Task<long> BuildPeriodAsync(WorkItem unit, CancellationToken cancellation)
    {
        if (_longer is null)
        {
            _longer = [];
            await using var context = warehouse.CreateContext();
            foreach (var group in Groups)
            {
                var (periods, _) = await group.OutdatedLongAsync(context, [], cancellation);
                foreach (var period in periods)
                    _longer.Add((period.Period.Code, group.Group.Code), period);
            }
        }
        return _longer.TryGetValue((unit.Unit, unit.Part), out var due)
            ? await BuildAsync(_groups[unit.Part], due, cancellation)
            : 0;
    }

    async Task<(long, IReadOnlyCollection<NewUnit>)> PublishAsync(CancellationToken cancellation)
    {
        var published = await warehouse.RunAsync(
            async unit =>
            {
                var moved = await BuildPointers.PublishAsync(unit.Context, cancellation);
                await ChartBuild.WriteAsync(unit, run, cancellation);
                await unit.CommitAsync(
                    moved == 0 ? null : async (c, ct) => !await c.KpiStaged.AnyAsync(ct),
                    cancellation
                );
                return moved;
            },
            cancellation
        );
        await using var context = warehouse.CreateContext();
        await ReportingViews.SynchronizeAsync(context, workspace.Slices, cancellation);
        if (!request.Restate)
            return (published, []);
        var months = await PrintedMonthsAsync(context, runKey, cancellation);
        return (
            published,
            [.. months.Select(m => new NewUnit(WorkKind.Scorecards, Calendar.MonthText(m)))]
        );
    }

    /// <summary>The months that a backfill has built figures of that scorecards print.</summary>
    public static async Task<List<long>> PrintedMonthsAsync(
        WarehouseContext context,
        long runKey,
        CancellationToken cancellation
    ) =>
        await context
            .KpiBuilds.Where(b =>
                b.RunKey == runKey
                && b.KpiGroup == KpiCatalogue.SurveyGroup
                && b.PeriodKey < ReportingPeriod.FirstLongKey
            )
            .Select(b => b.PeriodKey)
            .Distinct()
            .Order()
            .ToListAsync(cancellation);

    async Task<long> RestateAsync(WorkItem unit, CancellationToken cancellation)
    {
        var (written, faults) = await scorecards.PublishAsync(
            Calendar.ParseMonth(unit.Unit),
            _selection.HasSlice,
            run,
            cancellation
        );
        return faults.Count == 0
            ? written
            : throw new UnitFailedException(string.Join(" ", faults));
    }

    async Task<ExportFile?> FindAsync(string name, CancellationToken cancellation)
    {
        _listed ??= await store
            .ListAsync(cancellation)
            .ToDictionaryAsync(f => f.Name, StringComparer.Ordinal, cancellation);
        return _listed.GetValueOrDefault(name);
    }
}

/// <summary>A unit cannot be done, for a reason that lies in its file or its month.</summary>
sealed class UnitFailedException(string message) : Exception(message);
