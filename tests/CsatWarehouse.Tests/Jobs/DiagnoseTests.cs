using CsatWarehouse.Diagnoses;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Jobs;

public sealed class DiagnoseTests
{
    const long MiB = 1 << 20;

    [Theory]
    [InlineData(255 * MiB, Health.Problem)]
    [InlineData(256 * MiB, Health.Ok)]
    public async Task Space_LessThanAnImportNeeds_IsAProblem(long free, Health expected)
    {
        using var workspace = await LoadedAsync();
        var found = await RunAsync(workspace, freeBytes: _ => free);
        Assert.All(
            found.Where(d => d.Check == "space"),
            d =>
                Assert.Equal(
                    (expected, FormattableString.Invariant($"{free >> 20} MiB free")),
                    (d.Health, d.Found)
                )
        );
        Assert.Equal(2, found.Count(d => d.Check == "space"));
    }

    [Fact]
    public async Task Space_LessThanTwiceTheDatabase_IsAWarning()
    {
        using var workspace = await LoadedAsync();
        var file = Path.Combine(workspace.Path, "csat.db");
        await using (var grown = new FileStream(file, FileMode.Open))
            grown.SetLength(200 * MiB);
        var found = new SpaceCheck(_ => 300 * MiB).Run(workspace.Read().Database, workspace.Path);
        Assert.Equal([Health.Warning, Health.Ok], found.Select(d => d.Health));
        Assert.Equal("300 MiB free; csat erase wants 400", found[0].Found);
    }

    [Fact]
    public async Task Clock_SetBack_FindsWhatWasWrittenLaterThanNow()
    {
        using var workspace = await LoadedAsync();
        var found = (await RunAsync(workspace, clock: new SlowClock())).Where(d =>
            d.Check == "clock"
        );
        Assert.Equal([Health.Problem, Health.Warning], found.Select(d => d.Health));
        Assert.All(
            found,
            d => Assert.Equal("2026-03-01 08:00:00 UTC, 2026-03-01 10:00 in Europe/Kyiv", d.Subject)
        );
        Assert.Equal(
            "run 1 (IngestExports) was begun later than now: 2026-05-01 03:00:00 UTC",
            found.First().Found
        );
    }

    [Fact]
    public async Task Lease_Held_NamesJobAndHolder()
    {
        using var workspace = await LoadedAsync();
        using var warehouse = await workspace.OpenAsync();
        await using var lease = await WarehouseLease.TakeAsync(
            warehouse,
            "BuildKpis",
            new FixedClock(),
            cancellation: TestContext.Current.CancellationToken
        );
        var held = Assert.Single(await RunAsync(workspace), d => d.Health != Health.Ok);
        Assert.Equal(("database", Health.Warning), (held.Check, held.Health));
        Assert.StartsWith("BuildKpis (", held.Found, StringComparison.Ordinal);
        Assert.EndsWith("since 2026-05-01 03:00:00 UTC", held.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exports_StoreThatRefuses_IsAProblemAndTheRestIsLookedAt()
    {
        using var workspace = await LoadedAsync();
        var found = await RunAsync(workspace, new RefusingStore());
        var refused = Assert.Single(found, d => d.Health == Health.Problem);
        Assert.Equal(("exports", "403 from storage."), (refused.Check, refused.Found));
        Assert.Contains(found, d => d.Check == "clock");
        Assert.DoesNotContain(found, d => d.Check == "archive");
    }

    [Fact]
    public async Task Profiles_TwoThatClaimOneFile_AreAProblem()
    {
        using var workspace = await LoadedAsync();
        workspace.Write(
            "sources/twin.json",
            (
                await File.ReadAllTextAsync(
                    Path.Combine(workspace.Path, "sources", "survey.json"),
                    TestContext.Current.CancellationToken
                )
            ).Replace("\"source\": \"survey\"", "\"source\": \"twin\"", StringComparison.Ordinal)
        );
        var unclear = Assert.Single(await RunAsync(workspace), d => d.Health == Health.Problem);
        Assert.Equal(("profiles", "survey/a.csv"), (unclear.Check, unclear.Subject));
    }

    static async Task<TestWorkspace> LoadedAsync()
    {
        var workspace = new TestWorkspace();
        workspace.Export("a", "1,2026-03-05,9,5,4,North,r1,1,");
        await workspace.IngestAsync();
        return workspace;
    }

    static Task<IReadOnlyList<Diagnosis>> RunAsync(
        TestWorkspace workspace,
        IExportStore? store = null,
        TimeProvider? clock = null,
        Func<string, long>? freeBytes = null
    )
    {
        var read = workspace.Read();
        return new Diagnose(
            read,
            store ?? read.OpenExports(),
            clock ?? new FixedClock(),
            freeBytes ?? (_ => 1024 * MiB)
        ).RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Stopped two months ago.</summary>
    sealed class SlowClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    }

    sealed class RefusingStore : IExportStore
    {
        public IAsyncEnumerable<ExportFile> ListAsync(CancellationToken cancellation) =>
            throw new IOException("403 from storage.");

        public Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation) =>
            throw new IOException("403 from storage.");
    }
}
