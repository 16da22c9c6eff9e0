using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Tests.Fixtures.TransactSql;

namespace CsatWarehouse.Tests.Storage.SqlServer;

/// <summary>
/// Whatever commit the connection or the process is lost at, the warehouse is in the end what it is without: a first file in chunks of
/// three rows, then a corrected version of it.
/// </summary>
public sealed class LostCommitTests
{
    const int ChunkRows = 3;

    /// <summary>More than there are: the last ones lose nothing.</summary>
    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, 14)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Ingest_CommitWhoseAnswerIsLost_IsFoundInTheLedger(int number)
    {
        using var run = new TwoVersions();

        await run.LoadAsync(number, CommitFate.CarriedOut);

        Assert.Equal(await Undisturbed.Value, await run.RowsAsync());
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Ingest_CommitThatDoesNotArrive_IsDoneAgain(int number)
    {
        using var run = new TwoVersions();

        await run.LoadAsync(number, CommitFate.NotCarriedOut);

        Assert.Equal(await Undisturbed.Value, await run.RowsAsync());
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Ingest_ProcessThatEnds_IsFinishedByTheNext(int number)
    {
        using var run = new TwoVersions();
        try
        {
            await run.LoadAsync(number, CommitFate.ProcessEnds);
        }
        catch (InvalidOperationException)
        {
            await run.GoOnAsync();
        }

        Assert.Equal(Facts(await Undisturbed.Value), Facts(await run.RowsAsync()));
    }

    [Fact]
    public async Task Ingest_ProcessThatEndsAtTheLastCommit_SendsNoChunkAgain()
    {
        using var whole = new TwoVersions();
        var all = await whole.LoadFirstAsync();
        using var run = new TwoVersions();
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            run.LoadFirstAsync(all.Commits - 1, CommitFate.ProcessEnds)
        );
        var staged = (await run.RowsAsync()).Count(r =>
            r.StartsWith("stage.FactSurveyResponse:", StringComparison.Ordinal)
        );

        var rest = await run.LoadFirstAsync();

        // Ten rows are three whole chunks, each with a commit of its own, and one row.
        Assert.Equal(9, staged);
        Assert.Equal(all.Commits - 3, rest.Commits);
        Assert.DoesNotContain(
            await run.RowsAsync(),
            r => r.StartsWith("stage.", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Take_LostCommitOfTheFirstLease_IsTakenOnce(bool isCarriedOut)
    {
        var fate = isCarriedOut ? CommitFate.CarriedOut : CommitFate.NotCarriedOut;
        using var folder = new TempFolder();
        using var warehouse = await Warehouse.OpenAsync(
            new EmulatedServer(folder["emulated.db"]) { Lost = new(1, fate) },
            TestContext.Current.CancellationToken
        );

        await using var lease = await WarehouseLease.TakeAsync(
            warehouse,
            "BuildKpis",
            TimeProvider.System,
            cancellation: TestContext.Current.CancellationToken
        );

        Assert.Equal(1, lease.Fence);
    }

    static readonly Lazy<Task<List<string>>> Undisturbed = new(async () =>
    {
        using var run = new TwoVersions();
        await run.LoadAsync();
        return await run.RowsAsync();
    });

    /// <summary>A second process is a second run, and says so where runs are told.</summary>
    static IEnumerable<string> Facts(IEnumerable<string> rows) =>
        rows.Where(r =>
            r.StartsWith(".Fact", StringComparison.Ordinal)
            || r.StartsWith(".KeyVersion", StringComparison.Ordinal)
            || r.StartsWith("stage", StringComparison.Ordinal)
        );

    sealed class TwoVersions : IDisposable
    {
        readonly TestWorkspace _workspace = new();
        bool _isExported;
        bool _isCorrected;

        string File => Path.Combine(_workspace.Path, "emulated.db");

        public async Task LoadAsync(int number = 0, CommitFate fate = CommitFate.CarriedOut)
        {
            var first = await LoadFirstAsync(number, fate);
            _workspace.Export("march", new Rows().Of(8, "2026-03-05", 3));
            _isCorrected = true;
            await IngestAsync(new(number - first.Commits, fate));
        }

        /// <summary>What is left to do after the process has ended.</summary>
        public Task GoOnAsync() => _isCorrected ? IngestAsync(new(0, default)) : LoadAsync();

        public async Task<LostCommit> LoadFirstAsync(
            int number = 0,
            CommitFate fate = CommitFate.CarriedOut
        )
        {
            // Written once: a file that is younger is another file.
            if (!_isExported)
                _workspace.Export("march", new Rows().Of(10, "2026-03-05", 9));
            _isExported = true;
            var lost = new LostCommit(number, fate);
            await IngestAsync(lost);
            return lost;
        }

        public async Task<List<string>> RowsAsync()
        {
            using var warehouse = await OpenAsync(null);
            await using var context = warehouse.CreateContext();
            return await TableRows.OfAllAsync(context);
        }

        public void Dispose() => _workspace.Dispose();

        async Task IngestAsync(LostCommit lost)
        {
            using var warehouse = await OpenAsync(lost);
            var workspace = _workspace.Read();
            await new IngestExports(
                workspace,
                warehouse,
                workspace.OpenExports(),
                new FixedClock()
            ).RunAsync(cancellation: TestContext.Current.CancellationToken);
        }

        Task<Warehouse> OpenAsync(LostCommit? lost) =>
            Warehouse.OpenAsync(
                new EmulatedServer(File, ChunkRows) { Lost = lost },
                TestContext.Current.CancellationToken
            );
    }
}
