using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Output;

/// <summary>The figures of the whole company in its newest month.</summary>
static class HeadlineTable
{
    /// <returns>The month as text; null where there are no figures.</returns>
    public static async Task<string?> PrintAsync(
        WarehouseContext context,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var months = await KpiTable.MonthsAsync(context, cancellation);
        if (
            months.Count == 0
            || await KpiTable.ReadAsync(context, months[^1], cancellation) is not { } figures
        )
            return null;
        var table = new PlainTable("Month", "KPI", "#Value", "#n", "#95 % interval", "Change");
        foreach (var kpi in KpiCatalogue.All)
            if (figures.Find(kpi.Code, SliceCode.All) is { } reading)
                Add(table, figures.Period.Code, reading);
        table.Print(terminal);
        return figures.Period.Code;
    }

    static void Add(PlainTable table, string month, KpiReading reading)
    {
        var figure = reading.Figure;
        if (figure.IsSuppressed)
            table.Add(month, reading.Kpi.Name.Text, "hidden", "< 5", FigureText.None, "");
        else
            table.Add(
                month,
                reading.Kpi.Name.Text,
                FigureText.Value(reading.Kpi, figure.Value),
                FigureText.Count(figure.Persons),
                FigureText.Interval(reading.Kpi, figure.Low, figure.High),
                ChangeText.Headline(reading)
            );
    }
}
