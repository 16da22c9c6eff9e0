namespace CsatWarehouse.Metrics.Estimates;

/// <summary>An amount that is counted and not sampled: it has no interval, and its change no test.</summary>
public static class SumOfMoney
{
    /// <param name="amount">Null where it is not known, or in several currencies.</param>
    /// <param name="persons">Whose money it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of persons is negative.</exception>
    public static Estimate Of(double? amount, long persons)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(persons);
        return new()
        {
            Kind = EstimateKind.Sum,
            Value = amount,
            N = persons,
            Answers = persons,
            NEffective = amount is null ? 0 : persons,
            Numerator = amount,
            Denominator = 1,
        };
    }
}
