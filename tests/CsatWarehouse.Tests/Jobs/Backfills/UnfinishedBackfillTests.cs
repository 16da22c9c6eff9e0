using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Jobs.Backfills;

/// <summary>Backfills that are stopped, killed, refused, given up, or whose files fail.</summary>
public sealed class UnfinishedBackfillTests : IDisposable
{
    readonly BackfillDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Resume_AfterAStop_DoesTheRestAndNothingTwice()
    {
        await _desk.LoadAsync();
        using var stop = new CancellationTokenSource();
        var inner = _desk.Workspace.Read().OpenExports();
        _desk.Store = new HookedStore(
            inner,
            // Opened for its hash in the plan, and in the unit; then for its rows.
            (file, times) =>
            {
                if (file == "survey/03.csv" && times == 3)
                    stop.Cancel();
            }
        );
        var run = await _desk.StartAsync(BackfillDesk.Completed);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _desk.WorkAsync(run, stop.Token)
        );
        var stopped = await _desk.Workspace.QueryAsync(c =>
            c.Runs.SingleAsync(r => r.RunKey == run)
        );
        var loads = await _desk.Workspace.QueryAsync(c => c.Loads.CountAsync(l => l.RunKey == run));
        _desk.Store = null;

        var report = await _desk.WorkAsync(run);

