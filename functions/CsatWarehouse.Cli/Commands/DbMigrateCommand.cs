using System.CommandLine;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Cli.Commands;

sealed class DbMigrateCommand : Verb
{
    public DbMigrateCommand(Surroundings around)
        : base(
            "migrate",
            "Create the database where there is none, and bring its tables up to this release",
            around
        )
    {
        Examples =
        [
            (
                "csat db migrate",
                "with SQLite every command does so by itself; with SQL Server only this one"
            ),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var address = ReadWorkspace(parse).Database;
        var before = await WarehouseSchema.ReadAsync(address, cancellation);
        await WarehouseSchema.MigrateAsync(address, cancellation);
        foreach (var migration in before.Pending)
            Around.Terminal.WriteLine($"Applied {migration}");
        Around.Terminal.WriteLine($"The database {address} is up to date.");
        return (int)ExitCode.Ok;
    }
}
