using System.CommandLine;
using CsatWarehouse.Cli.Output;

namespace CsatWarehouse.Cli.Commands;

sealed class IngestCommand : Verb
{
    public IngestCommand(Surroundings around)
        : base("ingest", "Load the export files that are new or changed", around)
    {
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat ingest", "files that were loaded before are left alone"),
            ("csat ingest --json", "for a program, file by file"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var warehouse = await OpenToWriteAsync(workspace, cancellation);
        var isJson = parse.GetValue<bool>(GlobalOptions.JsonName);
        var report = await new WorkspaceJobs(workspace, warehouse, Around, isJson).IngestAsync(
            cancellation
        );
        if (isJson)
            JsonText.Print(Around.Terminal, report);
        return (int)IngestText.Conclude(report, Around.Terminal);
    }
}
