using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Randomness;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Crm;

readonly record struct CustomerMonth(
    Customer Customer,
    DateOnly Month,
    bool IsActive,
    decimal Revenue,
    DateOnly? ChurnedOn,
    string? Destination,
    string? Reason
);

/// <summary>What the billing system says of each customer in a month: active with revenue, or churned in it, with where the customer went. Who left earlier has no row.</summary>
sealed class CustomerStatus(CompanyOptions options, Timeline time, Population population)
{
    static readonly double[] DestinationWeights = [45, 30, 25];
    static readonly string[] Destinations = ["Mriya Mobile", "Orion Net", "none"];
    static readonly string[] Reasons = ["price", "network", "service", "moved"];

    static Layout<CustomerMonth> Columns { get; } =
        new Layout<CustomerMonth>()
            .Text("customer", c => c.Customer.Number)
            .Date("month", c => c.Month)
            .Text("status", c => c.IsActive ? "active" : "churned")
            .Amount("revenue", c => c.Revenue)
            .Constant("currency", "UAH")
            .Date("churnedOn", c => c.ChurnedOn)
            .Text("destination", c => c.Destination)
            .Text("reason", c => c.Reason);

    public void Write(ExportFolder folder, int month)
    {
        var first = time.MonthOf(month);
        using var file = folder.Open("billing", "customer-status", time.LastDayOf(month), Columns);
        foreach (ref readonly var customer in population.All)
            if (customer.IsActive(month))
                file.Write(new(customer, first, true, Revenue(customer, month), null, null, null));
            else if (customer.Left == month)
                file.Write(Leave(customer, first));
    }

    CustomerMonth Leave(in Customer customer, DateOnly month)
    {
        var random = StableRandom.For(options.Seed, Strand.Status, customer.Index, -1);
        var day = month.AddDays(random.Below(28));
        var destination = Destinations[random.Weighted(DestinationWeights)];
        // Nobody is asked who goes without a word.
        var reason = customer.Silent == int.MaxValue ? random.Of(Reasons) : null;
        return new(customer, month, false, 0, day, destination, reason);
    }

    decimal Revenue(in Customer customer, int month)
    {
        var random = StableRandom.For(options.Seed, Strand.Status, customer.Index);
        var (low, high) = customer.Segment switch
        {
            Segment.Consumer => (18_000, 42_000),
            Segment.SmallBusiness => (90_000, 250_000),
            _ => (600_000, 2_000_000),
        };
        var usual = random.Between(low, high);
        var extra = StableRandom
            .For(options.Seed, Strand.Status, customer.Index, month + 1)
            .Below(usual / 10);
        return (usual + extra) / 100m;
    }
}
