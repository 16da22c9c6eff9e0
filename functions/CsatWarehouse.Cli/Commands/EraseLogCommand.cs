using System.CommandLine;
using System.Globalization;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Commands;

sealed class EraseLogCommand : Verb
{
    public EraseLogCommand(Surroundings around)
        : base("log", "List what was erased, when and why, without saying of whom", around)
    {
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat erase log", "newest last"),
            ("csat erase log --json", "for a program, with every count"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var warehouse = await OpenExistingAsync(ReadWorkspace(parse), cancellation);
        await using var context = warehouse.CreateContext();
        var log = await ErasureLine.ReadAsync(context, cancellation);
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, log);
        else if (log.Count == 0)
            Around.Terminal.WriteLine("Nobody was erased.");
        else
            Print(log);
        return (int)ExitCode.Ok;
    }

    void Print(IReadOnlyList<ErasureLine> log)
    {
        var table = new PlainTable(
            "#Erasure",
            "Erased at (UTC)",
            "By",
            "#Customers",
            "#Facts",
            "#Texts",
            "#Rejects",
            "#Files",
            "#Scorecards",
            "Reason"
        );
        foreach (var line in log)
            table.Add(
                FigureText.Count(line.Erasure),
                line.ErasedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                line.RequestedBy,
                FigureText.Count(line.Customers),
                FigureText.Count(line.Facts),
                FigureText.Count(line.Texts),
                FigureText.Count(line.Rejects),
                FigureText.Count(line.Files),
                FigureText.Count(line.Scorecards),
                line.Reason
            );
        table.Print(Around.Terminal);
    }
}
