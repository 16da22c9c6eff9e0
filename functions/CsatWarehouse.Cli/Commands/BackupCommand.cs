using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Jobs;

namespace CsatWarehouse.Cli.Commands;

sealed class BackupCommand : Verb
{
    readonly Option<string?> _to = new("--to")
    {
        Description =
            "The file to write; otherwise backups/ in the workspace, named by the moment. A file that is there is never overwritten",
        HelpName = "FILE",
    };

    public BackupCommand(Surroundings around)
        : base("backup", "Copy the database while others use it, and check the copy", around)
    {
        Options.Add(_to);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat backup", "backups/csat-20260401-060000.db"),
            (
                "csat backup --to /mnt/safe/march.db",
                "a file of your own; a copy holds personal data"
            ),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var job = new BackupWarehouse(workspace, Around.Clock);
        var file = parse.GetValue(_to) is { } to ? Path.GetFullPath(to) : job.UsualFile;
        var report = await job.RunAsync(file, cancellation);
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, report);
        else
            Around.Terminal.WriteLine(
                $"Copied {FigureText.Count(report.Rows.Values.Sum())} rows of {FigureText.Count(report.Rows.Count)} tables to '{report.File}' ({FigureText.Count(report.Bytes)} bytes, SHA-256 {report.Sha256}); the copy was checked."
            );
        return (int)ExitCode.Ok;
    }
}
