using System.CommandLine.Parsing;

namespace CsatWarehouse.Cli.Commands;

/// <summary>Limits of numbers on the command line.</summary>
static class AtLeast
{
    public static Action<OptionResult> One(string option) => Of(option, 1);

    public static Action<OptionResult> Zero(string option) => Of(option, 0);

    static Action<OptionResult> Of(string option, int limit) =>
        result =>
        {
            if (
                result.Tokens.Count == 1
                && result.GetValueOrDefault<int>() is var number
                && number < limit
            )
                result.AddError(
                    FormattableString.Invariant(
                        $"{option} is {number}; give a whole number from {limit} up"
                    )
                );
        };
}
