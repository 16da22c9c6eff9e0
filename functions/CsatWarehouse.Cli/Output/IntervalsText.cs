using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Output;

/// <summary>Months down, feeds across.</summary>
static class IntervalsText
{
    public static void Print(IReadOnlyList<FeedMonths> feeds, Terminal terminal)
    {
        var months = feeds
            .SelectMany(f => f.Months.Select(m => m.Month))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        if (months.Count == 0)
        {
            terminal.WriteLine("No file is loaded of these months.");
            return;
        }
        var table = new PlainTable([
            "Month",
            .. feeds.Select(f => "#" + Printable.Line($"{f.Source} {f.Kind}")),
        ]);
        foreach (var month in months)
            table.Add([
                month,
                .. feeds.Select(f => Cell(f.Months.FirstOrDefault(m => m.Month == month))),
            ]);
        table.Print(terminal);
        var cells = feeds.SelectMany(f => f.Months).ToList();
        if (cells.Exists(m => m.IsDirty))
            terminal.WriteLine(
                "* figures of the month are out of date: csat build makes them anew"
            );
        if (cells.Exists(m => m.State == FeedMonthState.Missing))
            terminal.WriteLine(
                "missing: there is nothing of the month, though of others before and after"
            );
        if (cells.Exists(m => m.State == FeedMonthState.Late))
            terminal.WriteLine(
                "late: later than lateAfterHours of the profile (csat check-freshness)"
            );
    }

    static string Cell(FeedMonth? month) =>
        month is null
            ? ""
            : month.State switch
            {
                FeedMonthState.Loaded => FigureText.Count(month.Rows),
                FeedMonthState.Missing => "missing",
                FeedMonthState.Late => "late",
                _ => FigureText.None,
            } + (month.IsDirty ? " *" : "");
}
