using System.CommandLine;
using CsatWarehouse.Cli.Documents;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Closing;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Commands;

sealed class ExplainCommand : Verb
{
    readonly Argument<string> _kpi = new("KPI")
    {
        Description = "The KPI's code, such as nps",
        HelpName = "KPI",
    };
    readonly Argument<string> _period = new("PERIOD")
    {
        Description =
            "The month, quarter or year, such as 2026-03, 2026-Q1 or 2026; 2026-03-r3 and 2026-03-r12 are the 3 and 12 months to March",
    };
    readonly Argument<string> _slice = new("SLICE")
    {
        Description = "Whose answers, such as region=North or region=North;stage=delivery",
        DefaultValueFactory = _ => "all",
    };

    public ExplainCommand(Surroundings around)
        : base(
            "explain",
            "Show what a figure is made from: parts, interval, changes, answers, files and lines",
            around
        )
    {
        _kpi.CompletionSources.Add([.. KpiCatalogue.All.Select(k => k.Code)]);
        Arguments.Add(_kpi);
        Arguments.Add(_period);
        Arguments.Add(_slice);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat explain nps 2017-05", "the whole company"),
            ("csat explain nps 2017-05 boarding-area=A", "one part of it"),
            (
                "csat explain sps 2017-05 'boarding-area=A;stage=wifi'",
                "quotes keep the shell from reading ';'"
            ),
            ("csat explain csat5 2017-05 --json", "unrounded, for a program"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var asked = FigureSearch.Parse(
            parse.GetRequiredValue(_kpi),
            parse.GetRequiredValue(_period),
            parse.GetRequiredValue(_slice)
        );
        var warehouse = await OpenExistingAsync(workspace, cancellation);
        await using var context = warehouse.CreateContext();
        var period = await asked.FindAsync(context, cancellation);
        var explanation = await KpiExplanation.ReadAsync(
            context,
            asked.Kpi,
            period,
            asked.Slice,
            cancellation
        );
        var published = await PublishedFigures.ReadAsync(
            context,
            explanation!.Reading,
            explanation.Build,
            cancellation
        );
        var standings = await MonthStandings.ReadAsync(context, workspace, cancellation);
        var standing = ReportingPeriod.IsMonth(period)
            ? standings.Of(period, Around.Clock.GetUtcNow().UtcDateTime)
            : null;
        var document = FigureDocument.Of(explanation, published, standing);
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, document);
        else
            ExplanationText.Print(
                explanation,
                document,
                published,
                standing,
                await SliceText.OfAsync(context, workspace, asked.Slice, cancellation),
                Around.Terminal
            );
        return (int)ExitCode.Ok;
    }
}
