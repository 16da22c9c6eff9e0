using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Counts, source by source, how many customers other sources know.</summary>
static class CustomerMatches
{
    public static async Task WriteAsync(
        WarehouseContext context,
        ResolvedCustomers resolved,
        long loadKey,
        CancellationToken cancellation
    )
    {
        await context.CustomerMatches.ExecuteDeleteAsync(cancellation);
        context.CustomerMatches.AddRange(Of(resolved, loadKey));
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }

    static List<CustomerMatch> Of(ResolvedCustomers resolved, long loadKey)
    {
        var describing = resolved
            .Nodes.Where(n => n.IsDescribed)
            .Select(n => n.SourceSystemKey)
            .ToHashSet();
        var joining = new HashSet<long>();
        var ambiguous = new HashSet<long>();
        foreach (var key in resolved.Identities.Keys)
        {
            if (key.Kind is CustomerIdentity.Email or CustomerIdentity.ExternalId)
                joining.Add(key.CustomerKey);
            if (resolved.Graph.Shared.Contains((key.Kind, key.Hash)))
                ambiguous.Add(key.CustomerKey);
        }
        var matched = resolved
            .Persons.Where(p =>
                p.Places.Select(i => resolved.Nodes[i].SourceSystemKey).Distinct().Skip(1).Any()
            )
            .SelectMany(p => p.Places)
            .Select(i => resolved.Nodes[i].Key)
            .ToHashSet();
        return
        [
            .. resolved
                .Nodes.GroupBy(n => n.SourceSystemKey)
                .OrderBy(g => g.Key)
                .Select(g => new CustomerMatch
                {
                    SourceSystemKey = g.Key,
                    Customers = g.LongCount(),
                    Identified = g.LongCount(n =>
                        joining.Contains(n.Key)
                        || matched.Contains(n.Key)
                        || !describing.Contains(n.SourceSystemKey)
                    ),
                    Matched = g.LongCount(n => matched.Contains(n.Key)),
                    Ambiguous = g.LongCount(n => ambiguous.Contains(n.Key)),
                    LoadKey = loadKey,
                }),
        ];
    }
}
