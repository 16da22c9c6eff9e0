namespace CsatWarehouse.Samples.Randomness;

/// <summary>
/// Random numbers that are the same on every machine and in every version of .NET: SplitMix64 (Steele, Lea and Flood, 2014).
/// Only additions, products, quotients and square roots are used, which IEEE 754 rounds alike everywhere; logarithms
/// and cosines it does not.
/// </summary>
sealed class StableRandom
{
    const ulong Golden = 0x9E3779B97F4A7C15;
    ulong _state;

    StableRandom(ulong state) => _state = state;

    /// <summary>The numbers of one strand of one thing (a customer, a month): what is drawn for another never shifts them.</summary>
    public static StableRandom For(long seed, Strand strand, long first = 0, long second = 0)
    {
        unchecked
        {
            var state = Mix((ulong)seed + Golden);
            state = Mix((state ^ (ulong)strand) + Golden);
            state = Mix((state ^ (ulong)first) + Golden);
            return new(Mix((state ^ (ulong)second) + Golden));
        }
    }

    /// <summary>Uniform in [0, 1), in steps of 2^-53.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform in 0 .. <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    /// <summary>Uniform in <paramref name="low"/> .. <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Chance(double probability) => Unit() < probability;

    /// <summary>Bell-shaped around 0 with standard deviation 1, within ±3.47: four uniform numbers added.</summary>
    public double Bell() => (Unit() + Unit() + Unit() + Unit() - 2) * Math.Sqrt(3);

    /// <summary>How many of <paramref name="trials"/> succeed: the mean is exactly trials x probability, which rounding a bell would not give at the ends of a scale.</summary>
    public int Successes(int trials, double probability)
    {
        var count = 0;
        for (var i = 0; i < trials; i++)
            if (Chance(probability))
                count++;
        return count;
    }

    /// <summary>An answer on <paramref name="low"/> .. <paramref name="high"/> whose mean is <paramref name="mean"/>, held within the scale.</summary>
    public int Answer(int low, int high, double mean) =>
        low + Successes(high - low, Math.Clamp((mean - low) / (high - low), 0.02, 0.98));

    /// <summary>Log-logistic with shape 2: the median is <paramref name="median"/>, the 90th percentile three times that. At most forty times.</summary>
    public TimeSpan Duration(TimeSpan median)
    {
        var u = Unit();
        var seconds = (long)(median.TotalSeconds * Math.Min(40, Math.Sqrt(u / (1 - u))));
        return TimeSpan.FromSeconds(seconds + 1);
    }

    /// <summary>Uniform between two spans, in whole seconds.</summary>
    public TimeSpan Span(TimeSpan low, TimeSpan high) =>
        low + TimeSpan.FromSeconds(Below((int)(high - low).TotalSeconds));

    /// <summary>The index of a weight, with a probability in proportion to it.</summary>
    public int Weighted(ReadOnlySpan<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights)
            total += weight;
        var left = Unit() * total;
        for (var i = 0; i < weights.Length - 1; i++)
        {
            left -= weights[i];
            if (left < 0)
                return i;
        }
        return weights.Length - 1;
    }

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    ulong Next() => Mix(_state += Golden);

    static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
