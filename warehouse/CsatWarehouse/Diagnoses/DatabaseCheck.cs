using System.Globalization;
using CsatWarehouse.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Diagnoses;

/// <summary>Whether the SQLite file is a whole database of this release that may be written to. It is neither migrated nor written.</summary>
sealed class DatabaseCheck(string connectionString, TimeProvider clock)
{
    const string Name = "database";
    const int Busy = 5;
    const int ReadOnly = 8;

    readonly string _file = new SqliteConnectionStringBuilder(connectionString).DataSource;
    readonly List<Diagnosis> _found = [];

    /// <summary>True once the check has found a database whose tables are those of this release.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>Of the database as it is; only where <see cref="IsCurrent"/>.</summary>
    public WarehouseContext CreateContext() => ContextOf(new SqliteConnection(Unpooled()));

    public async Task<IReadOnlyList<Diagnosis>> RunAsync(CancellationToken cancellation)
    {
        if (!File.Exists(_file))
            return
            [
                Diagnosis.Warning(
                    Name,
                    _file,
                    "there is no database yet",
                    "csat run makes it and loads what lies in the exports"
                ),
            ];
        try
        {
            await using var connection = new SqliteConnection(Unpooled());
            await connection.OpenAsync(cancellation);
            await ReadAsync(connection, cancellation);
            if (!_found.Exists(d => d.Health == Health.Problem))
                Write(connection);
        }
        catch (SqliteException fault)
        {
            Problem(
                $"cannot be read: {fault.Message}",
                "restore a backup, or name another database in csat.json (warehouse.connectionString)"
            );
        }
        if (_found.Count == 0)
            _found.Add(Diagnosis.Ok(Name, _file, "whole, of this release, and free to be written"));
        return _found;
    }

    async Task ReadAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA quick_check(1)";
            var verdict = (string?)await command.ExecuteScalarAsync(cancellation);
            if (verdict != "ok")
                Problem(
                    $"damaged: {verdict}",
                    "restore a backup, or make the database anew from the exports; look at the disk"
                );
        }
        await using var context = ContextOf(connection);
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellation);
        var known = context.Database.GetMigrations().ToList();
        if (applied.Except(known, StringComparer.Ordinal).LastOrDefault() is { } newer)
            Problem(
                $"has the migration '{newer}', which this release does not know",
                "use the newer release that made it"
            );
        else if (known.Except(applied, StringComparer.Ordinal).Any())
            Warning(
                "is of an earlier release",
                "csat backup, then any command that writes; that brings it up to date"
            );
        else
        {
            IsCurrent = true;
            await LookAtLeaseAsync(context, cancellation);
        }
    }

    async Task LookAtLeaseAsync(WarehouseContext context, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (
            await context.Leases.SingleOrDefaultAsync(l => l.ExpiresAt > now, cancellation) is
            { } held
        )
            Warning(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{held.Job} ({held.Holder}) is writing since {held.TakenAt:yyyy-MM-dd HH:mm:ss} UTC"
                ),
                "wait for it; a holder that died is waited for 30 seconds at most"
            );
    }

    /// <summary>Takes the write lock, and gives it back.</summary>
    void Write(SqliteConnection connection)
    {
        try
        {
            connection.BeginTransaction(deferred: false).Dispose();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == Busy)
        {
            Warning("another process is writing to it", "run csat doctor again when it is done");
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == ReadOnly)
        {
            Problem(
                "cannot be written to",
                "give this account the right to write to the file and to its folder, where the write-ahead log lies beside it"
            );
        }
    }

    void Warning(string found, string remedy) =>
        _found.Add(Diagnosis.Warning(Name, _file, found, remedy));

    void Problem(string found, string remedy) =>
        _found.Add(Diagnosis.Problem(Name, _file, found, remedy));

    string Unpooled() =>
        new SqliteConnectionStringBuilder(connectionString)
        {
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = 1,
        }.ToString();

    static WarehouseContext ContextOf(SqliteConnection connection) =>
        new(
            new DbContextOptionsBuilder<WarehouseContext>()
                .UseSqlite(connection)
                .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
                .Options
        );
}
