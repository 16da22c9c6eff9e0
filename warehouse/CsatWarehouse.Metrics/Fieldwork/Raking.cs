namespace CsatWarehouse.Metrics.Fieldwork;

/// <summary>
/// Weights that give a sample the margins of its population: each margin in turn is scaled to its target until all hold (iterative proportional fitting, Deming and Stephan 1940).
/// It mends who answered by the margins given, and nothing else; weights are not trimmed.
/// </summary>
public static class Raking
{
    const int MostRounds = 1000;

    /// <summary>Relative to the target.</summary>
    const double Tolerance = 1e-10;

    /// <param name="cells">One for every combination of categories that occurs.</param>
    /// <param name="targets">For each margin the population's number or share in each category, in any unit.</param>
    /// <returns>Null without persons.</returns>
    /// <exception cref="ArgumentException">A cell does not fit the margins, a target is negative or all 0, a category with a target has no persons, or the targets contradict what the empty cells allow. The message names margin and category.</exception>
    public static RakedWeights? Of(
        IReadOnlyList<RakingCell> cells,
        IReadOnlyList<IReadOnlyList<double>> targets
    )
    {
        var persons = cells.Sum(cell => cell.Persons);
        if (persons == 0)
            return null;
        RequireFit(cells, targets);
        var goals = targets.Select(margin => GoalsOf(margin, persons)).ToArray();
        var fitted = cells.Select(cell => (double)cell.Persons).ToArray();
        var rounds = 0;
        for (var isOff = true; isOff; rounds++)
        {
            if (rounds == MostRounds)
                throw new ArgumentException(
                    $"After {MostRounds} rounds the margins still contradict each other: some combinations of categories have no persons; merge categories until each combination has some.",
                    nameof(targets)
                );
            isOff = false;
            for (var margin = 0; margin < goals.Length; margin++)
                isOff |= Scale(cells, fitted, margin, goals[margin]);
        }
        return Finish(cells, fitted, persons, rounds);
    }

    /// <returns>Whether the margin was off its target.</returns>
    static bool Scale(IReadOnlyList<RakingCell> cells, double[] fitted, int margin, double[] goals)
    {
        var sums = new double[goals.Length];
        for (var i = 0; i < fitted.Length; i++)
            sums[cells[i].Categories[margin]] += fitted[i];
        for (var category = 0; category < goals.Length; category++)
            if (goals[category] > 0 && sums[category] == 0)
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"Margin {margin}, category {category} has a target and nobody to stand for it: merge it with a neighbour."
                    ),
                    nameof(goals)
                );
        for (var i = 0; i < fitted.Length; i++)
            if (sums[cells[i].Categories[margin]] is > 0 and var sum)
                fitted[i] *= goals[cells[i].Categories[margin]] / sum;
        return sums.Where((sum, i) => Math.Abs(sum - goals[i]) > Tolerance * goals[i]).Any();
    }

    static RakedWeights Finish(
        IReadOnlyList<RakingCell> cells,
        double[] fitted,
        long persons,
        int rounds
    )
    {
        double[] weights =
        [
            .. fitted.Select((sum, i) => cells[i].Persons == 0 ? 0 : sum / cells[i].Persons),
        ];
        var squares = weights.Select((weight, i) => cells[i].Persons * weight * weight).Sum();
        return new(weights, (double)persons * persons / squares, weights.Max(), rounds);
    }

    static double[] GoalsOf(IReadOnlyList<double> margin, long persons)
    {
        var sum = margin.Sum();
        return [.. margin.Select(target => target / sum * persons)];
    }

    static void RequireFit(
        IReadOnlyList<RakingCell> cells,
        IReadOnlyList<IReadOnlyList<double>> targets
    )
    {
        foreach (var (margin, target) in targets.Index())
            if (target.Any(one => one < 0 || !double.IsFinite(one)) || target.Sum() <= 0)
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"The targets of margin {margin} are not numbers of people or shares: each is 0 or more, and their sum above 0."
                    ),
                    nameof(targets)
                );
        foreach (var (i, cell) in cells.Index())
            if (
                cell.Persons < 0
                || cell.Categories.Count != targets.Count
                || cell.Categories.Where(
                        (category, margin) => category < 0 || category >= targets[margin].Count
                    )
                    .Any()
            )
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"Cell {i} does not fit the margins: it needs 0 or more persons and one category for each of the {targets.Count} margins."
                    ),
                    nameof(cells)
                );
    }
}
