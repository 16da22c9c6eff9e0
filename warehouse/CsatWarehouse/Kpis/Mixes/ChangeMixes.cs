using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Estimates;

namespace CsatWarehouse.Kpis.Mixes;

/// <summary>Splits each change of a total by each dimension whose members make it up. Members that may not be shown, then or now, are one member: what a reader could subtract anyway.</summary>
sealed class ChangeMixes(KpiFigures now, KpiFigures prior, SliceLattice lattice)
{
    /// <summary>Relative: sums over members in another order.</summary>
    const double Rounding = 1e-9;

    readonly MixCells _cells = new(now.Keys.Concat(prior.Keys));

    /// <summary>None for counts and times, whose totals are no means of their members, and where the members do not make up the total.</summary>
    /// <param name="changes">Those of the period.</param>
    /// <param name="sliceKey">Of a slice.</param>
    public IEnumerable<Finding> Of(
        IEnumerable<(FigureKey Key, FactKpiChange Row)> changes,
        Func<SliceCode, long> sliceKey
    )
    {
        foreach (var (key, change) in changes)
            if (
                change.Change is not null
                && now.Find(key)!.Headline.Kind
                    is EstimateKind.Nps
                        or EstimateKind.Share
                        or EstimateKind.Mean
            )
                foreach (var (dimension, members) in _cells.Of(key, lattice.Dimensions))
                    if (SplitOf(key, members) is { } split)
                        yield return new(
                            key.Slice,
                            FactOf(key, change, dimension, split, sliceKey)
                        );
    }

    (MixAndRate Mix, List<(SliceCode? Slice, SlicePair Pair)> Members)? SplitOf(
        FigureKey key,
        List<SliceCode> slices
    )
    {
        var members = new List<(SliceCode? Slice, SlicePair Pair)>();
        var unseen = new List<SlicePair>();
        foreach (var slice in slices)
        {
            var member = key with { Slice = slice };
            var pair = PairOf(prior.Find(member)?.Headline, now.Find(member)?.Headline);
            if (now.IsSuppressed(member) || prior.IsSuppressed(member))
                unseen.Add(pair);
            else
                members.Add((slice, pair));
        }
        if (unseen.Count > 0)
            members.Add((null, Together(unseen)));
        if (
            members.Count < 2
            || !IsWhole(prior.Find(key)!.Headline, members, m => (m.PriorWeight, m.PriorRate))
            || !IsWhole(now.Find(key)!.Headline, members, m => (m.Weight, m.Rate))
        )
            return null;
        return MixAndRate.Of([.. members.Select(m => m.Pair)]) is { } mix ? (mix, members) : null;
    }

    static FactKpiMix FactOf(
        FigureKey key,
        FactKpiChange change,
        string dimension,
        (MixAndRate Mix, List<(SliceCode? Slice, SlicePair Pair)> Members) split,
        Func<SliceCode, long> sliceKey
    )
    {
        var (mix, members) = split;
        var shifted = mix.Slices.Index().MaxBy(s => Math.Abs(s.Item.Mix)).Index;
        var (slice, pair) = members[shifted];
        var isShift = mix.Slices[shifted].Mix != 0 && slice is not null;
        return new()
        {
            KpiKey = KpiCatalogue.Find(key.Kpi)!.Key,
            Comparison = change.Comparison,
            Dimension = dimension,
            Change = mix.Change,
            Mix = mix.Mix,
            Rate = mix.Rate,
            RateLow = mix.RateInterval?.Low,
            RateHigh = mix.RateInterval?.High,
            Members = mix.InBoth,
            MembersAgainst = mix.Against,
            MovesAgainstMost = mix.MovesAgainstMost,
            ShiftedSliceKey = isShift ? sliceKey(slice!) : SpecialMember.NotApplicable,
            ShiftedPriorShare = isShift
                ? pair.PriorWeight / members.Sum(m => m.Pair.PriorWeight)
                : null,
            ShiftedShare = isShift ? pair.Weight / members.Sum(m => m.Pair.Weight) : null,
        };
    }

    static SlicePair PairOf(Estimate? then, Estimate? here) =>
        new(
            then?.Value is null ? 0 : then.Weight,
            then?.Value,
            here?.Value is null ? 0 : here.Weight,
            here?.Value,
            then?.StandardError,
            here?.StandardError
        );

    static SlicePair Together(List<SlicePair> pairs)
    {
        var (then, here) = (pairs.Sum(p => p.PriorWeight), pairs.Sum(p => p.Weight));
        return new(
            then,
            then == 0 ? null : pairs.Sum(p => p.PriorWeight * (p.PriorRate ?? 0)) / then,
            here,
            here == 0 ? null : pairs.Sum(p => p.Weight * (p.Rate ?? 0)) / here,
            ErrorOf(pairs, p => (p.PriorWeight, p.PriorError)),
            ErrorOf(pairs, p => (p.Weight, p.Error))
        );
    }

    static double? ErrorOf(
        List<SlicePair> pairs,
        Func<SlicePair, (double Weight, double? Error)> side
    )
    {
        var known = pairs.Select(side).Where(s => s.Weight > 0).ToList();
        return known.Count == 0 || known.Exists(s => s.Error is null)
            ? null
            : Math.Sqrt(known.Sum(s => s.Weight * s.Weight * s.Error!.Value * s.Error.Value))
                / known.Sum(s => s.Weight);
    }

    /// <summary>Whether the members have the weight and the figure of the total: those of a dimension that some answers do not have do not.</summary>
    static bool IsWhole(
        Estimate total,
        List<(SliceCode? Slice, SlicePair Pair)> members,
        Func<SlicePair, (double Weight, double? Rate)> side
    )
    {
        var sides = members.Select(m => side(m.Pair)).ToList();
        var weight = sides.Sum(s => s.Weight);
        var sum = sides.Sum(s => s.Weight * (s.Rate ?? 0));
        return weight > 0
            && Math.Abs(weight - total.Weight) <= Rounding * weight
            && Math.Abs(sum / weight - total.Value!.Value)
                <= Rounding * Math.Max(1, Math.Abs(total.Value.Value));
    }
}
