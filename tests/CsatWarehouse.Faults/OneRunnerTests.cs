using System.Globalization;

namespace CsatWarehouse.Faults;

/// <summary>Promise 8: one runner at a time. Who takes over waits no longer than the lease; who was taken over commits nothing.</summary>
[Collection(nameof(OneAfterAnother))]
public sealed class OneRunnerTests
{
    const int Files = 6;
    const int RowsOfAFile = 12;

    // Right after the commit of one of the files.
    const int BetweenFiles = 8;

    static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Holder_ThatIsKilled_IsFollowedAtOnce()
    {
        var times = FaultRun.Count(1, 20);
        for (var i = 0; i < times; i++)
        {
            using var workspace = await FaultWorkspace.WithTablesAsync();
            workspace.DeliverMarch(Files, RowsOfAFile);
            using var holder = Csat.Start(
                FaultPoint.Environment(BetweenFiles, FaultPoint.Kill),
                workspace,
                "ingest"
            );
            await Csat.EndAsync(holder);
            Assert.InRange(Loads(workspace), 1, Files - 1);

            // Its lease has not run out, and yet nobody is told to wait.
            await Csat.MustAsync(workspace, "ingest");

            Assert.Equal(Files, Loads(workspace));
        }
    }

    [Fact]
    public async Task Holder_ThatWasFrozenPastItsLease_CommitsNothingWhenItGoesOn()
    {
        var times = FaultRun.Count(1, 20);
        var longest = TimeSpan.Zero;
        for (var i = 0; i < times; i++)
        {
            using var workspace = await FaultWorkspace.WithTablesAsync();
            workspace.DeliverMarch(Files, RowsOfAFile);
            using var frozen = Csat.Start(
                FaultPoint.Environment(BetweenFiles, FaultPoint.Wait),
                workspace,
                "ingest"
            );
            Assert.True(await Csat.TellsAsync(frozen, FaultPoint.At(BetweenFiles)));
            await Csat.FreezeAsync(frozen);
            Assert.InRange(Loads(workspace), 1, Files - 1);
            var takenOver = await TakeOverAsync(workspace);
            longest = longest > takenOver ? longest : takenOver;
            var before = workspace.Database.Everything();

            await Csat.ThawAsync(frozen);
            var ended = await Csat.EndAsync(frozen);

            Assert.Equal(1, ended.Code);
            Assert.Contains(
                "was taken over by another process",
                ended.Error,
                StringComparison.Ordinal
            );
            Assert.Equal(before, workspace.Database.Everything());
            await Csat.MustAsync(workspace, "ingest");
            Assert.Equal(Files, Loads(workspace));
        }
        FaultRun.Note(
            8,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{times} holders killed: the next process is not told to wait; {times} holders frozen by SIGSTOP: taken over {longest.TotalSeconds:0.0} s after the lease had run out at most, start-up included, and 0 commits after they went on"
            )
        );
    }

    /// <summary>Has another process take the lease of one that is frozen, and do a job.</summary>
    /// <returns>How long after the lease's end that was done; a full run waits for the end, an ordinary one puts it into the past.</returns>
    static async Task<TimeSpan> TakeOverAsync(FaultWorkspace workspace)
    {
        Assert.Equal(Csat.Busy, (await Csat.RunAsync(workspace, "build")).Code);
        if (!FaultRun.IsFull)
            workspace.Database.Write("UPDATE \"Lease\" SET \"ExpiresAt\" = '2026-01-01 00:00:00'");
        var end = DateTime.Parse(
            workspace.Database.Rows("SELECT \"ExpiresAt\" FROM \"Lease\"").Single(),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );
        var attempts = await Csat.UntilFreeAsync(workspace, "build");
        Assert.Equal(0, attempts[^1].Code);
        if (!FaultRun.IsFull)
        {
            Assert.Single(attempts);
            return TimeSpan.Zero;
        }
        // Nobody is let in before; an attempt that came just too early is followed by one that is not.
        var after = TimeProvider.System.GetUtcNow().UtcDateTime - end;
        var start = attempts.Max(a => a.Took);
        Assert.InRange(after, TimeSpan.Zero, TimeSpan.FromSeconds(1) + 2 * start);
        return after;
    }

    static long Loads(FaultWorkspace workspace) =>
        workspace.Database.Number("SELECT COUNT(*) FROM \"Load\"");
}
