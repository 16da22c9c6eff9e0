using CsatWarehouse.Samples.Randomness;

namespace CsatWarehouse.Samples.People;

/// <summary>A company among the customers; forty customers in the population make one, and those who are not consumers work for it.</summary>
sealed record Organization(int Index, string Name, bool IsUkrainian)
{
    /// <summary>So many customers lie between two organisations.</summary>
    const int Spread = 40;

    public long Id => 380_000_000_000 + Index;

    public static int? IndexOf(in Customer customer) =>
        customer.Segment == Segment.Consumer ? null : customer.Index / Spread;

    public static long? IdOf(in Customer customer) =>
        IndexOf(customer) is { } index ? 380_000_000_000 + index : null;

    /// <summary>All of them, in the order of their numbers.</summary>
    public static IEnumerable<Organization> Of(CompanyOptions options, Population population)
    {
        var count = (population.All.Length - 1) / Spread + 1;
        for (var i = 0; i < count; i++)
        {
            var random = StableRandom.For(options.Seed, Strand.Organization, i);
            var ukrainian = random.Chance(0.7);
            var name = population.Names.Draw(random, ukrainian).Last;
            yield return new(
                i,
                ukrainian ? $"ТОВ «{name} і партнери»" : $"{name} & Partners Ltd",
                ukrainian
            );
        }
    }
}
