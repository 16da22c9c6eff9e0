using System.Globalization;
using CsatWarehouse.Cli.Documents;

namespace CsatWarehouse.Cli.Output;

/// <summary>What a warehouse holds: files, then months, then customers.</summary>
static class StatusText
{
    public static void Print(StatusDocument status, Terminal terminal)
    {
        terminal.WriteLine($"{Printable.Line(status.Name)} ({status.Workspace})");
        if (!status.HasDatabase)
        {
            terminal.WriteLine(
                "No database yet: nothing was loaded. 'csat run' loads the exports and makes the rest."
            );
            return;
        }
        PrintFiles(status, terminal);
        PrintMonths(status, terminal);
        CustomerMatchText.Print(status.Customers, terminal);
    }

    static void PrintFiles(StatusDocument status, Terminal terminal)
    {
        if (status.Loads.Count == 0)
        {
            terminal.WriteLine("No file was loaded yet.");
            return;
        }
        var table = new PlainTable(
            "File",
            "#Version",
            "Status",
            "#Read",
            "#Loaded",
            "#Rejected",
            "#Duplicate",
            "#Excluded",
            "Loaded at (UTC)"
        );
        foreach (var load in status.Loads)
            table.Add(
                load.File,
                FigureText.Count(load.Version),
                load.Status,
                FigureText.Count(load.Read),
                FigureText.Count(load.Loaded),
                FigureText.Count(load.Rejected),
                FigureText.Count(load.Duplicate),
                FigureText.Count(load.Excluded),
                Instant(load.LoadedAt)
            );
        table.Print(terminal);
        foreach (var load in status.Loads.Where(l => l.Reason is not null))
            terminal.WriteLine(
                $"{Printable.Line(load.File)}, version {FigureText.Count(load.Version)}: {Printable.Line(load.Reason!)}"
            );
    }

    static void PrintMonths(StatusDocument status, Terminal terminal)
    {
        if (status.Months.Count == 0)
            return;
        var table = new PlainTable(
            "Month",
            "#Responses",
            "Figures",
            "State",
            "#Scorecards",
            "Computed at (UTC)"
        );
        foreach (var month in status.Months)
            table.Add(
                month.Month,
                FigureText.Count(month.Responses),
                month.BuiltAt is null ? "to compute"
                    : month.IsDirty ? "out of date"
                    : "up to date",
                MonthStateText.Of(month.State, month.ClosesOn),
                FigureText.Count(month.Scorecards),
                month.BuiltAt is { } at ? Instant(at) : FigureText.None
            );
        table.Print(terminal);
        if (status.Months.Any(m => m.BuiltAt is null || m.IsDirty))
            terminal.WriteLine("Figures that are not up to date are made by: csat build");
    }

    static string Instant(DateTime utc) =>
        utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
