using CsatWarehouse.Jobs.Backfills;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>Stops a backfill when it takes a unit in hand.</summary>
sealed class StopAt(string what, CancellationTokenSource stop) : IProgress<BackfillProgress>
{
    public void Report(BackfillProgress value)
    {
        if (value.What == what)
            stop.Cancel();
    }
}
