using CsatWarehouse.Jobs;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Erasures;

/// <summary>The log of erasures, by which later files are known to speak of somebody who was erased.</summary>
static class ErasureLog
{
    /// <summary>What the log knows of an erasure's person; nothing where there is none.</summary>
    public static Task<List<ErasureIdentity>> IdentitiesAsync(
        WarehouseContext context,
        long? erasure,
        CancellationToken cancellation
    ) => context.ErasureIdentities.Where(i => i.ErasureKey == erasure).ToListAsync(cancellation);

    /// <summary>The salt of all hashes.</summary>
    public static async Task<string> SaltAsync(
        WarehouseContext context,
        CancellationToken cancellation
    ) =>
        await context
            .Erasures.OrderBy(e => e.ErasureKey)
            .Select(e => e.Salt)
            .FirstOrDefaultAsync(cancellation)
        ?? PersonHash.NewSalt();

    /// <summary>Writes down what was done, or adds it to an earlier erasure of the person.</summary>
    public static async Task WriteAsync(
        WarehouseContext context,
        Erasure erasure,
        List<ErasureIdentity> identities,
        ErasureReport done,
        CancellationToken cancellation
    )
    {
        var entry =
            await context
                .Erasures.AsTracking()
                .SingleOrDefaultAsync(e => e.ErasureKey == erasure.ErasureKey, cancellation)
            ?? context.Erasures.Add(erasure).Entity;
        entry.Customers = done.Customers.Count;
        entry.Facts = done.Kept.Sum(k => k.Rows);
        entry.Texts += done
            .Removed.Where(r =>
                r.Table is "FactSurveyAnswer" or "FactReview" or "FactCustomerMonth"
            )
            .Sum(r => r.Rows);
        entry.Rejects += done.Rejects;
        entry.Files += done.Files.Count(f => f.Problem is null);
        entry.Scorecards += done.Scorecards.Count;
        var known = (await IdentitiesAsync(context, entry.ErasureKey, cancellation))
            .Select(i => (i.Kind, i.SourceSystemKey, i.ValueHash))
            .ToHashSet();
        context.ErasureIdentities.AddRange(
            identities.Where(i => known.Add((i.Kind, i.SourceSystemKey, i.ValueHash)))
        );
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }
}
