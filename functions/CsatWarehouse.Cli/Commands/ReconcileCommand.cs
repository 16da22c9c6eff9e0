using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Jobs;
using CsatWarehouse.Scorecards.Jobs;

namespace CsatWarehouse.Cli.Commands;

sealed class ReconcileCommand : Verb
{
    readonly Option<bool> _deep = new("--deep")
    {
        Description = "Read every export, also one whose size and time are those of the ledger",
    };

    public ReconcileCommand(Surroundings around)
        : base(
            "reconcile",
            "Hold export files, ledger, facts, figures and scorecards against one another",
            around
        )
    {
        Options.Add(_deep);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat reconcile", "exit code 0 where all holds, 3 with a list where not"),
            ("csat reconcile --deep --json", "hashing every export; for a program"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var warehouse = await OpenExistingAsync(workspace, cancellation);
        var report = await Steps.RunAsync(
            Around.Terminal,
            "Reconciling",
            async show =>
            {
                var done = 0;
                void Show(string what) => show(new(what, done++ / 5.0));
                var found = await new Reconcile(
                    workspace,
                    warehouse,
                    workspace.OpenExports()
                ).RunAsync(parse.GetValue(_deep), new Relay<string>(Show), cancellation);
                Show("scorecards");
                var scorecards = await new ReconcileScorecards(workspace, warehouse).RunAsync(
                    cancellation
                );
                return found with { Findings = [.. found.Findings, .. scorecards] };
            }
        );
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, report);
        else
            ReconcileText.Print(report, Around.Terminal);
        return (int)(report.Findings.Count == 0 ? ExitCode.Ok : ExitCode.Data);
    }
}
