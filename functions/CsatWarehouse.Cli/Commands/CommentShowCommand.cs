using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Jobs;

namespace CsatWarehouse.Cli.Commands;

sealed class CommentShowCommand : Verb
{
    readonly Argument<string> _month = new("MONTH")
    {
        Description = "The month of the scorecards, such as 2026-03",
    };

    public CommentShowCommand(Surroundings around)
        : base("show", "Print the comments that hold for a month", around)
    {
        Arguments.Add(_month);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat comment show 2026-03", "with their authors and slices"),
            ("csat comment show 2026-03 --json", "for a program"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var month = FigureSearch.ParseMonth(parse.GetValue(_month)!);
        var warehouse = await OpenExistingAsync(ReadWorkspace(parse), cancellation);
        await using var context = warehouse.CreateContext();
        var comments = await CommentOnScorecard.ReadAsync(context, month, cancellation);
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
        {
            JsonText.Print(
                Around.Terminal,
                comments.Select(c => new
                {
                    c.Slice,
                    c.Comment.Language,
                    c.Comment.Author,
                    c.Comment.Text,
                })
            );
            return (int)ExitCode.Ok;
        }
        if (comments.Count == 0)
            Around.Terminal.WriteLine($"{Calendar.MonthText(month)} has no comments.");
        foreach (var (slice, comment) in comments)
        {
            var language = comment.Language.Length == 0 ? "every language" : comment.Language;
            Around.Terminal.WriteLine(
                $"{Printable.Line(slice)}, {language}, {Printable.Line(comment.Author)}: {Printable.Line(comment.Text!)}"
            );
        }
        return (int)ExitCode.Ok;
    }
}
