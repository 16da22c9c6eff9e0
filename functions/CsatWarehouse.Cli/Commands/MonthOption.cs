using System.CommandLine;

namespace CsatWarehouse.Cli.Commands;

/// <summary>Options that name a month.</summary>
static class MonthOption
{
    public static Option<string?> Of(string name, string description) =>
        new(name) { Description = description, HelpName = "MONTH" };

    /// <summary>Null where the option is not given.</summary>
    /// <exception cref="CommandFailedException">The text is not a month.</exception>
    public static long? Read(ParseResult parse, Option<string?> option) =>
        parse.GetValue(option) is { } text ? FigureSearch.ParseMonth(text) : null;
}
