using System.CommandLine;
using CsatWarehouse.Cli.Output;

namespace CsatWarehouse.Cli.Commands;

sealed class RenderCommand : Verb
{
    readonly Option<string?> _month = new("--month")
    {
        Description =
            "Only the scorecards of this month, such as 2026-03; otherwise of every month with figures",
        HelpName = "MONTH",
    };

    public RenderCommand(Surroundings around)
        : base("render", "Write the scorecards (PDF) that would say something new", around)
    {
        Options.Add(_month);
        Examples =
        [
            ("csat render", "every month; what was published is never overwritten"),
            ("csat render --month 2026-03", "one month"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        long? month = parse.GetValue(_month) is { } text ? FigureSearch.ParseMonth(text) : null;
        var warehouse = await OpenExistingAsync(workspace, cancellation);
        if (month is { } asked)
        {
            await using var context = warehouse.CreateContext();
            await FigureSearch.EnsureMonthAsync(context, asked, cancellation);
        }
        var report = await new WorkspaceJobs(workspace, warehouse, Around).RenderAsync(
            month,
            cancellation
        );
        return (int)RenderText.Conclude(report, Around.Terminal);
    }
}
