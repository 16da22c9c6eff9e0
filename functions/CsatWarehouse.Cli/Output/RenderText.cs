using CsatWarehouse.Exports.Json;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Output;

/// <summary>What became of each scorecard, in one line with the path of its file.</summary>
static class RenderText
{
    public static void Print(RenderReport report, Workspace workspace, Terminal terminal)
    {
        if (report.Scorecards.Count == 0)
            terminal.WriteLine("No scorecard to write: no month has figures yet.");
        foreach (var scorecard in report.Scorecards)
        {
            var outcome = Choice<RenderOutcome>.NameOf(scorecard.Outcome);
            terminal.WriteLine($"{outcome, -10} {PathOf(scorecard, workspace)}");
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
