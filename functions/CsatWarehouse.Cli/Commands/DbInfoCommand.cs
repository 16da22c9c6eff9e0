using System.CommandLine;
using CsatWarehouse.Cli.Documents;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Cli.Commands;

sealed class DbInfoCommand : Verb
{
    public DbInfoCommand(Surroundings around)
        : base("info", "Show where the warehouse is, and which migrations it has and lacks", around)
    {
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat db info", "nothing is changed, and no password is shown"),
            ("csat db info --json", "the same, for a program"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var address = ReadWorkspace(parse).Database;
        var schema = await WarehouseSchema.ReadAsync(address, cancellation);
        var document = DatabaseDocument.Of(address, schema);
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, document);
        else
            DatabaseText.Print(document, Around.Terminal);
        return (int)ExitCode.Ok;
    }
}
