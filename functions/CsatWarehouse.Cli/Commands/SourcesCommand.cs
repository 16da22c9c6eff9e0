namespace CsatWarehouse.Cli.Commands;

sealed class SourcesCommand : Verb
{
    public SourcesCommand(Surroundings around)
        : base(
            "sources",
            "Describe new sources: draft a profile, and see what a file would load",
            around
        )
    {
        Subcommands.Add(new SourcesNewCommand(around));
        Subcommands.Add(new SourcesCheckCommand(around));
        Examples =
        [
            (
                "csat sources new survey.csv",
                "a profile to begin with, made from the file's columns"
            ),
            (
                "csat sources check survey.csv",
                "the rows as they would load, and those that would not"
            ),
        ];
    }
}
