namespace CsatWarehouse.Samples;

/// <summary>What decides about every byte that <see cref="CompanyGenerator"/> writes.</summary>
public sealed record CompanyOptions
{
    public const int GreatestMonths = 120;
    public const double LeastScale = 0.01;
    public const double GreatestScale = 1000;

    /// <summary>Another seed makes another company of the same kind. By default 2026.</summary>
    public long Seed { get; init; } = 2026;

    /// <summary>How many months are written, <see cref="LastMonth"/> included: 1 to 120, by default 24.</summary>
    public int Months { get; init; } = 24;

    /// <summary>1 makes 2,000 customers and about 15,000 tickets in 24 months; 0.01 to 1000.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Any day of the last month. By default October 2026.</summary>
    public DateOnly LastMonth { get; init; } = new(2026, 10, 1);

    /// <summary>What is wrong with the values, with the range that would be right; null where nothing is.</summary>
    public string? Fault =>
        Months is < 1 or > GreatestMonths
            ? FormattableString.Invariant(
                $"{Months} months cannot be generated; ask for 1 to {GreatestMonths}."
            )
        : Scale is >= LeastScale and <= GreatestScale ? null
        : FormattableString.Invariant(
            $"Scale {Scale} cannot be generated; ask for {LeastScale} to {GreatestScale}."
        );
}
