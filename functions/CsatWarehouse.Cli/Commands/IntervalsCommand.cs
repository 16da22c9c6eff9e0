using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Jobs;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Commands;

sealed class IntervalsCommand : Verb
{
    readonly Option<string?> _from = MonthOption.Of("--from", "Only from this month on");
    readonly Option<string?> _to = MonthOption.Of("--to", "Only up to this month; included");

    public IntervalsCommand(Surroundings around)
        : base(
            "intervals",
            "Show month by month what is loaded of each source, what is missing, late or out of date",
            around
        )
    {
        Options.Add(_from);
        Options.Add(_to);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat intervals", "every month of every source and kind of records"),
            ("csat intervals --from 2026-01 --to 2026-06 --json", "half a year, for a program"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var from = MonthOption.Read(parse, _from) ?? 0;
        var to = MonthOption.Read(parse, _to) ?? long.MaxValue;
        var warehouse = await OpenExistingAsync(workspace, cancellation);
        var freshness = await new CheckFreshness(
            workspace,
            warehouse,
            workspace.OpenExports(),
            Around.Clock
        ).RunAsync(cancellation);
        await using var context = warehouse.CreateContext();
        var feeds = await FeedMonths.ReadAsync(
            context,
            workspace,
            freshness.Late,
            workspace.DayOf(Around.Clock.GetUtcNow().UtcDateTime),
            cancellation
        );
        feeds =
        [
            .. feeds.Select(f =>
                f with
                {
                    Months =
                    [
                        .. f.Months.Where(m =>
                            Dimensions.Calendar.ParseMonth(m.Month) is var month
                            && month >= from
                            && month <= to
                        ),
                    ],
                }
            ),
        ];
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, feeds);
        else
            IntervalsText.Print(feeds, Around.Terminal);
        return (int)ExitCode.Ok;
    }
}
