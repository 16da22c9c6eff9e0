using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>
/// How many persons' answers differ between two builds of one month. Answers of before are gone from the facts, so that the number
/// is worked out from how often each score was given: it is a lower limit, never too great.
/// </summary>
public static class ChangedPersons
{
    readonly record struct Base(long Answers, long Persons)
    {
        /// <summary>Answers beyond the first of each person: so many of those that changed may be of a person who was counted already.</summary>
        public long Repeated => Answers - Persons;
    }

    /// <summary>
    /// The greatest over all measures of: answers of scores that became more frequent, answers of scores that became less frequent
    /// (both less repeated answers of one person), and the difference in persons. 0 for one and the same build.
    /// </summary>
    public static async Task<long> AtLeastAsync(
        WarehouseContext context,
        long buildBefore,
        long buildNow,
        CancellationToken cancellation
    )
    {
        if (buildBefore == buildNow)
            return 0;
        var before = await ScoresAsync(context, buildBefore, cancellation);
        var now = await ScoresAsync(context, buildNow, cancellation);
        var basesBefore = await BasesAsync(context, buildBefore, cancellation);
        var basesNow = await BasesAsync(context, buildNow, cancellation);
        var most = 0L;
        foreach (var measure in basesBefore.Keys.Union(basesNow.Keys))
        {
            var (baseBefore, baseNow) = (
                basesBefore.GetValueOrDefault(measure),
                basesNow.GetValueOrDefault(measure)
            );
            var differences = before
                .Keys.Union(now.Keys)
                .Where(k => k.Measure == measure)
                .Select(k => now.GetValueOrDefault(k) - before.GetValueOrDefault(k))
                .ToList();
            var more = differences.Where(d => d > 0).Sum() - baseNow.Repeated;
            var fewer = -differences.Where(d => d < 0).Sum() - baseBefore.Repeated;
            var persons = Math.Abs(baseNow.Persons - baseBefore.Persons);
            most = Math.Max(most, Math.Max(persons, Math.Max(more, fewer)));
        }
        return most;
    }

    static async Task<Dictionary<(string Measure, double Score), long>> ScoresAsync(
        WarehouseContext context,
        long build,
        CancellationToken cancellation
    )
    {
        var scores = await context
            .KpiBuildScores.Where(s => s.KpiBuildKey == build)
            .ToListAsync(cancellation);
        return scores.ToDictionary(s => (s.Measure, s.Score), s => s.Answers);
    }

    static async Task<Dictionary<string, Base>> BasesAsync(
        WarehouseContext context,
        long build,
        CancellationToken cancellation
    )
    {
        var figures = await (
            from figure in context.KpiFacts
            join slice in context.Slices on figure.SliceKey equals slice.SliceKey
            where figure.KpiBuildKey == build && slice.Code == SliceCode.All.Text
            select new
            {
                figure.KpiKey,
                figure.Answers,
                figure.Persons,
            }
        ).ToListAsync(cancellation);
        var measures = KpiCatalogue.All.ToDictionary(k => k.Key, k => k.Measure.ToString());
        return figures
            .DistinctBy(f => measures[f.KpiKey])
            .ToDictionary(f => measures[f.KpiKey], f => new Base(f.Answers, f.Persons));
    }
}
