using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Erasures;

namespace CsatWarehouse.Cli.Commands;

sealed class EraseCommand : Verb
{
    const int LongestReason = 400;

    readonly Option<string?> _customer = new("--customer")
    {
        Description = "The person's id in a source",
        HelpName = "ID",
    };
    readonly Option<string?> _source = new("--source")
    {
        Description = "The source whose id it is, where several have it",
        HelpName = "CODE",
    };
    readonly Option<string?> _email = new("--email")
    {
        Description = "The person's e-mail address",
        HelpName = "ADDRESS",
    };
    readonly Option<string?> _reason = new("--reason")
    {
        Description = "Why, for the log: the number of the request, and no name",
        HelpName = "TEXT",
    };
    readonly Option<bool> _archive = new("--archive")
    {
        Description =
            "Search the export files, too, and write them anew with the person's rows blanked",
    };
    readonly Option<bool> _yes = new("--yes")
    {
        Description = "Do it; without this everything is found and counted, and nothing is written",
    };
    readonly Option<bool> _dryRun = GlobalOptions.DryRun();

    public EraseCommand(Surroundings around)
        : base(
            "erase",
            "Take a person out of tables, comments, rejects, scorecards and exports, for good",
            around
        )
    {
        foreach (
            var option in (Option[])[_customer, _source, _email, _reason, _archive, _dryRun, _yes]
        )
            Options.Add(option);
        Options.Add(GlobalOptions.Json());
        Subcommands.Add(new EraseLogCommand(around));
        Examples =
        [
            (
                "csat erase --customer 003A0017 --source crm --dry-run --archive",
                "what there is of the person, and where"
            ),
            (
                "csat erase --email olena@example.com --reason \"request 17\" --yes",
                "out of the warehouse"
            ),
            (
                "csat erase --email olena@example.com --reason \"request 17\" --archive --yes",
                "and out of the export files"
            ),
            ("csat erase log", "who was erased when, without names"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var query = Query(parse);
        var isDoing = parse.GetValue(_yes) && !parse.GetValue(_dryRun);
        var reason = Reason(parse.GetValue(_reason), isDoing);
        var workspace = ReadWorkspace(parse);
        var warehouse = await OpenExistingToWriteAsync(workspace, cancellation);
        var report = await new WorkspaceJobs(workspace, warehouse, Around).EraseAsync(
            query,
            reason,
            !isDoing,
            parse.GetValue(_archive),
            cancellation
        );
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, report);
        else
            ErasureText.Print(report, parse.GetValue(_archive), Around.Terminal);
        return (int)ErasureText.Conclude(report, parse.GetValue(_dryRun), Around.Terminal);
    }

    PersonQuery Query(ParseResult parse)
    {
        var query = new PersonQuery(
            Text(parse.GetValue(_customer)),
            Text(parse.GetValue(_source)),
            Text(parse.GetValue(_email))
        );
        if (query.CustomerId is null && query.Email is null)
            throw new CommandFailedException(
                ExitCode.Usage,
                "name the person with --customer ID or --email ADDRESS"
            );
        if (query.Email?.Contains('@', StringComparison.Ordinal) == false)
            throw new CommandFailedException(
                ExitCode.Usage,
                $"--email '{query.Email}' is no e-mail address"
            );
        return query;
    }

    static string Reason(string? given, bool isNeeded) =>
        Text(given) switch
        {
            null when isNeeded => throw new CommandFailedException(
                ExitCode.Usage,
                "say why with --reason TEXT: the log keeps it, and nothing else tells"
            ),
            { Length: > LongestReason } => throw new CommandFailedException(
                ExitCode.Usage,
                FormattableString.Invariant(
                    $"--reason has {given!.Trim().Length} letters; at most {LongestReason}"
                )
            ),
            var text => text ?? "",
        };

    static string? Text(string? given) => string.IsNullOrWhiteSpace(given) ? null : given.Trim();
}
