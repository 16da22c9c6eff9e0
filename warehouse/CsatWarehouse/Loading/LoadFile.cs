using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Loading;

/// <summary>A loaded file as the winner rule sees it. A snapshot also says of the scopes it covers what is no longer there.</summary>
sealed record LoadFile(
    long LoadKey,
    string FileName,
    int ContentVersion,
    DateTime AsOfAt,
    bool IsSnapshot
)
{
    /// <summary>The natural-key scopes in which a snapshot speaks for every key; empty for other deliveries.</summary>
    public HashSet<string> SnapshotScopes { get; } = new(StringComparer.Ordinal);

    public static LoadFile Of(WarehouseContext context, Load row)
    {
        var snapshot = row.Delivery == Choice<Delivery>.NameOf(Delivery.Snapshot);
        var loadFile = new LoadFile(
            row.LoadKey,
            row.FileName,
            row.ContentVersion,
            row.AsOfAt,
            snapshot
        );
        if (snapshot)
            loadFile.SnapshotScopes.UnionWith(VersionLedger.ScopesOf(context, row.LoadKey));
        return loadFile;
    }
}
