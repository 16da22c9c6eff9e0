using System.CommandLine;
using System.Globalization;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Commands;

sealed class RejectsShowCommand : Verb
{
    readonly Argument<string> _row = new("ROW")
    {
        Description = "FILE:LINE as the list prints it, or the row's place in the list, from 1",
    };

    public RejectsShowCommand(Surroundings around)
        : base(
            "show",
            "Show one rejected row whole: what the profile makes of each cell, and what to do",
            around
        )
    {
        Arguments.Add(_row);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat rejects show nps/2026-03.csv:17", "the row that begins on line 17"),
            ("csat rejects show 1", "the first of csat rejects list"),
            ("csat rejects show 1 --json", "for a program"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var row = parse.GetRequiredValue(_row);
        var warehouse = await OpenExistingAsync(workspace, cancellation);
        await using var context = warehouse.CreateContext();
        var found = await FindAsync(context, row, cancellation);
        if (found.Count == 0)
            throw new CommandFailedException(
                ExitCode.Data,
                $"no row is rejected at '{row}'; csat rejects list{SameWorkspace(parse)} shows which are"
            );
        var shown = new List<RejectExplanation>();
        foreach (var reject in found)
            shown.Add(await RejectExplanation.OfAsync(context, workspace, reject, cancellation));
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, shown);
        else
            foreach (var one in shown)
                RejectExplanationText.Print(one, SameWorkspace(parse), Around.Terminal);
        return (int)ExitCode.Ok;
    }

    static Task<List<RejectLine>> FindAsync(
        WarehouseContext context,
        string row,
        CancellationToken cancellation
    )
    {
        if (Number(row) is { } place)
            return RejectedRows.AtAsync(context, (int)Math.Min(place, int.MaxValue), cancellation);
        var colon = row.LastIndexOf(':');
        if (colon > 0 && Number(row[(colon + 1)..]) is { } line)
            return RejectedRows.OnAsync(context, row[..colon], line, cancellation);
        throw new CommandFailedException(
            ExitCode.Usage,
            $"'{row}' is no row; write FILE:LINE as csat rejects list prints it, such as nps/2026-03.csv:17, or a place in that list, from 1"
        );
    }

    static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
            ? number
            : null;
}
