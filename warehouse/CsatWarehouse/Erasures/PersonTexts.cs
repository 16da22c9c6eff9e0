using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Erasures;

/// <summary>Takes the text of rejected rows that speak of a person, and of messages that quote one; codes, lines and counts stay.</summary>
static class PersonTexts
{
    /// <returns>How many rejected rows lost their text.</returns>
    public static async Task<long> RemoveAsync(
        WarehouseContext context,
        PersonTraces traces,
        CancellationToken cancellation
    )
    {
        var named = new List<(long Load, long Number)>();
        var rejects = (
            from reject in context.Rejects
            join load in context.Loads on reject.LoadKey equals load.LoadKey
            where reject.RawRow != ErasedPersons.Erased
            select new
            {
                reject.LoadKey,
                reject.RejectNumber,
                reject.RawRow,
                reject.Reason,
                load.SourceSystemKey,
            }
        ).AsAsyncEnumerable();
        await foreach (var reject in rejects.WithCancellation(cancellation))
            if (
                traces.AreIn(reject.RawRow, reject.SourceSystemKey)
                || traces.AreIn(reject.Reason, reject.SourceSystemKey)
            )
                named.Add((reject.LoadKey, reject.RejectNumber));
        foreach (var (load, number) in named)
            await context
                .Rejects.Where(r => r.LoadKey == load && r.RejectNumber == number)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(r => r.RawRow, ErasedPersons.Erased)
                            .SetProperty(r => r.Reason, ErasedPersons.Erased),
                    cancellation
                );

        var messages = await context
            .Loads.Where(l => l.Reason != null && l.Status == LoadStatus.Failed)
            .Select(l => new
            {
                l.LoadKey,
                l.SourceSystemKey,
                l.Reason,
            })
            .ToListAsync(cancellation);
        foreach (var message in messages.Where(m => traces.AreIn(m.Reason!, m.SourceSystemKey)))
            await context
                .Loads.Where(l => l.LoadKey == message.LoadKey)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(l => l.Reason, ErasedPersons.Erased),
                    cancellation
                );
        return named.Count;
    }
}
