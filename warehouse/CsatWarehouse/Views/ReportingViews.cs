using System.Data.Common;
using CsatWarehouse.Kpis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CsatWarehouse.Views;

/// <summary>
/// The views that Power BI and other report tools read, in place of the tables: business names, current builds only, hidden
/// figures without a number. Their page is <c>docs/views/README.md</c>.
/// </summary>
public static class ReportingViews
{
    /// <summary>The views that a warehouse with these slices has, each after those that it reads.</summary>
    /// <param name="dialect">SQLite's where not given.</param>
    internal static IEnumerable<ReportingView> Of(
        SliceLattice lattice,
        ViewDialect? dialect = null
    ) => ReportingView.Fixed.Concat(SliceViews.Of(lattice, dialect ?? SqliteDialect.Instance));

    /// <summary>
    /// Makes the warehouse's views those of this release and this lattice, in one transaction. Views that stand as they should
    /// are left alone; where all do, nothing is written. Views of other makers stay, unless one has the name of one of ours.
    /// </summary>
    /// <returns>How many views were dropped and created; one that is made anew counts twice.</returns>
    public static async Task<int> SynchronizeAsync(
        WarehouseContext context,
        SliceLattice lattice,
        CancellationToken cancellation = default
    )
    {
        var wanted = Of(lattice, ViewDialect.Of(context)).ToList();
        return await ChangesAsync(context, wanted, null, cancellation) is { Count: > 0 }
            ? await ApplyAsync(context, wanted, cancellation)
            : 0;
    }

    /// <summary>Takes our views away: SQLite does not rebuild a table while a view reads it, and SQL Server keeps the types of columns as they were. The next build makes them again.</summary>
    public static Task DropAsync(
        WarehouseContext context,
        CancellationToken cancellation = default
    ) => ApplyAsync(context, [], cancellation);

    static Task<int> ApplyAsync(
        WarehouseContext context,
        List<ReportingView> wanted,
        CancellationToken cancellation
    ) =>
        context
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(ct => ApplyOnceAsync(context, wanted, ct), cancellation);

    static async Task<int> ApplyOnceAsync(
        WarehouseContext context,
        List<ReportingView> wanted,
        CancellationToken cancellation
    )
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var inner = transaction.GetDbTransaction();
        // Read again under the write lock: another process may have been faster.
        var changes = await ChangesAsync(context, wanted, inner, cancellation);
        foreach (var change in changes)
        {
            // Not by ExecuteSqlRaw, which takes braces in names for parameters.
            await using var command = inner.Connection!.CreateCommand();
            command.Transaction = inner;
            command.CommandText = change;
            await command.ExecuteNonQueryAsync(cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return changes.Count;
    }

    /// <summary>The statements that lead from the views that are there to those that are wanted.</summary>
    static async Task<List<string>> ChangesAsync(
        WarehouseContext context,
        List<ReportingView> wanted,
        DbTransaction? transaction,
        CancellationToken cancellation
    )
    {
        var dialect = ViewDialect.Of(context);
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            var found = await dialect.ReadAsync(
                context.Database.GetDbConnection(),
                transaction,
                cancellation
            );
            var texts = wanted.ToDictionary(
                v => v.Name,
                dialect.CreateText,
                StringComparer.OrdinalIgnoreCase
            );
            var stale = found
                .Where(v =>
                    texts.TryGetValue(v.Key, out var text)
                        ? text != v.Value
                        : ViewDialect.IsOurs(v.Value)
                )
                .Select(v => v.Key)
                .ToList();
            var missing = wanted.Where(v => !found.ContainsKey(v.Name) || stale.Contains(v.Name));
            return [.. stale.Select(dialect.DropText), .. missing.Select(v => texts[v.Name])];
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
