using System.Globalization;
using CsatWarehouse.Samples.Randomness;

namespace CsatWarehouse.Samples.People;

/// <summary>All customers there ever are in the months generated. Names and addresses are made when they are asked for, which keeps a customer at some 60 bytes.</summary>
sealed class Population
{
    const int CustomersAtScaleOne = 2000;
    static readonly double[] RegionWeights = [26, 14, 18, 15, 12, 15];
    static readonly double[] SegmentWeights = [78, 17, 5];
    static readonly double[] ProductWeights = [55, 33, 12];

    readonly long _seed;
    readonly Timeline _time;
    readonly Customer[] _customers;

    public Population(CompanyOptions options, Timeline time)
    {
        (_seed, _time) = (options.Seed, time);
        _customers = new Customer[Math.Max(40, (int)(CustomersAtScaleOne * options.Scale))];
        for (var i = 0; i < _customers.Length; i++)
            _customers[i] = Draw(i);
    }

    public NamePool Names { get; } = new();

    public ReadOnlySpan<Customer> All => _customers;

    public PersonName NameOf(in Customer customer) =>
        Names.Draw(StableRandom.For(_seed, Strand.Name, customer.Index), customer.IsUkrainian);

    /// <summary>As the CRM and the survey tools have it; at a domain that RFC 2606 keeps for examples.</summary>
    public string EmailOf(in Customer customer)
    {
        var name = customer.IsUkrainian ? "abonent" : NameOf(customer).First.ToLowerInvariant();
        var domain = customer.Segment == Segment.Consumer ? "example.net" : "example.com";
        return string.Create(CultureInfo.InvariantCulture, $"{name}.{customer.Index + 1}@{domain}");
    }

    /// <summary>As the help desk has it: often in capitals, for some customers another one altogether.</summary>
    public string HelpDeskEmailOf(in Customer customer)
    {
        var random = StableRandom.For(_seed, Strand.Name, customer.Index, 1);
        if (random.Chance(PlantedEffects.OtherEmailShare))
            return string.Create(
                CultureInfo.InvariantCulture,
                $"private{customer.Index * 7L + 3}@example.org"
            );
        return random.Chance(0.1) ? EmailOf(customer).ToUpperInvariant() : EmailOf(customer);
    }

    /// <summary>With an area code that is not given out.</summary>
    public static string PhoneOf(in Customer customer) =>
        string.Create(CultureInfo.InvariantCulture, $"+38000{2000000 + customer.Index}");

    Customer Draw(int index)
    {
        var random = StableRandom.For(_seed, Strand.Customer, index);
        var mood = random.Bell();
        var region = (Region)random.Weighted(RegionWeights);
        var joined = random.Chance(0.8) ? -random.Between(1, 60) : random.Below(_time.Months);
        var (left, silent) = Leaving(index, joined, mood);
        return new(
            index,
            joined,
            left,
            silent,
            mood,
            region,
            random.Chance(0.02) ? random.Between(1, Math.Max(1, _time.Last)) : int.MaxValue,
            (Region)((int)(region + 1) % RegionWeights.Length),
            (Segment)random.Weighted(SegmentWeights),
            (Product)random.Weighted(ProductWeights),
            random.Chance(0.75)
        );
    }

    (int Left, int Silent) Leaving(int index, int joined, double mood)
    {
        var random = StableRandom.For(_seed, Strand.Leaving, index);
        var earliest = PlantedEffects.SilentMonths + 2;
        if (joined < 0 && _time.Last > earliest && random.Chance(PlantedEffects.SilentLeaverShare))
        {
            var month = random.Between(earliest, _time.Last);
            return (month, month - PlantedEffects.SilentMonths);
        }
        // Thirds of the bell.
        var third =
            mood > 0.43 ? 0
            : mood > -0.43 ? 1
            : 2;
        for (var month = Math.Max(1, joined + 2); month <= _time.Last; month++)
            if (random.Chance(PlantedEffects.LeavingByMood[third]))
                return (month, int.MaxValue);
        return (int.MaxValue, int.MaxValue);
    }
}
