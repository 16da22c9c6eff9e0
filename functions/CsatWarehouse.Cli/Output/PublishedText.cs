using System.Globalization;
using CsatWarehouse.Closing;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Output;

/// <summary>How settled a figure is, what was published of it, and which files made it another one since.</summary>
static class PublishedText
{
    public static void Print(
        KpiDefinition kpi,
        FactKpi figure,
        PublishedFigures published,
        MonthStanding? standing,
        Terminal terminal
    )
    {
        if (standing is not null)
            ExplanationText.Line(terminal, "month", StandingOf(standing));
        foreach (var version in published.Versions)
            ExplanationText.Line(
                terminal,
                "published",
                $"{FigureText.Value(kpi, version.Value)}, n {FigureText.Count(version.Persons)}, in version {FigureText.Count(version.Version)} of {Day(version.PublishedAt)}"
            );
        if (published.Since.Count == 0)
            return;
        var newest = published.Versions[^1];
        ExplanationText.Line(
            terminal,
            "since then",
            $"{FigureText.Value(kpi, newest.Value)} is {FigureText.Value(kpi, figure.Value)} now, n {FigureText.Count(newest.Persons)} is {FigureText.Count(figure.Persons)}"
        );
        foreach (var change in published.Since)
            ExplanationText.Line(
                terminal,
                "",
                $"{Printable.Line(change.File)}, version {FigureText.Count(change.Version)} (load {FigureText.Count(change.Load)}, {Day(change.LoadedAt)}): {FigureText.Count(change.RowsBefore)} rows of the month then, {FigureText.Count(change.RowsNow)} now"
            );
    }

    static string StandingOf(MonthStanding standing) =>
        MonthStateText.Of(standing.State, standing.ClosesOn)
        + (standing.ClosedAt is { } at ? $" since {Day(at)}" : "")
        + (
            standing.ClosedBy is { } by
                ? $", {(standing.State == MonthState.Closed ? "closed" : "opened again")} by {Printable.Line(by)}"
                    + (standing.Reason is { } reason ? $" ({Printable.Line(reason)})" : "")
                : ""
        );

    static string Day(DateTime utc) => utc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
