namespace CsatWarehouse.Storage;

/// <summary>
/// A commit of which nobody can say whether it was carried out: the connection was lost between the word and the answer. The ledger
/// knows; it is asked until it answers.
/// </summary>
static class CommitDoubt
{
    static readonly TimeSpan[] Waits =
    [
        .. ((int[])[0, 1, 3, 10, 30]).Select(s => TimeSpan.FromSeconds(s)),
    ];

    /// <exception cref="InvalidOperationException">The database cannot be reached any more: whether the unit was committed stays open, and the next run finds out.</exception>
    public static async Task<bool> AskAsync(
        Warehouse warehouse,
        Exception doubt,
        Func<WarehouseContext, CancellationToken, Task<bool>> isCommitted
    )
    {
        for (var i = 0; ; i++)
        {
            await Task.Delay(Waits[i]);
            try
            {
                await using var context = warehouse.CreateContext();
                await using var transaction = await context.Database.BeginTransactionAsync();
                // Waits for the lost transaction where the server still has it: its last statement has locked this row.
                warehouse.Fence?.Renew(context);
                return await isCommitted(context, CancellationToken.None);
            }
            catch (Exception fault) when (warehouse.Engine.IsTransient(fault))
            {
                if (i + 1 == Waits.Length)
                    throw new InvalidOperationException(
                        $"The connection was lost while a unit of work was committed, and the database cannot be asked whether it was: {fault.Message} Run again when it is back; what was committed is found, and nothing is written twice.",
                        doubt
                    );
            }
        }
    }
}
