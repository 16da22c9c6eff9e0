using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading;

/// <summary>All customers of a source, fetched before the first row: a database at the end of a wire is asked once.</summary>
sealed class FetchedCustomers : CustomerMembers
{
    readonly IRowWrite _identify;

    public FetchedCustomers(LoadScope scope, long sourceSystemKey)
        : base(scope, sourceSystemKey)
    {
        var context = scope.Context;
        var customers = context.Customers.Where(c => c.SourceSystemKey == sourceSystemKey);
        Known = customers
            .Select(c => new { c.ExternalId, c.CustomerKey })
            .ToDictionary(c => c.ExternalId, c => c.CustomerKey, StringComparer.Ordinal);
        Addresses =
        [
            .. context
                .CustomerIdentities.Where(i =>
                    i.Kind == CustomerIdentity.Email
                    && customers.Any(c => c.CustomerKey == i.CustomerKey)
                )
                .Select(i => new { i.CustomerKey, i.ValueHash })
                .AsEnumerable()
                .Select(i => (i.CustomerKey, i.ValueHash)),
        ];
        _identify = BindAlways(scope.Members.Insert("CustomerIdentity", IdentityColumns));
    }

    protected override long Find(string id) => 0;

    protected override void Identify(long key, string hash) =>
        _identify.Bind(5, key).Bind(6, hash).Execute();

    public override void Dispose()
    {
        _identify.Dispose();
        base.Dispose();
    }
}
