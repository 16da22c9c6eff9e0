using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis;

/// <summary>Whom facts are about: facts hold the customer of their own source, figures count persons across sources.</summary>
static class Persons
{
    /// <summary>The durable keys of those of the customers that differ from their own; a customer without one is a person of their own.</summary>
    public static IReadOnlyDictionary<long, long> Of(
        WarehouseContext context,
        IQueryable<long> customerKeys
    ) =>
        context
            .Customers.Where(c =>
                c.CustomerDurableKey > SpecialMember.Unknown
                && c.CustomerDurableKey != c.CustomerKey
                && customerKeys.Contains(c.CustomerKey)
            )
            .Select(c => new { c.CustomerKey, c.CustomerDurableKey })
            .ToDictionary(c => c.CustomerKey, c => c.CustomerDurableKey);
}
