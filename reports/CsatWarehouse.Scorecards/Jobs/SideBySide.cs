using System.Runtime.CompilerServices;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>Renders documents beside each other, and hands them on in their order.</summary>
public static class SideBySide
{
    // As many as there are processors are at work, because each takes memory; one more waits, so that none is idle while a document is handed on.
    static readonly int MostAtWork = Environment.ProcessorCount;

    // Bytes; two documents of ten pages.
    const long MostUncollected = 8 << 20;

    // What the process had allocated by then.
    static long _collectedAt;

    /// <param name="render">Called on several threads at once.</param>
    public static async IAsyncEnumerable<TDocument> RenderAsync<TSource, TDocument>(
        IEnumerable<TSource> sources,
        Func<TSource, TDocument> render,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        using var free = new SemaphoreSlim(MostAtWork);
        var ahead = new Queue<Task<TDocument>>();
        Collect();
        try
        {
            foreach (var source in sources)
            {
                ahead.Enqueue(StartAsync(source));
                if (ahead.Count > MostAtWork)
                    yield return await ahead.Dequeue();
            }
            while (ahead.TryDequeue(out var document))
                yield return await document;
        }
        finally
        {
            // Whoever stops in between leaves nobody at work.
            foreach (var document in ahead)
                await ((Task)document).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task<TDocument> StartAsync(TSource source)
        {
            await free.WaitAsync(cancellation);
            try
            {
                return await Task.Run(
                    () =>
                    {
                        var document = render(source);
                        Collect();
                        return document;
                    },
                    cancellation
                );
            }
            finally
            {
                free.Release();
            }
        }
    }

    // What documents were laid out with, and models were read from, is dead after them: to collect it takes a few milliseconds. Left to
    // itself the collector waits for as much as loads need (System.GC.Gen0MaxBudget), which is most of a rendering process's memory.
    static void Collect()
    {
        var (allocated, last) = (GC.GetTotalAllocatedBytes(), Interlocked.Read(ref _collectedAt));
        if (
            allocated - last >= MostUncollected
            && Interlocked.CompareExchange(ref _collectedAt, allocated, last) == last
        )
            GC.Collect(0, GCCollectionMode.Forced, blocking: true);
    }
}
