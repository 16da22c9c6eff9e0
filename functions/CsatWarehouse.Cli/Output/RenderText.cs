using CsatWarehouse.Exports.Json;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Output;

/// <summary>What became of each scorecard, in one line with the path of its file; many months that went alike share a line.</summary>
static class RenderText
{
    /// <summary>So many scorecards are told apart; of more, those of the newest month alone.</summary>
    const int ToldApart = 12;

    public static void Print(RenderReport report, Workspace workspace, Terminal terminal)
    {
        if (report.Scorecards.Count == 0)
            terminal.WriteLine("No scorecard to write: no month has figures yet.");
        var newest = report.Scorecards is [.., var last] ? last.Month : null;
        foreach (var alike in report.Scorecards.GroupBy(s => s.Outcome))
        {
            var word = Choice<RenderOutcome>.NameOf(alike.Key);
            var toldApart = alike.ToList();
            if (toldApart.Count > ToldApart && toldApart.TrueForAll(s => s.Reason is null))
            {
                terminal.WriteLine(
                    $"{word, -10} {FigureText.Count(toldApart.Count)} scorecards, {toldApart[0].Month} to {toldApart[^1].Month}, in {workspace.ScorecardsPlace}"
                );
                toldApart.RemoveAll(s => s.Month != newest);
            }
            foreach (var scorecard in toldApart)
                terminal.WriteLine($"{word, -10} {PathOf(scorecard, workspace)}");
        }
    }

    /// <summary>Says on the error stream which scorecards could not be written; ok where all could.</summary>
    public static ExitCode Conclude(RenderReport report, Terminal terminal)
    {
        foreach (var scorecard in report.Scorecards)
            if (scorecard.Reason is { } reason)
                Faults.PrintLine(terminal, reason);
        return !report.IsPartial ? ExitCode.Ok
            : report.Count(RenderOutcome.Conflict) + report.Count(RenderOutcome.NoFigures)
            < report.Scorecards.Count
                ? ExitCode.Partial
            : ExitCode.Data;
    }

    static string PathOf(RenderedScorecard scorecard, Workspace workspace) =>
        scorecard.FileName is { } name
            ? workspace.ScorecardsContainer is { } container
                ? $"{container}/{name}"
                : Path.GetFullPath(name, workspace.ScorecardsFolder)
            : $"{scorecard.Month} {scorecard.Slice} {scorecard.Language}";
}
