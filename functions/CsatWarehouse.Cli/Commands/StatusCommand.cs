using System.CommandLine;
using CsatWarehouse.Cli.Documents;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Reading;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Cli.Commands;

sealed class StatusCommand : Verb
{
    public StatusCommand(Surroundings around)
        : base(
            "status",
            "Show which files are loaded, and which months have figures and scorecards",
            around
        )
    {
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat status", "files and months of the workspace in this folder"),
            ("csat status -w mycompany --json", "the same, for a program"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        WarehouseStatus? status = null;
        if (await Warehouse.ExistsAsync(workspace.Database, cancellation))
        {
            var warehouse = await Warehouse.OpenAsync(workspace.Database, cancellation);
            await using var context = warehouse.CreateContext();
            status = await WarehouseStatus.ReadAsync(
                context,
                workspace,
                Around.Clock.GetUtcNow().UtcDateTime,
                cancellation
            );
        }
        var document = StatusDocument.Of(workspace, status);
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, document);
        else
            StatusText.Print(document, Around.Terminal);
        return (int)ExitCode.Ok;
    }
}
