using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Cli.Commands;

sealed class WorkCommand : Verb
{
    static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(10);

    readonly Option<bool> _watch = new("--watch")
    {
        Description = "Look for work again every ten seconds, until it is stopped",
    };

    public WorkCommand(Surroundings around)
        : base(
            "work",
            "Do the open units of a backfill that was queued, or whose process died",
            around
        )
    {
        Options.Add(_watch);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat work", "until no unit is left"),
            ("csat work --watch -w /srv/csat/mycompany", "a line for a container or a service"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var isWatching = parse.GetValue(_watch);
        var warehouse = isWatching
            ? await OpenExistingAsync(workspace, cancellation)
            : await OpenExistingToWriteAsync(workspace, cancellation);
        var job = new WorkBackfills(
            workspace,
            warehouse,
            workspace.OpenExports(),
            leased => new PublishedScorecards(workspace, leased, Around.Clock),
            Around.Clock
        );
        if (!isWatching)
            return (int)(await WorkAsync(parse, job, cancellation) ?? NothingOpen());
        var worst = ExitCode.Ok;
        try
        {
            while (true)
            {
                worst = await WatchAsync(parse, job, cancellation) ?? worst;
                await Task.Delay(BetweenLooks, Around.Clock, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            // Its units are open again: stopping a worker is no fault.
            return (int)worst;
        }
    }

    async Task<ExitCode?> WatchAsync(
        ParseResult parse,
        WorkBackfills job,
        CancellationToken cancellation
    )
    {
        try
        {
            return await WorkAsync(parse, job, cancellation);
        }
        catch (WarehouseBusyException)
        {
            return null;
        }
    }

    /// <summary>Null where nothing is open.</summary>
    async Task<ExitCode?> WorkAsync(
        ParseResult parse,
        WorkBackfills job,
        CancellationToken cancellation
    )
    {
        var report = await Steps.RunAsync(
            Around.Terminal,
            "Backfill",
            show => job.RunAsync(progress: BackfillJobs.Shown(show), cancellation: cancellation)
        );
        if (report is null)
            return null;
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, report);
        else
            BackfillText.Print(report, Around.Terminal);
        return BackfillText.Conclude(report, SameWorkspace(parse), Around.Terminal);
    }

    ExitCode NothingOpen()
    {
        Around.Terminal.WriteLine("No unit is open.");
        return ExitCode.Ok;
    }
}
