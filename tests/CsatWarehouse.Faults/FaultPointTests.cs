using System.Globalization;

namespace CsatWarehouse.Faults;

/// <summary>Promise 2: every failure point is covered. An exception right after a commit is one whose outcome the program cannot know.</summary>
[Collection(nameof(OneAfterAnother))]
public sealed class FaultPointTests
{
    const int RestartsAtMost = 2;

    [Fact]
    public async Task Run_ThatFailsOrDiesBesideAnyCommit_ConvergesWithinTwoRestarts()
    {
        var (points, publishing, expected) = await WholeAsync();
        // As many as there are jobs and files, and more: a run that told of none would show nothing.
        Assert.InRange(points, 20, int.MaxValue);
        (int Point, string Deed)[] tried = FaultRun.IsFull
            ?
            [
                .. from point in Enumerable.Range(1, points)
                from deed in new[] { FaultPoint.Throw, FaultPoint.Kill }
                select (point, deed),
            ]
            : [(points / 2, FaultPoint.Throw), (publishing, FaultPoint.Kill)];
        var (ends, restarts) = (0, 0);
        foreach (var (point, deed) in tried)
        {
            using var workspace = await PreparedAsync();
            var ended = await RunAsync(workspace, point, deed);
            Assert.Contains(FaultPoint.At(point), ended.Error, StringComparison.Ordinal);
            bool Converged(Ended run) =>
                run.Code == 0 && expected.SequenceEqual(Outcome(workspace));
            ends += ended.Code != 0 ? 1 : 0;
            var needed = 0;
            Ended restarted;
            do restarted = await Csat.RunAsync(workspace, "run");
            while (++needed < RestartsAtMost && !Converged(restarted));
            Assert.True(
                restarted.Code == 0,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"after {deed} at point {point} of {points} restart {needed} ended with {restarted.Code}: {restarted.Error}"
                )
            );
            restarts = Math.Max(restarts, needed);
            Assert.Empty(workspace.Database.Damage());
            Assert.True(
                expected.SequenceEqual(Outcome(workspace)),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{deed} at point {point} of {points} does not come to: {string.Join("; ", expected.Except(Outcome(workspace)).Take(3))}"
                )
            );
        }
        // What harmed nothing would show nothing.
        Assert.InRange(ends, tried.Length / 2, tried.Length);
        FaultRun.Note(
            2,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{points} points (before and after each commit of 'csat run' on two months, from making the tables to publishing) x exception and SIGKILL, {ends} runs ended by them: all converge within {restarts} restarts, scorecards byte for byte"
            )
        );
    }

    /// <summary>
    /// How many points a run has; at which of them a scorecard is written and not yet recorded; what it comes to undisturbed.
    /// </summary>
    static async Task<(int Points, int Publishing, List<string> Outcome)> WholeAsync()
    {
        using var workspace = await PreparedAsync();
        var ended = await RunAsync(workspace, 0, "");
        Assert.Equal(0, ended.Code);
        var lines = ended.Error.Split('\n');
        var rendering = Array.FindLastIndex(lines, l => Tells(l, "Rendering "));
        return (
            lines.Count(l => Tells(l, FaultPoint.Told)),
            lines.Take(rendering).Count(l => Tells(l, FaultPoint.Told)) + 1,
            Outcome(workspace)
        );
    }

    static bool Tells(string line, string start) =>
        line.StartsWith(start, StringComparison.Ordinal);

    static async Task<Ended> RunAsync(FaultWorkspace workspace, int point, string deed)
    {
        using var run = Csat.Start(FaultPoint.Environment(point, deed), workspace, "run");
        return await Csat.EndAsync(run);
    }

    static async Task<FaultWorkspace> PreparedAsync()
    {
        var workspace = await FaultWorkspace.EmptyAsync();
        for (var month = 0; month < 2; month++)
        {
            workspace.DeliverAnswers(month, 1);
            workspace.DeliverContacts(month, 1);
        }
        return workspace;
    }

    /// <summary>Facts and figures, and the bytes of the scorecards that are published.</summary>
    static List<string> Outcome(FaultWorkspace workspace) =>
        [
            .. workspace.Database.Contents(),
            .. workspace.Database.Rows(
                "SELECT \"PeriodKey\", \"Version\", \"Sha256\" FROM \"FactScorecard\" ORDER BY 1, 2"
            ),
            .. workspace.Scorecards(),
        ];
}
