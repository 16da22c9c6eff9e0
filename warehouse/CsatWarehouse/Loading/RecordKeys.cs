using CsatWarehouse.Exports.Records;

namespace CsatWarehouse.Loading;

/// <summary>How the ledger knows records.</summary>
static class RecordKeys
{
    /// <summary>By the id that the profile makes; without one, by the file and the row's place in it.</summary>
    public static NaturalKey Of(ExportRecord row, string fileName) =>
        new(row.Key.Scope, row.Key.Id ?? FormattableString.Invariant($"{fileName}#{row.Ordinal}"));
}
