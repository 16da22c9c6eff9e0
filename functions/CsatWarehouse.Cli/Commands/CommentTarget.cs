using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

/// <summary>Which scorecard a comment stands on, as the command line says it.</summary>
sealed class CommentTarget
{
    readonly Argument<string> _month = new("MONTH")
    {
        Description = "The month of the scorecard, such as 2026-03",
    };

    readonly Argument<string> _slice = new("SLICE")
    {
        Description = "The slice of the scorecard, such as region=North; by default all",
        DefaultValueFactory = _ => SliceCode.All.Text,
    };

    readonly Option<string?> _language = new("--language")
    {
        Description =
            "Only on the scorecard in this language; otherwise on each that has no comment of its own",
        HelpName = "LANGUAGE",
    };

    readonly Option<string> _author = new("--author")
    {
        Description = "Who says it, as it is to be printed",
        HelpName = "NAME",
        Required = true,
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_month);
        command.Arguments.Add(_slice);
        command.Options.Add(_language);
        command.Options.Add(_author);
    }

    public long Month(ParseResult parse) => FigureSearch.ParseMonth(parse.GetValue(_month)!);

    public SliceCode Slice(ParseResult parse) => FigureSearch.ParseSlice(parse.GetValue(_slice)!);

    public string Author(ParseResult parse) => parse.GetValue(_author)!;

    /// <summary>Empty for all languages.</summary>
    public string Language(ParseResult parse, Workspace workspace) =>
        parse.GetValue(_language) is not { } language ? ""
        : workspace.Languages.Contains(language) ? language
        : throw new CommandFailedException(
            ExitCode.Usage,
            $"'{language}' is no language of the workspace; csat.json has {string.Join(", ", workspace.Languages)}"
        );

    /// <summary>What the next step is, for whoever has just changed a comment.</summary>
    public string Next(ParseResult parse) =>
        $"csat render --month {Printable.Line(Calendar.MonthText(Month(parse)))}";
}
