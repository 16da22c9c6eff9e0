using System.CommandLine;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Commands;

/// <summary>The options that say which rejected rows are meant.</summary>
sealed class RejectOptions
{
    readonly Option<string?> _source = new("--source")
    {
        Description = "Only rows of this source",
        HelpName = "CODE",
    };
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

    public RejectOptions(Command command)
    {
        foreach (var option in (Option[])[_source, _file, _code])
            command.Options.Add(option);
    }

    public RejectFilter Of(ParseResult parse) =>
        new(parse.GetValue(_source), parse.GetValue(_file), parse.GetValue(_code));
}
