using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Cli.Tests.Commands;

/// <summary>Verbs that write, while another process does.</summary>
public sealed class BusyVerbTests : IDisposable
{
    readonly QuarterWorkspace _quarter = new();

    public void Dispose() => _quarter.Dispose();

    /// <summary>Opening the database costs more than all the rest: in it is what opening it would trip over.</summary>
    [Theory]
    [InlineData("ingest")]
    [InlineData("build")]
    [InlineData("render")]
    [InlineData("run")]
    [InlineData("work")]
    [InlineData("close", "2026-01")]
    [InlineData("rejects", "replay")]
    [InlineData("backfill", "--resume")]
    [InlineData("backfill", "--from", "2026-01", "--to", "2026-03")]
    [InlineData("backfill", "--from", "2026-01", "--to", "2026-03", "--yes")]
    public async Task Verb_WhileAnotherJobHoldsTheLease_SaysWhichBeforeItOpensTheDatabase(
        params string[] verb
    )
    {
        await _quarter.LoadAsync();
        await using var lease = await _quarter.LeaseAsync();
        await lease.Warehouse.RunAsync(
            async unit =>
            {
                await unit.Context.Database.ExecuteSqlAsync(
                    $"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('99991231000000_Newer', '')"""
                );
                await unit.CommitAsync(isCommitted: null, TestContext.Current.CancellationToken);
            },
            TestContext.Current.CancellationToken
        );

        var run = await _quarter.CsatAsync(verb);

        Assert.Equal(ExitCode.Busy, run.Code);
        Assert.StartsWith("csat: BuildKpis (", run.Error, StringComparison.Ordinal);
        Assert.Contains("run again when it is done", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }
}
