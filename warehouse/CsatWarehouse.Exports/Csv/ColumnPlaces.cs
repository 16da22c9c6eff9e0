namespace CsatWarehouse.Exports.Csv;

static class ColumnPlaces
{
    /// <summary>The place of a column; -1 where there is none of the name.</summary>
    public static int IndexOf(this IReadOnlyList<string> columns, string name)
    {
        for (var i = 0; i < columns.Count; i++)
            if (columns[i] == name)
                return i;
        return -1;
    }
}
