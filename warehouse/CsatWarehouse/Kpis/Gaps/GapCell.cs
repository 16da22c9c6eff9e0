using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Disclosure;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Gaps;

namespace CsatWarehouse.Kpis.Gaps;

/// <summary>The gaps of one source in one slice: of each item, of each dimension, and of all together, each from the differences of the same persons.</summary>
sealed class GapCell(GapQuestions questions, List<SurveyReply> replies)
{
    public const string Item = "item";
    public const string Dimension = "dimension";
    public const string Overall = "overall";

    /// <summary>By the points that customers give the dimensions.</summary>
    public const string Weighted = "overall-weighted";

    readonly bool _isWeighted = replies.TrueForAll(r =>
        r.Unit is { IsWeightedHeadline: true, Weight: not null }
    );

    public IEnumerable<FactServiceGap> Facts()
    {
        foreach (var item in questions.Items)
            yield return Fact(Item, item.Dimension, item.Item, r => GapOf(r, item));
        var points = questions.Dimensions.ToDictionary(d => d, PointsOf);
        foreach (var dimension in questions.Dimensions)
        {
            var fact = Fact(Dimension, dimension, "", r => GapOf(r, dimension));
            (fact.Points, fact.PointsPersons) = (
                points[dimension]?.Value,
                points[dimension]?.Persons ?? 0
            );
            yield return fact;
        }
        var alike = questions.Dimensions.ToDictionary(d => d, _ => 1.0);
        yield return Fact(Overall, "", "", r => GapOf(r, alike));
        if (points.Values.All(p => p is not null))
            yield return Fact(
                Weighted,
                "",
                "",
                r => GapOf(r, points.ToDictionary(p => p.Key, p => p.Value!.Value.Value))
            );
    }

    FactServiceGap Fact(
        string level,
        string dimension,
        string item,
        Func<SurveyReply, (double Expectation, double Perception)?> of
    )
    {
        var pairs = replies
            .Select(r => (Reply: r, Pair: of(r)))
            .Where(p => p.Pair is not null)
            .Select(p => (p.Reply, Pair: p.Pair!.Value))
            .ToList();
        var persons = pairs.Select(p => p.Reply.Person).Distinct().Count();
        var gap = MeanOf(p => p.Perception - p.Expectation);
        return new()
        {
            SourceSystemKey = questions.Source,
            Level = level,
            Dimension = dimension,
            Item = item,
            ScaleMin = questions.ScaleMin,
            ScaleMax = questions.ScaleMax,
            Answers = pairs.Count,
            Persons = persons,
            Expectation = MeanOf(p => p.Expectation)?.Value,
            Perception = MeanOf(p => p.Perception)?.Value,
            Gap = gap?.Value,
            GapLow = gap?.Interval?.Low,
            GapHigh = gap?.Interval?.High,
            IsLowBase = LowBase.IsLow(persons),
        };

        MeanOfValues? MeanOf(Func<(double Expectation, double Perception), double> value) =>
            MeanOfValues.Of([
                .. pairs.Select(p => (p.Reply.Cluster, value(p.Pair), WeightOf(p.Reply))),
            ]);
    }

    static (double Expectation, double Perception)? GapOf(in SurveyReply reply, in GapItem item) =>
        reply.ScoreOf(item.Expectation) is { } expected
        && reply.ScoreOf(item.Perception) is { } found
            ? (expected, found)
            : null;

    /// <summary>The mean of its items; null where one is missing, since the rest would not be the same figure.</summary>
    (double Expectation, double Perception)? GapOf(in SurveyReply reply, string dimension)
    {
        var (expected, found, items) = (0.0, 0.0, 0);
        foreach (var item in questions.Items)
        {
            if (item.Dimension != dimension)
                continue;
            if (GapOf(reply, item) is not { } pair)
                return null;
            (expected, found, items) = (
                expected + pair.Expectation,
                found + pair.Perception,
                items + 1
            );
        }
        return (expected / items, found / items);
    }

    (double Expectation, double Perception)? GapOf(
        in SurveyReply reply,
        IReadOnlyDictionary<string, double> points
    )
    {
        var (expected, found, sum) = (0.0, 0.0, 0.0);
        foreach (var (dimension, weight) in points)
        {
            if (GapOf(reply, dimension) is not { } pair)
                return null;
            (expected, found, sum) = (
                expected + weight * pair.Expectation,
                found + weight * pair.Perception,
                sum + weight
            );
        }
        return sum == 0 ? null : (expected / sum, found / sum);
    }

    (double Value, long Persons)? PointsOf(string dimension)
    {
        if (!questions.Importance.TryGetValue(dimension, out var question))
            return null;
        var given = replies
            .Select(r => (Reply: r, Points: r.ScoreOf(question)))
            .Where(g => g.Points is not null)
            .ToList();
        return
            MeanOfValues.Of([
                .. given.Select(g => (g.Reply.Cluster, g.Points!.Value, WeightOf(g.Reply))),
            ])
                is { } mean
            ? (mean.Value, given.Select(g => g.Reply.Person).Distinct().Count())
            : null;
    }

    double WeightOf(in SurveyReply reply) => _isWeighted ? reply.Unit.Weight!.Value : 1;
}
