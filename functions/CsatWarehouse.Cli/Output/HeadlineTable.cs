using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Output;

/// <summary>The figures of the whole company, month by month.</summary>
static class HeadlineTable
{
    public static async Task PrintAsync(
        WarehouseContext context,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var table = new PlainTable("Month", "KPI", "#Value", "#n", "#95 % interval", "Change");
        foreach (var month in await KpiTable.MonthsAsync(context, cancellation))
        {
            if (await KpiTable.ReadAsync(context, month, cancellation) is not { } figures)
                continue;
            foreach (var kpi in KpiCatalogue.All)
                if (figures.Find(kpi.Code, SliceCode.All) is { } reading)
                    Add(table, figures.Period.Code, reading);
        }
        table.Print(terminal);
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
