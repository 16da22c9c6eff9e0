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
        if (parse.GetResult(_options.Abandon) is not null)
            return await AbandonAsync(parse, workspace, cancellation);
        if (parse.GetResult(_options.Resume) is not null)
            return await ResumeAsync(parse, workspace, cancellation);
        var request = _options.Read(parse);
        var isDryRun = parse.GetValue(_options.DryRun);
        var warehouse = isDryRun
            ? await OpenExistingAsync(workspace, cancellation)
            : await Warehouse.OpenAsync(workspace.Database, cancellation);
        var workers = _options.ReadWorkers(parse, warehouse.WritersAtOnce);
        BackfillSelection.Parse(workspace, request.Select, request.Exclude);
        var jobs = new BackfillJobs(workspace, warehouse, Around, SameWorkspace(parse));
        if (isDryRun)
            return Shown(parse, await jobs.PlanAsync(request, cancellation));
        return parse.GetValue(_options.Yes)
            ? await DoAsync(
                parse,
                jobs,
                request,
                parse.GetValue(_options.Plan),
                workers,
                cancellation
            )
            : await AskAsync(parse, jobs, request, workers, cancellation);
    }

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
        BackfillJobs jobs,
        BackfillRequest request,
        int workers,
        CancellationToken cancellation
    )
    {
        await jobs.EnsureFreeAsync(cancellation);
        var plan = await jobs.PlanAsync(request, cancellation);
        Print(parse, plan);
        if (parse.GetValue(_options.Plan) is { } approved)
            Ensure(plan, approved);
        if (plan.IsEmpty)
            return (int)ExitCode.Ok;
        return Around.Terminal.Ask("Do it?") switch
        {
            true => await DoAsync(parse, jobs, request, plan.Fingerprint, workers, cancellation),
            false => throw new CommandFailedException(ExitCode.Fault, "nothing was done"),
            null => throw new CommandFailedException(
                ExitCode.Usage,
                $"nothing was done, because nobody can be asked here; to do it, add --yes, or --plan {plan.Fingerprint} --yes to do this plan and no other"
            ),
        };
    }

    async Task<int> DoAsync(
        ParseResult parse,
        BackfillJobs jobs,
        BackfillRequest request,
        string? approved,
        int workers,
        CancellationToken cancellation
    )
    {
        await using var lease = await jobs.LeaseAsync(cancellation);
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
        return Done(parse, await jobs.WorkAsync(lease, run, workers, cancellation));
    }

    async Task<int> ResumeAsync(
        ParseResult parse,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        var warehouse = await OpenExistingAsync(workspace, cancellation);
        var workers = _options.ReadWorkers(parse, warehouse.WritersAtOnce);
        var jobs = new BackfillJobs(workspace, warehouse, Around, SameWorkspace(parse));
        await using var lease = await jobs.LeaseAsync(cancellation);
        var run = await UnfinishedAsync(warehouse, parse.GetValue(_options.Resume), cancellation);
        return Done(parse, await jobs.WorkAsync(lease, run, workers, cancellation));
    }

    async Task<int> AbandonAsync(
        ParseResult parse,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        var warehouse = await OpenExistingAsync(workspace, cancellation);
        var jobs = new BackfillJobs(workspace, warehouse, Around, SameWorkspace(parse));
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
