using System.Globalization;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Output;

/// <summary>How many customers the sources have in common, one line a source.</summary>
static class CustomerMatchText
{
    public static void Print(IReadOnlyList<CustomerMatchLine> matches, Terminal terminal)
    {
        if (matches.Count == 0)
            return;
        var table = new PlainTable(
            "Customers of",
            "#Named",
            "#Identified",
            "#Matched",
            "#Match rate",
            "#Ambiguous"
        );
        foreach (var match in matches)
            table.Add(
                match.Source,
                FigureText.Count(match.Customers),
                FigureText.Count(match.Identified),
                FigureText.Count(match.Matched),
                match.MatchRate is { } rate
                    ? (rate * 100).ToString("N1", CultureInfo.InvariantCulture) + " %"
                    : FigureText.None,
                FigureText.Count(match.Ambiguous)
            );
        table.Print(terminal);
    }
}
