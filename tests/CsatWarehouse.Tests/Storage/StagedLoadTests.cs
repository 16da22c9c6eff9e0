using System.Text.RegularExpressions;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Storage;

/// <summary>Files whose rows are staged on SQLite, as those are that a timer may be cut off in.</summary>
public sealed partial class StagedLoadTests : IDisposable
{
    const int Rows = 8000;

    readonly TestWorkspace _workspace = new();
    readonly CancellationTokenSource _stop = new();

    public void Dispose()
    {
        _workspace.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public async Task Load_CutOff_SendsNoCommittedChunkAgain()
    {
        _workspace.Export("march", new Rows().Of(Rows, "2026-03-05", 9));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            IngestAsync(store => new StoppedStore(store, _stop))
        );
        // Gone from its chunk, a row can come back only with all of the chunk.
        var gone = await _workspace.QueryAsync(c =>
            c.Database.ExecuteSqlRawAsync(
                """
                DELETE FROM "stage_FactSurveyAnswer"
                WHERE "StagedOrder" = (SELECT MIN("StagedOrder") FROM "stage_FactSurveyAnswer")
                """
            )
        );

        var report = await IngestAsync();

        Assert.Equal(1, gone);
        Assert.Equal(Rows, Assert.Single(report.Files).RowsLoaded);
        Assert.Equal(Rows, await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
        Assert.Equal(3 * Rows - 1, await _workspace.QueryAsync(c => c.SurveyAnswers.CountAsync()));
        Assert.Empty(await TwinsAsync());
    }

    [Fact]
    public async Task Load_CutOffAndAnotherFileComesBeforeIt_GoesOnFirst()
    {
        _workspace.Export("march", new Rows().Of(Rows, "2026-03-05", 9));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            IngestAsync(store => new StoppedStore(store, _stop))
        );
        var first = await QueryStagedLoadAsync();
        // Younger: what it says of answers that both have counts.
        _workspace.Export("april", new Rows(Rows - 9).Of(12, "2026-04-02", 2));
        using var atOnce = new TestWorkspace();
        atOnce.Export("march", new Rows().Of(Rows, "2026-03-05", 9));
        atOnce.Export("april", new Rows(Rows - 9).Of(12, "2026-04-02", 2));

        await IngestAsync();
        await atOnce.IngestAsync();

        Assert.Equal(
            first,
            await _workspace.QueryAsync(c =>
                c.Loads.Where(l => l.FileName == "survey/march.csv")
                    .Select(l => l.LoadKey)
                    .SingleAsync()
            )
        );
        Assert.Equal(
            10,
            await _workspace.QueryAsync(c =>
                c.Loads.Where(l => l.FileName == "survey/march.csv")
                    .Select(l => l.RowsSuperseded)
                    .SingleAsync()
            )
        );
        Assert.Equal(await FactsAsync(atOnce, Loads()), await FactsAsync(_workspace, Loads()));
        Assert.Empty(await TwinsAsync());
    }

    [Fact]
    public async Task Load_CutOffAndTheFileGone_LoadsTheOthersAndLeavesNothingStaged()
    {
        _workspace.Export("march", new Rows().Of(Rows, "2026-03-05", 9));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            IngestAsync(store => new StoppedStore(store, _stop))
        );
        File.Delete(Path.Combine(_workspace.Path, "exports", "survey", "march.csv"));
        _workspace.Export("april", new Rows().Of(12, "2026-04-02", 2));

        await IngestAsync();

        Assert.Equal(12, await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
        Assert.Empty(await TwinsAsync());
    }

    [Fact]
    public async Task Load_CutOffAndTheFileMended_BeginsAnew()
    {
        _workspace.Export("march", new Rows().Of(Rows, "2026-03-05", 9));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            IngestAsync(store => new StoppedStore(store, _stop))
        );
        Assert.NotEmpty(await TwinsAsync());
        _workspace.Export("march", new Rows().Of(Rows - 1, "2026-03-06", 8));

        await IngestAsync();

