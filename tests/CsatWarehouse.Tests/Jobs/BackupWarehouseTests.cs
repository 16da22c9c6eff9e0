using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Jobs;

public sealed class BackupWarehouseTests : IDisposable
{
    readonly TempFolder _folder = new();
    readonly TestWorkspace _workspace = new();

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _folder.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public async Task Backup_WhileAnotherWrites_IsTheStateBeforeAndWhole()
    {
        await LoadAsync();
        using var warehouse = await _workspace.OpenAsync();
        await using var context = warehouse.CreateContext();
        await using var writing = await context.Database.BeginTransactionAsync(Cancellation);
        await context.SurveyAnswers.ExecuteDeleteAsync(Cancellation);

        var report = await BackupAsync(_folder["copy.db"]);
        await writing.CommitAsync(Cancellation);

        Assert.Equal(6, report.Rows["FactSurveyAnswer"]);
        Assert.Equal(
            ["copy.db"],
            Directory.GetFiles(_folder.Path).Select(p => Path.GetFileName(p))
        );
        await using (var content = File.OpenRead(report.File))
            Assert.Equal(report.Sha256, await ContentHash.OfAsync(content, Cancellation));
        using var copy = await Warehouse.OpenAsync(
            new WarehouseAddress(WarehouseProvider.Sqlite, $"Data Source={report.File}"),
            Cancellation
        );
        await using var restored = copy.CreateContext();
        Assert.Equal(6, await restored.SurveyAnswers.CountAsync(Cancellation));
        Assert.Equal(
            1,
            await restored.KpiPointers.CountAsync(
                p => p.PeriodKey == 20260301 && p.KpiGroup == "survey",
                Cancellation
            )
        );
    }

    [Fact]
    public async Task Backup_Restored_LoadsWhatCameSinceByItsContent()
    {
        await LoadAsync();
        var report = await BackupAsync(_folder["copy.db"]);
        _workspace.Export("april", "9,2026-04-05,9,5,4,North,r1,1,");
        await _workspace.IngestAsync();

        File.Copy(report.File, Path.Combine(_workspace.Path, "csat.db"), overwrite: true);
        var ingested = await _workspace.IngestAsync();

        Assert.Equal(
            [IngestOutcome.Loaded, IngestOutcome.Unchanged],
            ingested.Files.Select(f => f.Outcome)
        );
    }

    [Fact]
    public async Task Backup_OfADatabaseThatAnOlderReleaseMade_DoesNotMigrateIt()
    {
        await LoadAsync();
        await _workspace.QueryAsync(c =>
            c.Database.ExecuteSqlRawAsync(
                """DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" LIKE '%_ErasuresAndReplays'"""
            )
        );

        var report = await BackupAsync(_folder["copy.db"]);

        Assert.Equal(
            report.Rows["__EFMigrationsHistory"],
            await CountAsync(Path.Combine(_workspace.Path, "csat.db"), "__EFMigrationsHistory")
        );
        Assert.Equal(
            report.Rows["__EFMigrationsHistory"],
            await CountAsync(report.File, "__EFMigrationsHistory")
        );
    }

    [Fact]
    public async Task Backup_FileThatIsThere_IsNeverOverwritten()
    {
        await LoadAsync();
        await File.WriteAllTextAsync(_folder["copy.db"], "mine", Cancellation);

        await Assert.ThrowsAsync<FileInTheWayException>(() => BackupAsync(_folder["copy.db"]));

        Assert.Equal("mine", await File.ReadAllTextAsync(_folder["copy.db"], Cancellation));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Backup_DamagedDatabase_IsRefusedAndLeavesNoCopy()
    {
        await LoadAsync();
        SqliteConnection.ClearAllPools();
        var path = Path.Combine(_workspace.Path, "csat.db");
        var bytes = await File.ReadAllBytesAsync(path, Cancellation);
        // The second page is some table's or index's: its header becomes nonsense.
        bytes.AsSpan(16384 * 2, 64).Fill(0x5a);
        await File.WriteAllBytesAsync(path, bytes, Cancellation);

        await Assert.ThrowsAnyAsync<Exception>(() => BackupAsync(_folder["copy.db"]));

        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Backup_BeforeTheFirstLoad_SaysThatThereIsNothing() =>
        await Assert.ThrowsAsync<BackupFailedException>(() => BackupAsync(_folder["copy.db"]));

    Task<BackupReport> BackupAsync(string file) =>
        new BackupWarehouse(_workspace.Read(), new FixedClock()).RunAsync(file, Cancellation);

    async Task LoadAsync()
    {
        _workspace.Export(
            "march",
            "1,2026-03-05,9,5,4,North,r1,1,",
            "2,2026-03-06,3,2,1,South,r2,1,"
        );
        await _workspace.RunAsync();
    }

    static async Task<long> CountAsync(string file, string table)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }
}
