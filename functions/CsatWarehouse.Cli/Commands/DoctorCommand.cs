using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Diagnoses;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Jobs;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

sealed class DoctorCommand : Verb
{
    const string Configuration = "configuration";

    public DoctorCommand(Surroundings around)
        : base(
            "doctor",
            "Look at configuration, connections, permissions, disk space, clock and archive",
            around
        )
    {
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat doctor", "each thing that was looked at; exit code 6 where something is broken"),
            ("csat doctor --json", "for a program, with a remedy for each finding"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var report = new DoctorReport(await FindAsync(parse, cancellation));
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, report);
        else
            DoctorText.Print(report, Around.Terminal);
        return (int)(report.Problems > 0 ? ExitCode.Unsound : ExitCode.Ok);
    }

    /// <summary>Without a configuration nothing else can be looked at.</summary>
    async Task<IReadOnlyList<Diagnosis>> FindAsync(
        ParseResult parse,
        CancellationToken cancellation
    )
    {
        Workspace workspace;
        try
        {
            workspace = ReadWorkspace(parse);
        }
        catch (ConfigurationException faulty)
        {
            return
            [
                .. faulty.Errors.Select(e =>
                    Diagnosis.Problem(
                        Configuration,
                        e.Line == 0
                            ? e.File
                            : FormattableString.Invariant($"{e.File}:{e.Line}:{e.Column}"),
                        e.Message,
                        "mend it, and run csat doctor again: nothing else could be looked at"
                    )
                ),
            ];
        }
        return
        [
            OfConfiguration(workspace),
            .. await new Diagnose(workspace, workspace.OpenExports(), Around.Clock).RunAsync(
                cancellation
            ),
            await new DiagnoseScorecards(workspace).RunAsync(cancellation),
        ];
    }

    static Diagnosis OfConfiguration(Workspace workspace)
    {
        var profiles = workspace.Sources.Profiles.Count;
        return profiles == 0
            ? Diagnosis.Warning(
                Configuration,
                workspace.Folder,
                "no profile: no file can be read",
                "csat sources new FILE drafts one"
            )
            : Diagnosis.Ok(
                Configuration,
                workspace.Folder,
                $"{Workspace.FileName} and {FigureText.Count(profiles)} {(profiles == 1 ? "profile" : "profiles")} can be read"
            );
    }
}
