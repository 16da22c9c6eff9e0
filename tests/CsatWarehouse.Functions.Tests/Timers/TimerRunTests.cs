using CsatWarehouse.Functions.Telemetry;
using CsatWarehouse.Functions.Tests.Fixtures;
using CsatWarehouse.Functions.Timers;
using CsatWarehouse.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace CsatWarehouse.Functions.Tests.Timers;

public sealed class TimerRunTests : IDisposable
{
    readonly FunctionsWorkspace _workspace = new();
    readonly RunningOutClock _clock = new();
    readonly CancellationTokenSource _stopping = new();

    public void Dispose()
    {
        _workspace.Dispose();
        _stopping.Dispose();
    }

    async Task<(bool IsDone, string Line)> RunAsync(
        Func<TickContext, CancellationToken, Task<TickResult>> job,
        bool writes = true
    )
    {
        var environment = await _workspace.EnvironmentAsync();
        environment["AzureFunctionsJobHost__functionTimeout"] = "00:10:00";
        using var export = OtlpExport.Start(environment);
        return await new TimerRun(environment, _clock, export, _stopping.Token)
        {
            StagedFromBytes = 100_000,
        }.RunAsync(
            new PlannedTimer("IngestExports", writes, job),
            new TimerTick("invocation-1", false, 0),
            NullLogger.Instance
        );
    }

    static Task<IngestReport> IngestAsync(TickContext tick, CancellationToken cancellation) =>
        new IngestExports(
            tick.Workspace,
            tick.Warehouse,
            tick.Workspace.OpenExports(),
            tick.Clock
        ).RunAsync(cancellation: cancellation);

    [Fact]
    public async Task Run_StoppedAfterAFile_IsDoneAndTheNextGoesOn()
    {
        _workspace.Export("a.csv", 1, 40);
        var stopped = await RunAsync(
            async (tick, cancellation) =>
            {
                await IngestAsync(tick, cancellation);
                _workspace.Export("b.csv", 41, 40);
                _clock.RunOut(TimeSpan.FromMinutes(9));
                return TickResult.Of(await IngestAsync(tick, cancellation), tick);
            }
        );
        var next = await RunAsync(
            async (tick, cancellation) => TickResult.Of(await IngestAsync(tick, cancellation), tick)
        );

        Assert.True(stopped.IsDone);
        Assert.Contains("the next tick goes on", stopped.Line, StringComparison.Ordinal);
        Assert.StartsWith("1 files loaded, 40 rows", next.Line, StringComparison.Ordinal);
        Assert.Equal(80, await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
    }

    [Fact]
    public async Task Run_StoppedBeforeAnything_FailsWithTheRemedy()
    {
        _workspace.Export("a.csv", 1, 40);

        var stopped = await RunAsync(
            async (tick, cancellation) =>
            {
                _clock.RunOut(TimeSpan.FromMinutes(9));
                return TickResult.Of(await IngestAsync(tick, cancellation), tick);
            }
        );

        Assert.False(stopped.IsDone);
        Assert.Contains("Raise functionTimeout", stopped.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_StoppedInsideALargeFile_IsDoneAndTheNextGoesOnInsideItBeforeOtherFiles()
    {
        _workspace.Write(
            "csat.json",
            """{"name": "Test company", "languages": ["en"], "warehouse": {"chunkRows": 1000}}"""
        );
        _workspace.Export("large.csv", 1, 16_000);

        var first = await RunAsync(IngestUntilAsync(0.5));
        var chunks = await _workspace.StagedChunksAsync();
        _workspace.Export("a.csv", 16_001, 40);
        var second = await RunAsync(IngestUntilAsync(0.8));
        var more = await _workspace.StagedChunksAsync();
        var visible = await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync());
        var third = await RunAsync(
            async (tick, cancellation) => TickResult.Of(await IngestAsync(tick, cancellation), tick)
        );

        Assert.Equal((true, true), (first.IsDone, second.IsDone));
        Assert.InRange(chunks, 1, 8);
        Assert.InRange(more, chunks + 1, 13);
        Assert.Equal(0, visible);
        Assert.StartsWith("2 files loaded, 16040 rows", third.Line, StringComparison.Ordinal);
        Assert.Equal(16_040, await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
        Assert.Equal(0, await _workspace.StagedChunksAsync());
    }

    /// <summary>Ingests, and has the time run out when such a share of a file is read.</summary>
    Func<TickContext, CancellationToken, Task<TickResult>> IngestUntilAsync(double share) =>
        async (tick, cancellation) =>
            TickResult.Of(
                await new IngestExports(
                    tick.Workspace,
                    tick.Warehouse,
                    new WatchedStore(
                        tick.Workspace.OpenExports(),
                        share,
                        () => _clock.RunOut(TimeSpan.FromMinutes(9))
                    ),
                    tick.Clock
                ).RunAsync(cancellation: cancellation),
                tick
            );

    [Fact]
    public async Task Run_HandlerIsToldToStop_StopsTheJob()
    {
        var stopped = await RunAsync(
            async (_, cancellation) =>
            {
                await _stopping.CancelAsync();
                cancellation.ThrowIfCancellationRequested();
                return new("never", []);
            }
        );

        Assert.StartsWith("Stopped before", stopped.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WhateverHappens_GivesTheLeaseBack()
    {
        await RunAsync((_, _) => throw new InvalidOperationException("broken"));
        var (isDone, line) = await RunAsync(
            (tick, _) => throw new InvalidOperationException("broken again")
        );

        Assert.Equal((false, "broken again"), (isDone, line));
        Assert.Equal(
            2,
            await _workspace.QueryAsync(c => c.Leases.Select(l => l.Fence).SingleAsync())
        );
    }

    [Fact]
    public async Task Run_JobThatOnlyReads_NeedsNoLease()
    {
        (bool IsDone, string Line) inner = default;
        var outer = await RunAsync(
            async (_, _) =>
            {
                inner = await RunAsync(
                    (_, _) => Task.FromResult(new TickResult("read", [])),
                    writes: false
                );
                return new("written", []);
            }
        );

        Assert.Equal((true, "read"), inner);
        Assert.Equal((true, "written"), outer);
    }

    /// <summary>The system's clock, whose longer timers run when they are told to.</summary>
    sealed class RunningOutClock : TimeProvider
    {
        readonly List<(TimeSpan Due, TimerCallback Callback, object? State)> _timers = [];

        /// <summary>Lets every timer run that was set to this time.</summary>
        public void RunOut(TimeSpan time)
        {
            foreach (var (_, callback, state) in _timers.Where(t => t.Due == time).ToList())
                callback(state);
        }

        public override ITimer CreateTimer(
            TimerCallback callback,
            object? state,
            TimeSpan dueTime,
            TimeSpan period
        )
        {
            _timers.Add((dueTime, callback, state));
            return new Never();
        }

        sealed class Never : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
