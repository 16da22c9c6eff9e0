using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using static System.FormattableString;

namespace CsatWarehouse.Cli.Commands;

/// <summary>Options that count something.</summary>
static class WholeNumber
{
    public static Option<int> Option(string name, string description, int min, int otherwise) =>
        new(name)
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => otherwise,
            CustomParser = result => Parse(result, name, min),
        };

    // The library's own message names a .NET type.
    static int Parse(ArgumentResult result, string name, int min)
    {
        var text = result.Tokens[0].Value;
        if (
            int.TryParse(
                text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number
            )
            && number >= min
        )
            return number;
        result.AddError(Invariant($"{name} is '{text}'; give a whole number from {min} up"));
        return min;
    }
}
