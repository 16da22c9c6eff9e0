namespace CsatWarehouse.Loading;

/// <summary>
/// Decides which row of a natural key is the fact: the greatest (source's updated-at, file's as-of, content's version, file name).
/// Where the source gives no updated-at, the file's as-of stands in for it. The order in which files arrive plays no part.
/// </summary>
readonly record struct RowRank(
    DateTime UpdatedAt,
    DateTime AsOfAt,
    int ContentVersion,
    string FileName
) : IComparable<RowRank>
{
    public static RowRank Of(LoadFile file, DateTime? updatedAt) =>
        new(updatedAt ?? file.AsOfAt, file.AsOfAt, file.ContentVersion, file.FileName);

    public int CompareTo(RowRank other)
    {
        var order = UpdatedAt.CompareTo(other.UpdatedAt);
        if (order == 0)
            order = AsOfAt.CompareTo(other.AsOfAt);
        if (order == 0)
            order = ContentVersion.CompareTo(other.ContentVersion);
        return order != 0 ? order : string.CompareOrdinal(FileName, other.FileName);
    }
}
