namespace CsatWarehouse.Cli.Commands;

sealed class RejectsCommand : Verb
{
    public RejectsCommand(Surroundings around)
        : base(
            "rejects",
            "List the rows that could not be loaded; show one; read them again after a profile was mended",
            around
        )
    {
        var listing = new RejectListing(this, around);
        Subcommands.Add(new RejectsListCommand(around));
        Subcommands.Add(new RejectsShowCommand(around));
        Subcommands.Add(new RejectsReplayCommand(around));
        Examples =
        [
            ("csat rejects", "the same as csat rejects list"),
            ("csat rejects show nps/2026-03.csv:17", "one row, cell by cell"),
            ("csat rejects replay --dry-run", "what the mended profiles would make of them"),
        ];
        SetAction(
            (parse, cancellation) => listing.RunAsync(ReadWorkspace(parse), parse, cancellation)
        );
    }
}