        Assert.Equal((RunOutcome.Stopped, 2), (stopped.Outcome, loads));
        Assert.Equal((RunOutcome.Ok, 4, 0), (report.Outcome, report.Files, report.UnitsLeft));
        Assert.Equal(
            4,
            await _desk.Workspace.QueryAsync(c => c.Loads.CountAsync(l => l.RunKey == run))
        );
        var attempts = await _desk.Workspace.QueryAsync(c =>
            c.WorkItems.Where(w => w.Kind == WorkKind.File)
                .OrderBy(w => w.WorkItemKey)
                .Select(w => w.Attempts)
                .ToListAsync()
        );
        Assert.Equal([1, 1, 2, 1], attempts);
    }

    [Fact]
    public async Task Worker_ThatRunsOutOfTime_LeavesTheRestToTheNext()
    {
        await _desk.LoadAsync();
        var run = await _desk.StartAsync(BackfillDesk.Completed);
        using var warehouse = await _desk.Workspace.OpenAsync();
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _desk
                .Worker(warehouse)
                .RunAsync(progress: new StopAt("survey/02.csv", stop), cancellation: stop.Token)
        );
        var left = await _desk.Workspace.QueryAsync(c => c.Runs.SingleAsync(r => r.RunKey == run));

        var report = await _desk
            .Worker(warehouse)
            .RunAsync(cancellation: TestContext.Current.CancellationToken);

        Assert.Null(left.FinishedAt);
        Assert.Equal((RunOutcome.Ok, 4), (report?.Outcome, report?.Files));
        Assert.Null(
            await _desk
                .Worker(warehouse)
                .RunAsync(cancellation: TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Worker_LeavesABackfillAloneThatSomebodyStopped()
    {
        await _desk.LoadAsync();
        var run = await _desk.StartAsync(BackfillDesk.Completed);
        using (var stop = new CancellationTokenSource())
        {
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                _desk.WorkAsync(run, stop.Token)
            );
        }
        using var warehouse = await _desk.Workspace.OpenAsync();

        Assert.Null(
            await _desk
                .Worker(warehouse)
                .RunAsync(cancellation: TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Unit_ThatWasDoneWhenItsProcessDied_IsNotDoneAgain()
    {
        await _desk.LoadAsync();
        var run = await _desk.StartAsync(BackfillDesk.Completed);
        await _desk.WorkAsync(run);
        // As a kill between the commit of the last file and that of its unit would leave it.
        await _desk.Workspace.QueryAsync(c =>
            c.WorkItems.Where(w => w.Unit == "survey/04.csv")
                .ExecuteUpdateAsync(set => set.SetProperty(w => w.State, WorkState.Claimed))
        );

        var report = await _desk.WorkAsync(run);

        Assert.Equal(RunOutcome.Ok, report.Outcome);
        Assert.Equal(
            4,
            await _desk.Workspace.QueryAsync(c => c.Loads.CountAsync(l => l.RunKey == run))
        );
    }

    [Fact]
    public async Task File_ThatFails_DoesNotKeepTheOthersFromLoading()
    {
        await _desk.LoadAsync();
        _desk.Workspace.Write("exports/survey/02.csv", "no,such,columns\n1,2,3\n");
        _desk.Workspace.Export("03", _desk.Rows.Of(10, "2026-03-06", 1));

        var report = await _desk.RunAsync(BackfillDesk.Of("2026-01", "2026-04"));

        Assert.Equal((RunOutcome.Partial, 1), (report.Outcome, report.Files));
        Assert.Equal(
            ("file", "survey/02.csv"),
            (Assert.Single(report.Failed).Kind, report.Failed[0].Unit)
        );
        Assert.Equal(-100, await _desk.NpsAsync("2026-03"));
        Assert.Equal(100, await _desk.NpsAsync("2026-02"));
    }

    [Fact]
    public async Task FailFast_FileThatFails_EndsTheRunAndShowsNothing()
    {
        await _desk.LoadAsync();
        _desk.Workspace.Export("01", _desk.Rows.Of(10, "2026-01-06", 1));
        _desk.Workspace.Write("exports/survey/02.csv", "no,such,columns\n1,2,3\n");
        _desk.Workspace.Export("03", _desk.Rows.Of(10, "2026-03-06", 1));
        var request = BackfillDesk.Of("2026-01", "2026-04") with { FailFast = true };

        var report = await _desk.RunAsync(request);

        Assert.Equal((RunOutcome.Failed, 1), (report.Outcome, report.Files));
        Assert.Equal(100, await _desk.NpsAsync("2026-01"));
        var run = await _desk.Workspace.QueryAsync(c =>
            c.Runs.SingleAsync(r => r.RunKey == report.RunKey)
        );
        Assert.Equal(RunOutcome.Failed, run.Outcome);
        Assert.NotNull(run.Error);
    }

    [Fact]
    public async Task File_WrittenAgainAfterThePlan_FailsItsUnitAndIsNotMixedIn()
    {
        await _desk.LoadAsync();
        var run = await _desk.StartAsync(BackfillDesk.Completed);
        _desk.Workspace.Export("02", _desk.Rows.Of(10, "2026-02-06", 1));

        var report = await _desk.WorkAsync(run);

        Assert.Equal(RunOutcome.Partial, report.Outcome);
        Assert.Contains(
            "was written again since the backfill was planned",
            Assert.Single(report.Failed).Error,
            StringComparison.Ordinal
        );
        Assert.Equal(100, await _desk.NpsAsync("2026-02"));
    }

    [Fact]
    public async Task Start_WhileAnotherIsUnfinished_IsRefusedWithBothRemedies()
    {
        await _desk.LoadAsync();
        var run = await _desk.StartAsync(BackfillDesk.Completed);

        var refused = await Assert.ThrowsAsync<BackfillRefusedException>(() =>
            _desk.StartAsync(BackfillDesk.Completed)
        );

        Assert.Contains(
            FormattableString.Invariant($"--resume {run}"),
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            FormattableString.Invariant($"--abandon {run}"),
            refused.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Abandon_LeavesTheFilesAndLetsTheNextBuildMakeTheFigures()
    {
        await _desk.LoadAsync();
        _desk.Workspace.Export("02", _desk.Rows.Of(10, "2026-02-06", 1));
        var run = await _desk.StartAsync(BackfillDesk.Of("2026-01", "2026-04"));
        await _desk.StopAtAsync(run, "longer");

        await _desk.AbandonAsync(run);
        Assert.Equal(100, await _desk.NpsAsync("2026-02"));
        var built = await _desk.Workspace.BuildAsync();

        Assert.Equal(["2026-02", "2026-03"], built.Months.Select(m => m.Code));
        Assert.Equal(-100, await _desk.NpsAsync("2026-02"));
        Assert.Equal(
            RunOutcome.Abandoned,
            await _desk.Workspace.QueryAsync(c =>
                c.Runs.Where(r => r.RunKey == run).Select(r => r.Outcome).SingleAsync()
            )
        );
    }

    [Fact]
    public async Task Marks_OfFilesLoadedWhileItWaited_OutlastTheBackfill()
    {
        await _desk.LoadAsync();
        _desk.Workspace.Export("02", _desk.Rows.Of(10, "2026-02-06", 1));
        var run = await _desk.StartAsync(BackfillDesk.Of("2026-01", "2026-04"));
        await _desk.StopAtAsync(run, "publish");
        _desk.Workspace.Export("02-late", _desk.Rows.Of(30, "2026-02-07", 9));
        await _desk.Workspace.IngestAsync();

        await _desk.WorkAsync(run);
        Assert.Equal(-100, await _desk.NpsAsync("2026-02"));
        await _desk.Workspace.BuildAsync();

        Assert.Equal(50, await _desk.NpsAsync("2026-02"));
    }
}
