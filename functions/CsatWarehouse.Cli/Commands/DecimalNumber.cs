using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using static System.FormattableString;

namespace CsatWarehouse.Cli.Commands;

/// <summary>Options that measure something; a point stands before the decimals.</summary>
static class DecimalNumber
{
    public static Option<double> Option(
        string name,
        string description,
        double min,
        double max,
        double otherwise
    ) =>
        new(name)
        {
            Description = description,
            HelpName = "X",
            DefaultValueFactory = _ => otherwise,
            CustomParser = result => Parse(result, name, min, max),
        };

    static double Parse(ArgumentResult result, string name, double min, double max)
    {
        var text = result.Tokens[0].Value;
        if (
            double.TryParse(
                text,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
            && number >= min
            && number <= max
        )
            return number;
        result.AddError(Invariant($"{name} is '{text}'; give a number from {min} to {max}"));
        return min;
    }
}
