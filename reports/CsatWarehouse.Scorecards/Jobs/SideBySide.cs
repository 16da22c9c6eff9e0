using System.Runtime.CompilerServices;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>Renders documents beside each other, and hands them on in their order.</summary>
public static class SideBySide
{
    // One more than there are processors, so that none waits while a document is handed on; and no more, because each takes memory.
    static readonly int MostAhead = Environment.ProcessorCount + 1;

    /// <param name="render">Called on several threads at once; null for a source of which there is no document.</param>
    public static async IAsyncEnumerable<TDocument> RenderAsync<TSource, TDocument>(
        IEnumerable<TSource> sources,
        Func<TSource, TDocument> render,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
        where TDocument : class?
    {
        var ahead = new Queue<Task<TDocument>>();
        try
        {
            foreach (var source in sources)
            {
                ahead.Enqueue(Task.Run(() => Render(render, source), cancellation));
                if (ahead.Count == MostAhead)
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
    }

    // Some megabytes of layout are dead now, and next to nothing is alive: to collect young objects costs a millisecond or two here.
    // Left to itself the collector waits until there are as many of them as loads need (System.GC.Gen0MaxBudget).
    static TDocument Render<TSource, TDocument>(Func<TSource, TDocument> render, TSource source)
    {
        var document = render(source);
        if (document is not null)
            GC.Collect(0, GCCollectionMode.Forced, blocking: true);
        return document;
    }
}
