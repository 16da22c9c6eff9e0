using System.Globalization;
using CsatWarehouse.Cli.Documents;
using CsatWarehouse.Closing;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Output;

/// <summary>One figure and where it comes from, for people; every number below the figure is unrounded or counted.</summary>
static class ExplanationText
{
    public static void Print(
        KpiExplanation explanation,
        FigureDocument document,
        PublishedFigures published,
        MonthStanding? standing,
        string slice,
        Terminal terminal
    )
    {
        var (kpi, _, figure, _) = explanation.Reading;
        terminal.WriteLine(
            $"{kpi.Name.Text} ({kpi.Code}), {document.Period}{(document.SoFar ? $" so far, to {document.Through}" : "")}, {Printable.Line(slice)}"
        );
        terminal.WriteLine();
        if (figure.IsSuppressed)
        {
            terminal.WriteLine(
                "  hidden: fewer than five persons stand behind it, or behind a neighbour that it would give away"
            );
            return;
        }
        PrintFigure(explanation.Reading, document, terminal);
        PrintChanges(explanation, terminal);
        PublishedText.Print(kpi, figure, published, standing, terminal);
        BehindText.Print(explanation, terminal);
        MarksText.Print(explanation, terminal);
        if (kpi.Estimator != Estimator.Count)
            PrintAnswers(explanation, terminal);
        PrintFiles(explanation, terminal);
    }

    static void PrintFigure(KpiReading reading, FigureDocument document, Terminal terminal)
    {
        var (kpi, _, figure, _) = reading;
        Line(
            terminal,
            "value",
            FigureText.Value(kpi, figure.Value)
                + (
                    kpi.Estimator == Estimator.NetPromoterScore ? " points"
                    : figure.Currency is { } currency ? $" {Printable.Line(currency)}"
                    : ""
                )
        );
        Line(terminal, "95 % interval", FigureText.Interval(kpi, figure.Low, figure.High));
        Line(
            terminal,
            "n",
            $"{FigureText.Count(figure.Persons)} persons, {FigureText.Count(figure.Answers)} answers, worth {FigureText.Count(figure.EffectiveN)} independent ones"
                + (figure.IsLowBase ? " (low base: fewer than 30)" : "")
        );
        if (document.Parts is { } parts)
            Line(
                terminal,
                "parts",
                string.Join(", ", parts.Select(p => $"{FigureText.Count(p.Value)} {p.Key}"))
            );
        if (document.ScoreSum is { } sum)
            Line(terminal, "sum of scores", Exact(sum));
        Line(
            terminal,
            "unweighted",
            Exact(figure.UnweightedValue) + (figure.IsWeighted ? "" : " (the headline)")
        );
        if (figure.WeightedValue is { } weighted)
            Line(
                terminal,
                "weighted",
                Exact(weighted) + (figure.IsWeighted ? " (the headline)" : "")
            );
    }

    static void PrintChanges(KpiExplanation explanation, Terminal terminal)
    {
        var reading = explanation.Reading;
        var kind = ReportingPeriod.KindOf(explanation.Period.PeriodKey);
        foreach (var comparison in Comparison.Of(kind))
            Line(
                terminal,
                PriorText.NameOf(comparison),
                reading.Since(comparison) is { } change
                    ? Change(reading.Kpi, change)
                    : "no answers then"
            );
    }

    static string Change(KpiDefinition kpi, FactKpiChange change) =>
        change.Obstacle is not null
            ? ChangeText.Of(kpi, change)
            : $"{ChangeText.Of(kpi, change)}; 95 % {FigureText.Interval(kpi, change.ChangeLow, change.ChangeHigh)}, p {FigureText.Probability(change.P)}, q {FigureText.Probability(change.Q)}";

    static void PrintAnswers(KpiExplanation explanation, Terminal terminal)
    {
        var scores = new PlainTable("#Score", "#Answers", "#Share");
        var answers = explanation.Scores.Sum(s => s.Answers);
        foreach (var score in explanation.Scores)
            scores.Add(
                score.Score.ToString(CultureInfo.InvariantCulture),
                FigureText.Count(score.Answers),
                ((double)score.Answers / answers).ToString("P1", CultureInfo.InvariantCulture)
            );
        scores.Print(terminal);
        var questions = new PlainTable("Question", "Wording", "Stage", "#Answers");
        foreach (var question in explanation.Questions)
            questions.Add(
                question.Question,
                question.Wording,
                question.Stage ?? "",
                FigureText.Count(question.Answers)
            );
        questions.Print(terminal);
    }

    static void PrintFiles(KpiExplanation explanation, Terminal terminal)
    {
        var files = new PlainTable(
            "File",
            "#Version",
            "#Load",
            "#Lines",
            "#Answers",
            "#Responses",
            "SHA-256"
        );
        foreach (var file in explanation.Files)
            files.Add(
                file.File,
                FigureText.Count(file.Version),
                FigureText.Count(file.Load),
                string.Create(CultureInfo.InvariantCulture, $"{file.FirstLine} to {file.LastLine}"),
                FigureText.Count(file.Answers),
                FigureText.Count(file.Responses),
                file.ContentHash[..12] + "…"
            );
        files.Print(terminal);
    }

    static string Exact(double? value) =>
        value?.ToString("0.0000", CultureInfo.InvariantCulture) ?? FigureText.None;

    public static void Line(Terminal terminal, string name, string text) =>
        terminal.WriteLine($"  {name, -14} {text}");
}
