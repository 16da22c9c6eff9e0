using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis;

/// <summary>
/// The sources and scopes that tickets come from. A ticket that is known by its number alone is looked up in each of them, by the key that it
/// has there: asked for without them, it would be sought among all tickets.
/// </summary>
static class TicketScopes
{
    /// <summary>Each found by the index after the one before; there are few.</summary>
    public static IEnumerable<(long SourceSystemKey, string Scope)> Of(WarehouseContext context)
    {
        for (var source = After(SpecialMember.NotApplicable); source is { } s; source = After(s))
        for (var scope = First(s); scope is not null; scope = Next(s, scope))
            yield return (s, scope);

        long? After(long last) =>
            context.Tickets.Where(t => t.SourceSystemKey > last).Min(t => (long?)t.SourceSystemKey);

        string? First(long source) =>
            context.Tickets.Where(t => t.SourceSystemKey == source).Min(t => t.Scope);

#pragma warning disable CA1309 // The database compares, in the order of its index.
        string? Next(long source, string last) =>
            context
                .Tickets.Where(t =>
                    t.SourceSystemKey == source && string.Compare(t.Scope, last) > 0
                )
                .Min(t => t.Scope);
#pragma warning restore CA1309
    }
}
