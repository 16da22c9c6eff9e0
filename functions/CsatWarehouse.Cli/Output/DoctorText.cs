using CsatWarehouse.Diagnoses;
using CsatWarehouse.Exports.Json;

namespace CsatWarehouse.Cli.Output;

/// <summary>All that <c>csat doctor</c> looked at.</summary>
sealed record DoctorReport(IReadOnlyList<Diagnosis> Findings)
{
    public int Problems => Findings.Count(f => f.Health == Health.Problem);
    public int Warnings => Findings.Count(f => f.Health == Health.Warning);
}

/// <summary>One line for what is well, and below what is not, what to do.</summary>
static class DoctorText
{
    public static void Print(DoctorReport report, Terminal terminal)
    {
        foreach (var finding in report.Findings)
        {
            terminal.WriteLine(
                $"{Choice<Health>.NameOf(finding.Health), -8} {finding.Check, -13} {Printable.Line(finding.Subject)}: {Printable.Line(finding.Found)}"
            );
            if (finding.Remedy is { } remedy)
                terminal.WriteLine($"         {"do", -13} {Printable.Line(remedy)}");
        }
        terminal.WriteLine(
            (report.Problems, report.Warnings) switch
            {
                (0, 0) => "All is well.",
                (0, _) => $"No problem; {Of(report.Warnings, "warning")}.",
                _ => $"{Of(report.Problems, "problem")}, {Of(report.Warnings, "warning")}.",
            }
        );
    }

    static string Of(int count, string what) =>
        $"{FigureText.Count(count)} {what}{(count == 1 ? "" : "s")}";
}
