namespace CsatWarehouse.Cli.Commands;

sealed class DbCommand : Verb
{
    public DbCommand(Surroundings around)
        : base("db", "Bring the database up to date, and see what it lacks", around)
    {
        Subcommands.Add(new DbMigrateCommand(around));
        Subcommands.Add(new DbInfoCommand(around));
        Subcommands.Add(new DbScriptCommand(around));
        Examples =
        [
            ("csat db info", "where the warehouse is, and which migrations it lacks"),
            ("csat db migrate", "its tables as this release needs them"),
        ];
    }
}
