namespace CsatWarehouse.Metrics.Scales;

/// <summary>Several questions as one number from 0 to 100, as the American Customer Satisfaction Index has it (Fornell and others 1996).</summary>
public static class SatisfactionIndex
{
    /// <summary>100 × sum of w (x - min) / (max - min) / sum of w: on 1-10 each answer becomes (x - 1) / 9.</summary>
    /// <param name="answers">Answers, or means of answers, on <paramref name="scale"/>; null where a question has none.</param>
    /// <param name="weights">One for each question, in any unit.</param>
    /// <returns>Null where a question that weighs has no answer: an index of the others would be another index.</returns>
    /// <exception cref="ArgumentException">The counts differ, a weight is negative, all are 0, or an answer is outside the scale.</exception>
    public static double? Of(
        IReadOnlyList<double?> answers,
        IReadOnlyList<double> weights,
        Scale scale
    )
    {
        var sum = weights.Sum();
        if (
            answers.Count != weights.Count
            || weights.Any(weight => !(weight >= 0))
            || sum is not (> 0 and < double.PositiveInfinity)
        )
            throw new ArgumentException(
                $"{answers.Count} questions need as many weights of 0 or more, not all 0; {weights.Count} were given.",
                nameof(weights)
            );
        foreach (var answer in answers)
            if (answer is { } value && !(value >= scale.Min && value <= scale.Max))
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"{value} is outside {scale}: declare it as a missing code in the source's profile."
                    ),
                    nameof(answers)
                );
        double? total = 0;
        for (var i = 0; i < weights.Count; i++)
            if (weights[i] > 0)
                total += answers[i] is { } value ? weights[i] * scale.Rescale(value) : null;
        return 100 * total / sum;
    }
}
