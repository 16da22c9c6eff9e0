using System.Globalization;

namespace CsatWarehouse.Faults;

/// <summary>Promise 2: every failure point is covered. An exception right after a commit is one whose outcome the program cannot know.</summary>
[Collection(nameof(OneAfterAnother))]
public sealed class FaultPointTests
{
    const int RestartsAtMost = 2;
    const int Months = 2;

    /// <summary>What a backfill that is to be resumed answers where none is unfinished.</summary>
    const int NothingToResume = 3;

    static readonly string[] Backfill =
    [
        "backfill",
        "--from",
        FaultWorkspace.MonthText(0),
        "--to",
        FaultWorkspace.MonthText(Months - 1),
        "--reprocess",
        "completed",
        "--restate",
        "--yes",
    ];

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
            var ended = await RunAsync(workspace, point, deed, "run");
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

    [Fact]
    public async Task Backfill_ThatDiesBesideAnyCommit_ComesToTheSameWhenResumed()
    {
        var (points, expected) = await WholeBackfillAsync();
        Assert.InRange(points, 20, int.MaxValue);
        foreach (var point in FaultRun.IsFull ? Enumerable.Range(1, points) : [points / 2])
        {
            using var workspace = await CorrectedAsync();
            var killed = await RunAsync(workspace, point, FaultPoint.Kill, Backfill);
            Assert.Contains(FaultPoint.At(point), killed.Error, StringComparison.Ordinal);

            var resumed = await Csat.RunAsync(workspace, "backfill", "--resume", "--yes");
            // It died before it was written down, or after its end.
            if (resumed.Code == NothingToResume)
                resumed = await Csat.RunAsync(workspace, Backfill);

            Assert.True(resumed.Code == 0, $"{FaultPoint.At(point)} {resumed.Error}");
            Assert.Empty(workspace.Database.Damage());
            Assert.Equal(expected, Outcome(workspace));
        }
    }

    static async Task<(int Points, List<string> Outcome)> WholeBackfillAsync()
    {
        using var workspace = await CorrectedAsync();
        var ended = await RunAsync(workspace, 0, "", Backfill);
        Assert.Equal(0, ended.Code);
        return (ended.Error.Split('\n').Count(l => Tells(l, FaultPoint.Told)), Outcome(workspace));
    }

    /// <summary>
    /// How many points a run has; at which of them a scorecard is written and not yet recorded; what it comes to undisturbed.
    /// </summary>
    static async Task<(int Points, int Publishing, List<string> Outcome)> WholeAsync()
    {
        using var workspace = await PreparedAsync();
        var ended = await RunAsync(workspace, 0, "", "run");
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

    static async Task<Ended> RunAsync(
        FaultWorkspace workspace,
        int point,
        string deed,
        params string[] arguments
    )
    {
        using var run = Csat.Start(FaultPoint.Environment(point, deed), workspace, arguments);
        return await Csat.EndAsync(run);
    }

    static async Task<FaultWorkspace> PreparedAsync()
    {
        var workspace = await FaultWorkspace.EmptyAsync();
        Deliver(workspace, version: 1);
        return workspace;
    }

    /// <summary>Months that are published, of which every file has been corrected since.</summary>
    static async Task<FaultWorkspace> CorrectedAsync()
    {
        var workspace = await PreparedAsync();
        await Csat.MustAsync(workspace, "run");
        Deliver(workspace, version: 2);
        return workspace;
    }

    static void Deliver(FaultWorkspace workspace, int version)
    {
        for (var month = 0; month < Months; month++)
        {
            workspace.DeliverAnswers(month, version);
            workspace.DeliverContacts(month, version);
        }
    }

    /// <summary>Facts and figures, the bytes of the scorecards that are published, and what is still to be done.</summary>
    static List<string> Outcome(FaultWorkspace workspace) =>
        [
            .. workspace.Database.Contents(),
            .. workspace.Database.Rows(
                "SELECT \"PeriodKey\", \"Version\", \"Sha256\" FROM \"FactScorecard\" ORDER BY 1, 2"
            ),
            .. workspace.Scorecards(),
            .. workspace.Database.Rows("SELECT COUNT(*) FROM \"KpiStaged\""),
            .. workspace.Database.Rows("SELECT COUNT(*) FROM \"Dirty\""),
        ];
}
