namespace CsatWarehouse.Cli.Commands;

sealed class ExportCommand : Verb
{
    public ExportCommand(Surroundings around)
        : base("export", "Write what the warehouse holds to files for other tools", around)
    {
        Subcommands.Add(new ExportRptCommand(around));
        Examples =
        [
            ("csat export rpt --to views", "the reporting views as CSV files in the folder views"),
        ];
    }
}
