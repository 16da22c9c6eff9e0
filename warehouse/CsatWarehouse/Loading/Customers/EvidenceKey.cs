using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Records;

namespace CsatWarehouse.Loading.Customers;

/// <summary>How records are known that are evidence: by file, id and moment, so that no later file takes an earlier one's word away, nor a snapshot by its silence.</summary>
static class EvidenceKey
{
    const string ValidFrom = "validFrom";

    public static NaturalKey Of(ExportRecord row, string fileName) =>
        new(
            fileName,
            RecordKey.Joined(
                row.Key.Scope,
                row.Key.Id,
                row.Describe(ValidFrom) ?? row.Describe(RecordKind.UpdatedAt)
            )
        );

    /// <summary>The first local day on which the record holds; null where it does not say.</summary>
    public static long? FirstDayOf(ExportRecord row) =>
        row.Date(ValidFrom) is { } day ? Calendar.DateKey(day) : null;
}
