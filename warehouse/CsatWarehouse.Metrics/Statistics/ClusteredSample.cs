using System.Runtime.InteropServices;
using CsatWarehouse.Metrics.Scales;

namespace CsatWarehouse.Metrics.Statistics;

/// <summary>
/// The exact statistic of one period and cell: whole numbers of answers by cluster, value and weight. Samples can be filled in any order and merged in any partition;
/// the finished figures are the same to the last bit, because sums are only taken at the end, over sorted cells.
/// Not safe for concurrent use.
/// </summary>
/// <param name="scale">The scale of every answer in it.</param>
public sealed class ClusteredSample(Scale scale)
{
    /// <summary>A weight is 0 or between 1e-12 and 1e12, so that its square neither vanishes nor overflows.</summary>
    public const double GreatestWeight = 1e12;

    readonly Dictionary<AnswerCell, long> cells = [];
    readonly HashSet<long> persons = [];
    AnswerCell[]? sorted;
    long[] counts = [];

    public Scale Scale { get; } = scale;

    /// <summary>All answers, those of weight 0 included.</summary>
    public long Answers { get; private set; }

    /// <summary>Distinct persons: the n that is printed and that suppression counts.</summary>
    public int Persons => persons.Count;

    /// <summary>One bar a level of the scale, ascending, empty ones included.</summary>
    public IReadOnlyList<LevelCount> Distribution
    {
        get
        {
            var bars = Scale.Levels.Select(value => new LevelCount(value, 0, 0)).ToArray();
            var ordered = Sorted();
            for (var i = 0; i < ordered.Length; i++)
            {
                var (value, answers, weight) = bars[ordered[i].Level];
                bars[ordered[i].Level] = new(
                    value,
                    answers + counts[i],
                    weight + counts[i] * ordered[i].Weight
                );
            }
            return bars;
        }
    }

    /// <param name="cluster">The key that the profile names, by default the person; answers of one cluster are not independent.</param>
    /// <param name="person">The durable key of who answered.</param>
    /// <param name="value">A value of the scale.</param>
    /// <param name="weight">In any unit: only the proportions matter.</param>
    /// <param name="answers">So many of these, each of this weight.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not on the scale, or the weight is not usable.</exception>
    public void Add(long cluster, long person, double value, double weight = 1, long answers = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(answers);
        if (Scale.IndexOf(value) is not { } level)
            throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                $"Not an answer on {Scale}: reject it, or declare it as a missing code in the source's profile."
            );
        if (weight is not (0 or (>= 1 / GreatestWeight and <= GreatestWeight)))
            throw new ArgumentOutOfRangeException(
                nameof(weight),
                weight,
                "A weight is 0 or between 1e-12 and 1e12: mend it in the export, or leave the weight out of the profile."
            );
        Count(new(cluster, level, weight), answers);
        persons.Add(person);
    }

    /// <summary>Adds all answers of <paramref name="other"/>, which stays as it is. An answer that is in both counts twice, a person once.</summary>
    /// <exception cref="ArgumentException">The scales differ.</exception>
    public void Merge(ClusteredSample other)
    {
        if (other.Scale != Scale)
            throw new ArgumentException(
                $"Answers on {other.Scale} cannot join answers on {Scale}: rescale both, or report them apart.",
                nameof(other)
            );
        foreach (var (cell, count) in other.cells.ToArray())
            Count(cell, count);
        persons.UnionWith(other.persons);
    }

    /// <summary>The mean of <paramref name="score"/> over all answers, and how well it is known. Null without answers, or where all weigh 0.</summary>
    public LinearisedMean? Linearise(Func<double, double> score, Weighting weighting) =>
        Linearisation.Of(Sorted(), counts, [.. Scale.Levels.Select(score)], weighting);

    internal double WeightOf(Weighting weighting) =>
        weighting == Weighting.Weighted ? Distribution.Sum(bar => bar.Weight) : Answers;

    void Count(AnswerCell cell, long count)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(cells, cell, out _) += count;
        Answers += count;
        sorted = null;
    }

    AnswerCell[] Sorted()
    {
        if (sorted is null)
        {
            sorted = [.. cells.Keys];
            counts = [.. cells.Values];
            Array.Sort(sorted, counts);
        }
        return sorted;
    }
}
