using System.CommandLine;
using CsatWarehouse.Cli.Output;

namespace CsatWarehouse.Cli.Commands;

sealed class RejectsReplayCommand : Verb
{
    readonly RejectOptions _which;
    readonly Option<bool> _dryRun = GlobalOptions.DryRun();

    public RejectsReplayCommand(Surroundings around)
        : base(
            "replay",
            "Read rejected rows again after their profile was mended, and load those that can be used now",
            around
        )
    {
        _which = new(this);
        Options.Add(_dryRun);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat rejects replay --dry-run", "what would become of each file's rows"),
            ("csat rejects replay --source nps", "one source"),
            (
                "csat rejects replay --code bad-date && csat build",
                "and the figures of their months"
            ),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var warehouse = await OpenExistingToWriteAsync(workspace, cancellation);
        var report = await new WorkspaceJobs(workspace, warehouse, Around).ReplayAsync(
            _which.Of(parse),
            parse.GetValue(_dryRun),
            cancellation
        );
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, report);
        else
            ReplayText.Print(report, Around.Terminal);
        return (int)ReplayText.Conclude(report, Around.Terminal);
    }
}
