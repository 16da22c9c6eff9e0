using CsatWarehouse.Reading;
using static System.FormattableString;

namespace CsatWarehouse.Cli.Output;

/// <summary>Rejected rows as editors link them: file, line, then the code and the reason; the raw row below.</summary>
static class RejectsText
{
    const int RawLength = 160;

    public static void Print(RejectedRows rejects, Terminal terminal)
    {
        if (rejects.InAll == 0)
        {
            terminal.WriteLine("No rejected rows.");
            return;
        }
        foreach (var row in rejects.Rows)
            PrintRow(terminal, row.File, row.Line, row.Column, row.Code, row.Reason, row.RawRow);
        terminal.WriteLine(
            rejects.InAll > rejects.Rows.Count
                ? $"{FigureText.Count(rejects.Rows.Count)} of {FigureText.Count(rejects.InAll)} rejected rows; --limit shows more."
                : $"{FigureText.Count(rejects.InAll)} rejected {(rejects.InAll == 1 ? "row" : "rows")}."
        );
    }

    public static void PrintRow(
        Terminal terminal,
        string file,
        long line,
        string? column,
        string code,
        string reason,
        string rawRow
    )
    {
        var where = column is null ? "" : $" [{column}]";
        terminal.WriteLine(Printable.Line(Invariant($"{file}:{line}: {code}{where}: {reason}")));
        terminal.WriteLine($"    {Printable.Line(rawRow, RawLength)}");
    }
}
