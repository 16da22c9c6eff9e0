namespace CsatWarehouse.Metrics.Estimates;

/// <summary>One of the groups that a figure is made of.</summary>
/// <param name="Name">A constant of this type.</param>
/// <param name="Answers">Unweighted.</param>
/// <param name="Share">Of the denominator, 0..1, weighted where the figure is.</param>
public sealed record Part(string Name, long Answers, double Share)
{
    public const string Promoters = "promoters";
    public const string Passives = "passives";
    public const string Detractors = "detractors";
    public const string In = "in";
    public const string Out = "out";
}
