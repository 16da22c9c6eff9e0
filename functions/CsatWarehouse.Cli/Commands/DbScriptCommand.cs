using System.CommandLine;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Cli.Commands;

sealed class DbScriptCommand : Verb
{
    readonly Option<bool> _rowLevelSecurity = new("--row-level-security")
    {
        Description = "Print the script that restricts readers to the slices granted to them",
    };

    public DbScriptCommand(Surroundings around)
        : base(
            "script",
            "Print what 'csat db migrate' does on SQL Server, for a DBA to read and run",
            around
        )
    {
        Options.Add(_rowLevelSecurity);
        Examples =
        [
            ("csat db script > migrate.sql", "may be run again; what is done is not done again"),
            (
                "csat db script --row-level-security",
                "tables, functions and policy of who may see what"
            ),
        ];
        SetAction(Run);
    }

    int Run(ParseResult parse)
    {
        Around.Terminal.Out.Write(
            parse.GetValue(_rowLevelSecurity)
                ? WarehouseSchema.RowLevelSecurityScript
                : WarehouseSchema.SqlServerScript
        );
        return (int)ExitCode.Ok;
    }
}
