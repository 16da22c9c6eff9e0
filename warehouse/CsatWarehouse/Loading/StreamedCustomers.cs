using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading;

/// <summary>The customers behind a <see cref="StreamedPath"/>: each is looked for when the file first names them, so that a small file costs little however many there are.</summary>
sealed class StreamedCustomers : CustomerMembers
{
    readonly IRowLookup? _find;
    readonly SqliteStatement _identify;

    public StreamedCustomers(LoadScope scope, StreamedPath members, long sourceSystemKey)
        : base(scope, sourceSystemKey)
    {
        if (scope.Context.Customers.Any(c => c.SourceSystemKey == sourceSystemKey))
            _find = members
                .Lookup(
                    "c.\"CustomerKey\"",
                    """JOIN "DimCustomer" c ON c."SourceSystemKey" = @p1 AND c."ExternalId" = k."Code" """
                )
                .Bind(1, sourceSystemKey);
        _identify = members.InsertUnlessThere("CustomerIdentity", IdentityColumns);
        BindAlways(_identify);
    }

    protected override long Find(string id)
    {
        if (_find is null)
            return 0;
        var row = _find.Of("", id);
        var key = row.Step() ? row.Int64(0) : 0;
        row.Reset();
        return key;
    }

    protected override void Identify(long key, string hash)
    {
        _identify.Bind(5, key).Bind(6, hash);
        _identify.TryExecute();
    }

    public override void Dispose()
    {
        _find?.Dispose();
        _identify.Dispose();
        base.Dispose();
    }
}
