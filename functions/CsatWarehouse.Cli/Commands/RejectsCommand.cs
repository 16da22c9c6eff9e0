using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Commands;

sealed class RejectsCommand : Verb
{
    const int DefaultLimit = 50;

    readonly Option<string?> _file = new("--file")
    {
        Description = "Only rows of this file, named as csat status names it",
        HelpName = "FILE",
    };
    readonly Option<string?> _code = new("--code")
    {
        Description = "Only rows rejected for this reason, such as out-of-scale",
        HelpName = "CODE",
    };
    readonly Option<int> _limit = WholeNumber.Option(
        "--limit",
        "At most so many rows",
        1,
        DefaultLimit
    );

    public RejectsCommand(Surroundings around)
        : base(
            "rejects",
            "List the rows that could not be loaded, each with its line and reason",
            around
        )
    {
        Options.Add(_file);
        Options.Add(_code);
        Options.Add(_limit);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat rejects", "the first 50 rows"),
            ("csat rejects --file nps/2026-03.csv --code out-of-scale", "one file, one reason"),
            ("csat rejects --json --limit 1000", "for a program, each with its raw row"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var warehouse = await OpenExistingAsync(ReadWorkspace(parse), cancellation);
        await using var context = warehouse.CreateContext();
        var rejects = await RejectedRows.ReadAsync(
            context,
            parse.GetValue(_file),
            parse.GetValue(_code),
            parse.GetValue(_limit),
            cancellation
        );
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, rejects);
        else
            RejectsText.Print(rejects, Around.Terminal);
        return (int)ExitCode.Ok;
    }
}
