using System.CommandLine;
using System.Globalization;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Closing;
using CsatWarehouse.Storage;
using Calendar = CsatWarehouse.Dimensions.Calendar;

namespace CsatWarehouse.Cli.Commands;

/// <summary>What closing and reopening have in common.</summary>
abstract class ClosingVerb : Verb
{
    readonly Argument<string> _month = new("MONTH") { Description = "The month, such as 2026-03" };
    readonly Option<string?> _by = new("--by")
    {
        Description = "Who does it; by default the account that this runs under",
        HelpName = "NAME",
    };
    readonly Option<string?> _reason = new("--reason")
    {
        Description = "Why, for whoever asks later",
        HelpName = "TEXT",
    };
    readonly bool _isClosed;

    protected ClosingVerb(string name, string description, bool isClosed, Surroundings around)
        : base(name, description, around)
    {
        _isClosed = isClosed;
        Arguments.Add(_month);
        Options.Add(_by);
        Options.Add(_reason);
        Options.Add(GlobalOptions.Json());
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var month = FigureSearch.ParseMonth(parse.GetRequiredValue(_month));
        var warehouse = await OpenExistingToWriteAsync(workspace, cancellation);
        await using var lease = await WarehouseLease.TakeAsync(
            warehouse,
            nameof(CloseMonths),
            Around.Clock,
            cancellation: cancellation
        );
        var before = await new CloseMonths(workspace, lease.Warehouse, Around.Clock).RunAsync(
            month,
            _isClosed,
            parse.GetValue(_by) ?? Environment.UserName,
            parse.GetValue(_reason),
            cancellation
        );
        var text = Calendar.MonthText(month);
        if (before.State == MonthState.Open)
            throw new CommandFailedException(
                ExitCode.Data,
                $"{text} is open: it is not over, or has no figures yet, so that there is nothing to close"
            );
        var wasClosed = before.State == MonthState.Closed;
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(
                Around.Terminal,
                new
                {
                    Month = text,
                    IsClosed = _isClosed,
                    IsChanged = wasClosed != _isClosed,
                }
            );
        else
            Around.Terminal.WriteLine(
                wasClosed == _isClosed
                    ? $"{text} was {(wasClosed ? $"closed already, {How(before)}" : "not closed")}; nothing was done"
                : _isClosed
                    ? $"{text} is closed: its scorecards are restated only where a printed headline changes by the answers of five persons or more"
                : $"{text} is open again, until 'csat close {text}'"
            );
        return (int)ExitCode.Ok;
    }

    static string How(MonthStanding standing) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(standing.ClosedBy is { } by ? $"by {Printable.Line(by)} at {standing.ClosedAt:yyyy-MM-dd HH:mm} UTC" : $"by its date, at {standing.ClosedAt:yyyy-MM-dd HH:mm} UTC")}"
        );
}

sealed class CloseCommand : ClosingVerb
{
    public CloseCommand(Surroundings around)
        : base("close", "Close a month before its day: its figures are settled", true, around)
    {
        Examples =
        [
            (
                "csat close 2026-03",
                "by itself a month closes on closing.dayOfNextMonth of csat.json, by default the 10th"
            ),
            (
                "csat close 2026-03 --by \"A. Controller\" --reason \"reported to the board\"",
                "with who and why"
            ),
        ];
    }
}

sealed class ReopenCommand : ClosingVerb
{
    public ReopenCommand(Surroundings around)
        : base(
            "reopen",
            "Open a closed month again: every change is published until it is closed",
            false,
            around
        )
    {
        Examples = [("csat reopen 2026-03 --reason \"the CRM export was wrong\"", "with why")];
    }
}
