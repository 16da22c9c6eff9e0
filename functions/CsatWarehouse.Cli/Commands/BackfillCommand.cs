using System.CommandLine;
using CsatWarehouse.Cli.Documents;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using static System.FormattableString;

namespace CsatWarehouse.Cli.Commands;

sealed class BackfillCommand : Verb
{
    readonly BackfillOptions _options = new();

    public BackfillCommand(Surroundings around)
        : base(
            "backfill",
            "Load and compute months of the past again, after showing what that would change",
            around
        )
    {
        foreach (var option in _options.All)
            Options.Add(option);
        Examples =
        [
            (
                "csat backfill --from 2026-01 --to 2026-06 --dry-run",
                "what would be read, computed and restated"
            ),
            ("csat backfill --from 2026-01 --to 2026-06", "the same, and after a yes it is done"),
            (
                "csat backfill --from 2026-03 --to 2026-03 --reprocess completed --source nps",
                "read the files of one source again, after its profile was mended"
            ),
            (
                "csat backfill --from 2026-03 --to 2026-03 --reprocess completed --select survey --select kpi:nps --exclude crm",
                "files of the kind survey whose rows NPS is made from, but for those of the source crm"
            ),
            (
                "csat backfill --from 2026-01 --to 2026-06 --plan 3f2a9c11d0e4 --yes --json",
                "for a script: do the plan that somebody approved, or refuse (exit code 3)"
            ),
            ("csat backfill --resume", "go on where Ctrl-C, or a crash, left off"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        _options.EnsureWorkers(parse);
        if (parse.GetResult(_options.Abandon) is not null)
            return await AbandonAsync(parse, workspace, cancellation);
        if (parse.GetResult(_options.Resume) is not null)
            return await ResumeAsync(parse, workspace, cancellation);
        var request = _options.Read(parse);
        BackfillSelection.Parse(workspace, request.Select, request.Exclude);
        if (parse.GetValue(_options.DryRun))
        {
            var existing = Jobs(parse, workspace, await OpenExistingAsync(workspace, cancellation));
            return Shown(parse, await existing.PlanAsync(request, cancellation));
        }
        if (!parse.GetValue(_options.Yes))
            return await AskAsync(parse, workspace, request, cancellation);
        await using var lease = await LeaseAsync(workspace, cancellation);
        return await DoAsync(
            parse,
            Jobs(parse, workspace, lease.Warehouse),
            lease,
            request,
            parse.GetValue(_options.Plan),
            cancellation
        );
    }

    BackfillJobs Jobs(ParseResult parse, Workspace workspace, Warehouse warehouse) =>
        new(workspace, warehouse, Around, SameWorkspace(parse));

    /// <summary>Before the warehouse is opened: where another process is writing, that is all that is found out.</summary>
    Task<WarehouseLease> LeaseAsync(Workspace workspace, CancellationToken cancellation) =>
        WarehouseLease.TakeAsync(
            workspace.Database,
            nameof(RunBackfill),
            Around.Clock,
            cancellation
        );

    int Shown(ParseResult parse, BackfillPlan plan)
    {
        Print(parse, plan);
        if (parse.GetValue(_options.Plan) is { } approved)
            Ensure(plan, approved);
        foreach (var obstacle in plan.Obstacles)
            Faults.PrintLine(Around.Terminal, obstacle);
        return (int)(plan.Obstacles.Count > 0 ? ExitCode.Data : ExitCode.Ok);
    }

    /// <summary>The plan is shown before the lease is taken: who reads it holds nobody up.</summary>
    async Task<int> AskAsync(
        ParseResult parse,
        Workspace workspace,
        BackfillRequest request,
        CancellationToken cancellation
    )
    {
        var warehouse = await OpenToWriteAsync(workspace, cancellation);
        var jobs = Jobs(parse, workspace, warehouse);
        var plan = await jobs.PlanAsync(request, cancellation);
        Print(parse, plan);
        if (parse.GetValue(_options.Plan) is { } approved)
            Ensure(plan, approved);
        if (plan.IsEmpty)
            return (int)ExitCode.Ok;
        EnsureAgreed(plan);
        await using var lease = await jobs.LeaseAsync(cancellation);
        return await DoAsync(parse, jobs, lease, request, plan.Fingerprint, cancellation);
    }

    /// <summary>Asks whoever sits at the terminal.</summary>
    /// <exception cref="CommandFailedException">The answer is not yes, or nobody can be asked.</exception>
    void EnsureAgreed(BackfillPlan plan)
    {
        if (Around.Terminal.Ask("Do it?") is not { } isAgreed)
            throw new CommandFailedException(
                ExitCode.Usage,
                $"nothing was done, because nobody can be asked here; to do it, add --yes, or --plan {plan.Fingerprint} --yes to do this plan and no other"
            );
        if (!isAgreed)
            throw new CommandFailedException(ExitCode.Fault, "nothing was done");
    }

    async Task<int> DoAsync(
        ParseResult parse,
        BackfillJobs jobs,
        WarehouseLease lease,
        BackfillRequest request,
        string? approved,
        CancellationToken cancellation
    )
    {
        var plan = await jobs.PlanAsync(request, cancellation);
        if (approved is not null)
            Ensure(plan, approved);
        else
            Print(parse, plan, isJsonToo: false);
        if (plan.IsEmpty && plan.Obstacles.Count == 0)
            return Done(parse, null);
        var run = await jobs.StartAsync(lease, plan, cancellation);
        if (parse.GetValue(_options.Queue))
        {
            Around.Terminal.WriteLine(
                Invariant(
                    $"backfill {run} is written down; 'csat work' or the timer WorkBackfills does it"
                )
            );
            return (int)ExitCode.Ok;
        }
        return Done(
            parse,
            await jobs.WorkAsync(lease, run, parse.GetValue(_options.Parallel), cancellation)
        );
    }

    async Task<int> ResumeAsync(
        ParseResult parse,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        var warehouse = await OpenExistingToWriteAsync(workspace, cancellation);
        var jobs = Jobs(parse, workspace, warehouse);
        await using var lease = await jobs.LeaseAsync(cancellation);
        var run = await UnfinishedAsync(warehouse, parse.GetValue(_options.Resume), cancellation);
        return Done(
            parse,
            await jobs.WorkAsync(lease, run, parse.GetValue(_options.Parallel), cancellation)
        );
    }

    async Task<int> AbandonAsync(
        ParseResult parse,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        var warehouse = await OpenExistingToWriteAsync(workspace, cancellation);
        var jobs = Jobs(parse, workspace, warehouse);
        await using var lease = await jobs.LeaseAsync(cancellation);
        var run = await UnfinishedAsync(warehouse, parse.GetValue(_options.Abandon), cancellation);
        await jobs.Job(lease).AbandonAsync(run, cancellation);
        Around.Terminal.WriteLine(
            Invariant(
                $"backfill {run} is given up: its files stay as they were read, readers see the figures of before, and 'csat build' makes them anew"
            )
        );
        return (int)ExitCode.Ok;
    }

    static async Task<long> UnfinishedAsync(
        Warehouse warehouse,
        long? asked,
        CancellationToken cancellation
    )
    {
        var run = await BackfillReading.UnfinishedAsync(warehouse, isForAll: false, cancellation);
        if (run is { } unfinished && (asked is null || asked == unfinished))
            return unfinished;
        throw new CommandFailedException(
            ExitCode.Data,
            (run, asked) switch
            {
                (null, null) => "no backfill is unfinished; 'csat history' lists what ran",
                ({ } other, _) => Invariant($"run {asked} is no unfinished backfill; {other} is"),
                _ => Invariant(
                    $"run {asked} is no unfinished backfill; 'csat history show {asked}' tells how it ended"
                ),
            }
        );
    }

    void Print(ParseResult parse, BackfillPlan plan, bool isJsonToo = true)
    {
        if (!parse.GetValue<bool>(GlobalOptions.JsonName))
            BackfillText.Print(plan, Around.Terminal);
        else if (isJsonToo)
            JsonText.Print(Around.Terminal, BackfillPlanDocument.Of(plan));
    }

    int Done(ParseResult parse, BackfillReport? report)
    {
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, report);
        else if (report is not null)
            BackfillText.Print(report, Around.Terminal);
        return report is null
            ? (int)ExitCode.Ok
            : (int)BackfillText.Conclude(report, SameWorkspace(parse), Around.Terminal);
    }

    static void Ensure(BackfillPlan plan, string approved)
    {
        if (!plan.Fingerprint.Equals(approved, StringComparison.OrdinalIgnoreCase))
            throw new CommandFailedException(
                ExitCode.Data,
                $"the plan is {plan.Fingerprint} now, and {approved} was approved: files, figures or scorecards have changed since. Nothing was done; look at the new plan with --dry-run"
            );
    }
}
