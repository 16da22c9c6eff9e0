using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Customers;

/// <summary>A row of <c>DimCustomer</c> or <c>DimAccount</c>, as far as it says who it is.</summary>
/// <param name="DurableKey">0 where it was never resolved.</param>
/// <param name="Source">The code of the source.</param>
readonly record struct MemberRow(
    long Key,
    long DurableKey,
    long SourceSystemKey,
    string Source,
    string ExternalId
);

static class MemberRows
{
    /// <summary>By key, the members 0 and -1 left out.</summary>
    public static List<MemberRow> Read(BulkPath path, string table, string key, string durableKey)
    {
        var rows = new List<MemberRow>();
        var sources = new Dictionary<long, string>();
        using var members = path.Query(
            $"""
            SELECT m."{key}", m."{durableKey}", m."SourceSystemKey", s."Code", m."ExternalId"
            FROM "{table}" m JOIN "DimSourceSystem" s ON s."SourceSystemKey" = m."SourceSystemKey"
            WHERE m."{key}" > 0 ORDER BY m."{key}"
            """
        );
        while (members.Step())
        {
            var sourceKey = members.Int64(2);
            if (!sources.TryGetValue(sourceKey, out var source))
                sources.Add(sourceKey, source = members.Text(3)!);
            rows.Add(new(members.Int64(0), members.Int64(1), sourceKey, source, members.Text(4)!));
        }
        return rows;
    }

    /// <summary>The place of each key.</summary>
    public static Dictionary<long, int> Places(IReadOnlyList<MemberRow> members)
    {
        var places = new Dictionary<long, int>(members.Count);
        for (var i = 0; i < members.Count; i++)
            places.Add(members[i].Key, i);
        return places;
    }
}
