using System.CommandLine;
using CsatWarehouse.Exports.Json;

namespace CsatWarehouse.Cli.Output;

/// <summary>Says what is wrong with a command line, and which verb was probably meant.</summary>
static class UsageErrors
{
    public static ExitCode Print(ParseResult parse, Terminal terminal)
    {
        var command = parse.CommandResult.Command;
        var verbs = command.Subcommands.Select(c => c.Name).ToList();
        var unknown = parse.UnmatchedTokens.Count > 0 ? parse.UnmatchedTokens[0] : null;
        if (unknown is not null && verbs.Count > 0)
            Faults.PrintLine(
                terminal,
                $"'{unknown}' is no command of '{NameOf(parse)}'{NearestName.Hint(verbs, unknown)}"
            );
        else if (unknown is not null && unknown.StartsWith('-'))
            Faults.PrintLine(
                terminal,
                $"'{unknown}' is no option of '{NameOf(parse)}'{NearestName.Hint(OptionsOf(parse), unknown)}"
            );
        else
            foreach (
                var message in parse.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal)
            )
                Faults.PrintLine(terminal, message);
        Faults.PrintLine(terminal, $"see '{NameOf(parse)} --help'");
        return ExitCode.Usage;
    }

    static string NameOf(ParseResult parse)
    {
        var names = new List<string>();
        for (
            var result = parse.CommandResult;
            result is not null;
            result = result.Parent as System.CommandLine.Parsing.CommandResult
        )
            names.Add(result.Command is RootCommand ? "csat" : result.Command.Name);
        names.Reverse();
        return string.Join(' ', names);
    }

    static List<string> OptionsOf(ParseResult parse)
    {
        var options = parse.CommandResult.Command.Options.ToList();
        options.AddRange(parse.RootCommandResult.Command.Options.Where(o => o.Recursive));
        return
        [
            .. options.Where(o => !o.Hidden).Select(o => o.Name).Distinct(StringComparer.Ordinal),
        ];
    }
}
