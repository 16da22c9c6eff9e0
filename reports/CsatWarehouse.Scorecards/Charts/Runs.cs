namespace CsatWarehouse.Scorecards.Charts;

/// <summary>Divides a row of months where there is nothing to draw: a line does not go over a gap.</summary>
static class Runs
{
    /// <summary>The positions of each unbroken run, in order.</summary>
    public static IEnumerable<IReadOnlyList<int>> Of<T>(
        IReadOnlyList<T> items,
        Func<T, bool> isThere
    )
    {
        var run = new List<int>();
        for (var i = 0; i < items.Count; i++)
        {
            if (isThere(items[i]))
            {
                run.Add(i);
                continue;
            }
            if (run.Count > 0)
                yield return run;
            run = [];
        }
        if (run.Count > 0)
            yield return run;
    }
}
