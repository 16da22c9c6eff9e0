using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Reading;
using static System.FormattableString;

namespace CsatWarehouse.Cli.Output;

/// <summary>One rejected row for the person who mends its profile or its file.</summary>
static class RejectExplanationText
{
    /// <param name="sameWorkspace">What a suggested command line has to end with.</param>
    public static void Print(RejectExplanation shown, string sameWorkspace, Terminal terminal)
    {
        var reject = shown.Reject;
        terminal.WriteLine(Printable.Line(Invariant($"{reject.File}:{reject.Line}")));
        Line(
            "source",
            Invariant($"{reject.Source}, {reject.Kind}, load {reject.Load}, reject {reject.Number}")
        );
        Line(
            "reason",
            $"{reject.Code}{(reject.Column is null ? "" : $" [{reject.Column}]")}: {reject.Reason}"
        );
        Line("raw row", reject.RawRow);
        PrintCells(shown, terminal);
        Line("now", Now(shown));
        Line("do", Remedy(shown, sameWorkspace));

        void Line(string name, string text) =>
            terminal.WriteLine($"  {name, -8} {Printable.Line(text)}");
    }

    static void PrintCells(RejectExplanation shown, Terminal terminal)
    {
        if (shown.Cells.Count == 0)
            return;
        var table = new PlainTable("Column", "Cell", "Read as", "Gives");
        foreach (var cell in shown.Cells)
            if (cell.Column is not null || cell.Value is { Length: > 0 })
                table.Add(
                    cell.Column ?? "",
                    cell.Text ?? "",
                    cell.Field ?? "",
                    cell.Fault is { } fault ? $"rejected: {fault}"
                        : cell.Field is null ? "not read"
                        : cell.Value ?? FigureText.None
                );
        table.Print(terminal);
    }

    static string Now(RejectExplanation shown) =>
        shown.Now switch
        {
            RowOutcome.Typed => $"with {shown.Profile} as it is now the row would load",
            RowOutcome.Excluded =>
                $"the filters of {shown.Profile} as it is now would leave the row out",
            RowOutcome.Rejected when shown.NowReason == shown.Reject.Reason =>
                $"with {shown.Profile} as it is now the row is rejected for the same reason",
            RowOutcome.Rejected =>
                $"with {shown.Profile} as it is now the row is rejected: {shown.NowReason}",
            _ => $"not read again: {shown.NowReason}",
        };

    static string Remedy(RejectExplanation shown, string sameWorkspace) =>
        shown.Now is RowOutcome.Typed or RowOutcome.Excluded
            ? $"csat rejects replay --file \"{shown.Reject.File}\"{sameWorkspace}"
            : $"where the row is right, mend {shown.Profile ?? "the profiles in sources/"}, then csat rejects replay{sameWorkspace}; where it is wrong, have the source write the file anew under its name, then csat ingest{sameWorkspace}";
}
