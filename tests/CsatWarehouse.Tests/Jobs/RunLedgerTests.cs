using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Operations;
using CsatWarehouse.Reading;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Jobs;

public sealed class RunLedgerTests : IDisposable
{
    static readonly DateTime Now = new FixedClock().GetUtcNow().UtcDateTime;

    readonly TestWorkspace _workspace = new();
    readonly Rows _rows = new();

    public void Dispose() => _workspace.Dispose();

    Task<List<RunLine>> HistoryAsync(string? job = null, DateTime? since = null, int limit = 20) =>
        _workspace.QueryAsync(c =>
            RunHistory.ReadAsync(c, job, since, limit, Now, TestContext.Current.CancellationToken)
        );

    [Fact]
    public async Task Run_ThatWrote_IsOkWithWhatItWrote()
    {
        _workspace.Export(
            "march",
            [.. _rows.Of(10, "2026-03-05", 9), .. _rows.Of(1, "2026-03-05", 99)]
        );
        await _workspace.RunAsync();

        var (build, ingest) = await HistoryAsync() switch
        {
            [var newest, var oldest] => (newest, oldest),
            var other => throw new InvalidOperationException($"{other.Count} runs"),
        };

        Assert.Equal(("IngestExports", "ok", 1), (ingest.Job, ingest.Outcome, ingest.Files));
        Assert.Equal((11L, 1L, 0), (ingest.Rows, ingest.Rejected, ingest.Builds));
        Assert.Equal(("BuildKpis", "ok", 0d), (build.Job, build.Outcome, build.Seconds));
        Assert.True(build.Builds >= 1);
    }

    [Fact]
    public async Task Run_WithoutWork_LeavesNothing()
    {
        _workspace.Export("march", _rows.Of(10, "2026-03-05", 9));
        await _workspace.RunAsync();
        var before = (await HistoryAsync()).Count;

        await _workspace.RunAsync();

        Assert.Equal(before, (await HistoryAsync()).Count);
    }

    [Fact]
    public async Task Run_WithAFileThatFails_IsPartialEachTime()
    {
        _workspace.Write("exports/survey/broken.csv", "no,such,columns\n1,2,3\n");
        await _workspace.IngestAsync();
        await _workspace.IngestAsync();

        Assert.Equal(["partial", "partial"], (await HistoryAsync()).Select(r => r.Outcome));
    }

    [Fact]
    public async Task Run_ThatAFaultEnds_IsFailedWithItsReasonAndWithoutSecrets()
    {
        _workspace.Export("march", _rows.Of(10, "2026-03-05", 9));
        var store = new FaultyStore(
            new InvalidOperationException(
                "Server=db;User ID=sa;Password=Canary-17;\nand https://x/a.csv?sv=1&sig=Canary%3D18"
            )
        );

        await Assert.ThrowsAsync<InvalidOperationException>(() => _workspace.IngestAsync(store));

        var run = Assert.Single(await HistoryAsync());
        Assert.Equal("failed", run.Outcome);
        Assert.NotNull(run.FinishedAt);
        Assert.Equal(
            "Server=db;User ID=***;Password=***; and https://x/a.csv?sv=1&sig=***",
            run.Error
        );
    }

    [Fact]
    public async Task Run_ThatIsCancelled_IsStopped()
    {
        _workspace.Export("march", _rows.Of(10, "2026-03-05", 9));

        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            _workspace.IngestAsync(new FaultyStore(new OperationCanceledException()))
        );

        Assert.Equal(
            ("stopped", null),
            ((await HistoryAsync())[0].Outcome, (await HistoryAsync())[0].Error)
        );
    }

    [Fact]
    public async Task Run_WhoseProcessDied_HasDied()
    {
        _workspace.Export("march", _rows.Of(10, "2026-03-05", 9));
        await _workspace.IngestAsync();
        await _workspace.QueryAsync(c =>
            c.Runs.ExecuteUpdateAsync(set =>
                set.SetProperty(r => r.FinishedAt, (DateTime?)null)
                    .SetProperty(r => r.Outcome, (string?)null)
            )
        );

        var run = Assert.Single(await HistoryAsync());

        Assert.Equal(("died", null), (run.Outcome, run.Seconds));
    }

    [Fact]
    public async Task History_IsOfOneJobAndTimeAndAsLongAsAsked()
    {
        _workspace.Export("march", _rows.Of(10, "2026-03-05", 9));
        await _workspace.RunAsync();

        Assert.Equal("IngestExports", Assert.Single(await HistoryAsync("IngestExports")).Job);
        Assert.Equal("BuildKpis", Assert.Single(await HistoryAsync(limit: 1)).Job);
        Assert.Equal(2, (await HistoryAsync(since: Now)).Count);
        Assert.Empty(await HistoryAsync(since: Now.AddSeconds(1)));
    }

    sealed class FaultyStore(Exception fault) : IExportStore
    {
        public IAsyncEnumerable<ExportFile> ListAsync(CancellationToken cancellation) =>
            throw fault;

        public Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation) =>
            throw fault;
    }
}
