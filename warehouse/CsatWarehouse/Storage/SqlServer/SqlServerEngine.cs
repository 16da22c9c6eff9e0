using System.Data.Common;
using CsatWarehouse.Views;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CsatWarehouse.Storage.SqlServer;

/// <summary>
/// A warehouse in SQL Server or Azure SQL. It is created and migrated by <c>csat db migrate</c> or by the committed script alone, so that the
/// identity that jobs run under needs no right to change tables.
/// </summary>
class SqlServerEngine(WarehouseAddress address) : WarehouseEngine(address)
{
    /// <summary>Set-based statements over a large file take longer than a query.</summary>
    static readonly TimeSpan LongestCommand = TimeSpan.FromMinutes(30);

    /// <summary>The plainest SQL that the provider writes: no OPENJSON, no functions of newer servers (docs/decisions/0035).</summary>
    const int CompatibilityLevel = 120;

    public override async Task OpenAsync(CancellationToken cancellation)
    {
        await using var context = CreateContext();
        try
        {
            await ThrowIfNewerAsync(context, cancellation);
            var pending = await context.Database.GetPendingMigrationsAsync(cancellation);
            if (pending.ToList() is { Count: > 0 } lacking)
                throw new WarehouseUnavailableException(
                    FormattableString.Invariant(
                        $"The warehouse '{Address}' lacks {lacking.Count} migrations, '{lacking[0]}' first: run 'csat db migrate', or let a DBA run what 'csat db script' prints."
                    )
                );
        }
        catch (DbException fault)
        {
            throw Unavailable(fault);
        }
    }

    public override async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var context = (SqlServerWarehouseContext)CreateContext();
        try
        {
            await ThrowIfNewerAsync(context, cancellation);
            var schema = await SchemaOfAsync(context, cancellation);
            if (schema is { Applied.Count: > 0, Pending.Count: > 0 })
                await ReportingViews.DropAsync(context, cancellation);
            if (schema.Pending.Count > 0)
                await context.Database.MigrateAsync(cancellation);
            foreach (var statement in DeploymentScript.AfterMigrations(context))
                await context.Database.ExecuteSqlRawAsync(statement, cancellation);
        }
        catch (DbException fault)
        {
            throw Unavailable(fault);
        }
    }

    public override async Task<WarehouseSchema> ReadSchemaAsync(CancellationToken cancellation)
    {
        await using var context = CreateContext();
        try
        {
            return await SchemaOfAsync(context, cancellation);
        }
        catch (DbException fault)
        {
            throw Unavailable(fault);
        }
    }

    public override async Task<bool> ExistsAsync(CancellationToken cancellation)
    {
        await using var context = CreateContext();
        try
        {
            return await context.Database.CanConnectAsync(cancellation)
                && (await context.Database.GetAppliedMigrationsAsync(cancellation)).Any();
        }
        catch (DbException fault)
        {
            throw Unavailable(fault);
        }
    }

    public override async Task<T> RetryAsync<T>(
        Func<CancellationToken, Task<T>> work,
        CancellationToken cancellation
    )
    {
        await using var context = CreateContext();
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(work, cancellation);
    }

    public override bool IsTransient(Exception fault)
    {
        using var context = CreateContext();
        return context.Database.CreateExecutionStrategy() is SqlServerRetries retries
            && retries.IsTransient(fault);
    }

    public override Impatience Impatience { get; } = new Impatience("SET LOCK_TIMEOUT 1000");

    public override void Close()
    {
        using var connection = new SqlConnection(Address.ConnectionString);
        SqlConnection.ClearPool(connection);
    }

    protected override DbConnection NewConnection() => new SqlConnection(Address.ConnectionString);

    protected override DbContextOptionsBuilder NewOptions() =>
        new DbContextOptionsBuilder<SqlServerWarehouseContext>().UseSqlServer(
            Address.ConnectionString,
            Configure
        );

    protected override WarehouseContext CreateContext(DbContextOptionsBuilder options)
    {
        var context = new SqlServerWarehouseContext(
            (DbContextOptions<SqlServerWarehouseContext>)options.Options
        )
        {
            BulkCopy = BulkCopy,
            ChunkRows = Address.ChunkRows,
            StagedFromBytes = 0,
        };
        // A unit of work is committed whole or not at all: nothing goes back to a point in its middle.
        context.Database.AutoSavepointsEnabled = false;
        return context;
    }

    protected virtual IBulkCopy BulkCopy => SqlServerBulkCopy.Instance;

    protected void Configure(SqlServerDbContextOptionsBuilder options) =>
        options
            .UseCompatibilityLevel(CompatibilityLevel)
            .UseParameterizedCollectionMode(ParameterTranslationMode.MultipleParameters)
            .MaxBatchSize(Address.BatchSize)
            .CommandTimeout((int)LongestCommand.TotalSeconds)
            .ExecutionStrategy(dependencies => new SqlServerRetries(dependencies));

    WarehouseUnavailableException Unavailable(DbException fault) =>
        new($"The warehouse '{Address}' cannot be opened: {fault.Message}", fault);
}