        Assert.Equal(
            Rows - 1,
            await _workspace.QueryAsync(c =>
                c.SurveyResponses.CountAsync(r => r.AnsweredDateKey == 20260306)
            )
        );
        Assert.Empty(await TwinsAsync());
    }

    [Fact]
    public async Task Load_CutOffAndThenStreamed_LeavesNothingStaged()
    {
        _workspace.Export("march", new Rows().Of(Rows, "2026-03-05", 9));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            IngestAsync(store => new StoppedStore(store, _stop))
        );

        await _workspace.IngestAsync();

        Assert.Equal(Rows, await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
        Assert.Empty(await TwinsAsync());
    }

    [Fact]
    public async Task Versions_Staged_AreWhatTheyAreStreamed()
    {
        using var streamed = new TestWorkspace();
        foreach (var workspace in new[] { _workspace, streamed })
            workspace.Export("march", new Rows().Of(10, "2026-03-05", 9));
        await IngestAsync(chunkRows: 3);
        await streamed.IngestAsync();
        foreach (var workspace in new[] { _workspace, streamed })
        {
            // Three rows are withdrawn, others changed; and a row comes twice.
            workspace.Export(
                "march",
                [.. new Rows().Of(7, "2026-03-06", 3), .. new Rows(5).Of(1, "2026-03-07", 1)]
            );
            workspace.Export("april", new Rows(6).Of(9, "2026-04-02", 7));
        }
        await IngestAsync(chunkRows: 3);
        await streamed.IngestAsync();

        var rows = await FactsAsync(streamed);

        Assert.Contains(rows, r => r.StartsWith(".FactSurveyAnswer", StringComparison.Ordinal));
        Assert.Equal(rows, await FactsAsync(_workspace));
    }

    async Task<IngestReport> IngestAsync(
        Func<IExportStore, IExportStore>? watched = null,
        int chunkRows = 1000
    )
    {
        var workspace = _workspace.Read();
        using var warehouse = await Warehouse.OpenAsync(
            workspace.Database with
            {
                StagedFromBytes = 0,
                ChunkRows = chunkRows,
            },
            TestContext.Current.CancellationToken
        );
        var store = workspace.OpenExports();
        return await new IngestExports(
            workspace,
            warehouse,
            watched?.Invoke(store) ?? store,
            new FixedClock()
        ).RunAsync(cancellation: watched is null ? default : _stop.Token);
    }

    Task<long> QueryStagedLoadAsync() =>
        _workspace.QueryAsync(c =>
            c.Database.SqlQueryRaw<long>(
                    "SELECT DISTINCT \"LoadKey\" AS Value FROM \"stage_Chunk\""
                )
                .SingleAsync()
        );

    Task<List<string>> TwinsAsync() =>
        _workspace.QueryAsync(c =>
            c.Database.SqlQueryRaw<string>(
                    "SELECT name AS Value FROM sqlite_master WHERE name LIKE 'stage%'"
                )
                .ToListAsync()
        );

    /// <summary>Without the surrogate keys of rows, of which a streamed load takes more than it has rows.</summary>
    /// <param name="also">What else is left out.</param>
    static async Task<List<string>> FactsAsync(TestWorkspace workspace, Regex? also = null) =>
        [
            .. (await workspace.QueryAsync(TableRows.OfAllAsync))
                .Where(r =>
                    r.StartsWith(".Fact", StringComparison.Ordinal)
                    || r.StartsWith(".KeyVersion", StringComparison.Ordinal)
                    || r.StartsWith(".Load", StringComparison.Ordinal)
                )
                .Select(r => RowKeys().Replace(r, ""))
                .Select(r => also?.Replace(r, "") ?? r)
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex(
        @"\b(Response|Answer|SurveyAnswer|Row)Key=\d+",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex RowKeys();

    /// <summary>The keys of loads and runs, which follow from the order of loading.</summary>
    [GeneratedRegex(@"\b(Load|Run)Key=\d+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Loads();

    /// <summary>Stops the job when three quarters of a file's bytes are read to be loaded, which is after they were read to be hashed.</summary>
    sealed class StoppedStore(IExportStore store, CancellationTokenSource stop) : IExportStore
    {
        int _opened;

        public IAsyncEnumerable<ExportFile> ListAsync(CancellationToken cancellation) =>
            store.ListAsync(cancellation);

        public async Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation)
        {
            var content = await store.OpenAsync(file, cancellation);
            return ++_opened == 2
                ? new WatchedStream(content, file.Bytes * 3 / 4, stop.Cancel)
                : content;
        }
    }
}
