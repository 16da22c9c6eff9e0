namespace CsatWarehouse.Cli.Commands;

sealed class CommentCommand : Verb
{
    public CommentCommand(Surroundings around)
        : base("comment", "Say on a month's scorecard what is behind its figures", around)
    {
        Subcommands.Add(new CommentSetCommand(around));
        Subcommands.Add(new CommentShowCommand(around));
        Subcommands.Add(new CommentClearCommand(around));
        Examples =
        [
            (
                "csat comment set 2026-03 --author \"O. Bondar\" --text \"Chat was short of staff\"",
                "on the company's first page, from the next render on"
            ),
            ("csat comment show 2026-03", "the comments that hold for March"),
        ];
    }
}
