namespace CsatWarehouse.Metrics.Drivers;

/// <summary>
/// Complete answers of one period and cell: an outcome and its possible drivers. Filled in any order and merged in any partition it gives the same figures.
/// A response with a driver unanswered or not applicable stays out as a whole (listwise), so that all shares stand on the same persons.
/// </summary>
public sealed class DriverSample
{
    /// <summary>Every subset of drivers is fitted: 2 to the power of 14 models, times the bootstrap.</summary>
    public const int MostDrivers = 14;

    readonly List<DriverRow> rows = [];

    /// <param name="drivers">Names, distinct, 1 to <see cref="MostDrivers"/> of them.</param>
    /// <exception cref="ArgumentException">There are none, too many, or two of one name.</exception>
    public DriverSample(IReadOnlyList<string> drivers)
    {
        if (
            drivers.Count is 0 or > MostDrivers
            || drivers.Distinct(StringComparer.Ordinal).Count() != drivers.Count
        )
            throw new ArgumentException(
                $"{drivers.Count} drivers were given ({string.Join(", ", drivers)}): name 1 to {MostDrivers} different ones; combine items that measure the same.",
                nameof(drivers)
            );
        Drivers = [.. drivers];
    }

    public IReadOnlyList<string> Drivers { get; }

    /// <summary>Complete answers, those of weight 0 included.</summary>
    public int Answers => rows.Count;

    /// <param name="cluster">As in <see cref="Statistics.ClusteredSample.Add"/>: the bootstrap draws clusters.</param>
    /// <param name="outcome">What is to be explained, on its own scale.</param>
    /// <param name="drivers">One value for each driver, in order.</param>
    /// <param name="weight">0 or more; only the proportions matter.</param>
    /// <exception cref="ArgumentException">Not one value for each driver, or a value or weight that cannot be used.</exception>
    public void Add(long cluster, double outcome, IReadOnlyList<double> drivers, double weight = 1)
    {
        if (
            drivers.Count != Drivers.Count
            || !double.IsFinite(outcome)
            || drivers.Any(value => !double.IsFinite(value))
            || !(weight >= 0 && double.IsFinite(weight))
        )
            throw new ArgumentException(
                $"An answer needs an outcome, a value for each of the {Drivers.Count} drivers and a weight of 0 or more, all finite: leave out responses with one unanswered.",
                nameof(drivers)
            );
        rows.Add(new(cluster, weight, [.. drivers, outcome]));
    }

    /// <summary>Adds all answers of <paramref name="other"/>, which stays as it is.</summary>
    /// <exception cref="ArgumentException">The drivers differ.</exception>
    public void Merge(DriverSample other)
    {
        if (!Drivers.SequenceEqual(other.Drivers, StringComparer.Ordinal))
            throw new ArgumentException(
                $"Answers on {string.Join(", ", other.Drivers)} cannot join answers on {string.Join(", ", Drivers)}.",
                nameof(other)
            );
        rows.AddRange([.. other.rows]);
    }

    /// <summary>Rows that weigh, in an order of their own.</summary>
    internal DriverRow[] Sorted() => [.. rows.Where(row => row.Weight > 0).Order()];
}

/// <param name="Values">The drivers in order, then the outcome.</param>
sealed record DriverRow(long Cluster, double Weight, double[] Values) : IComparable<DriverRow>
{
    public int CompareTo(DriverRow? other)
    {
        var order = Cluster.CompareTo(other!.Cluster);
        if (order == 0)
            order = Values.AsSpan().SequenceCompareTo(other.Values);
        return order == 0 ? Weight.CompareTo(other.Weight) : order;
    }
}
