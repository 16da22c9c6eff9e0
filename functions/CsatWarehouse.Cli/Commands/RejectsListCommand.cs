namespace CsatWarehouse.Cli.Commands;

sealed class RejectsListCommand : Verb
{
    public RejectsListCommand(Surroundings around)
        : base(
            "list",
            "List the rows that could not be loaded, each with its line and reason",
            around
        )
    {
        var listing = new RejectListing(this, around);
        Examples =
        [
            ("csat rejects list", "the first 50 rows"),
            (
                "csat rejects list --file nps/2026-03.csv --code out-of-scale",
                "one file, one reason"
            ),
            ("csat rejects list --json --limit 1000", "for a program, each with its raw row"),
        ];
        SetAction(
            (parse, cancellation) => listing.RunAsync(ReadWorkspace(parse), parse, cancellation)
        );
    }
}
