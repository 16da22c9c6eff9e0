using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>A layout's filters, bound to the columns of one file.</summary>
sealed class RowFilters(IEnumerable<RowFilter> filters, ColumnBinder columns)
{
    readonly (RowFilter Filter, int Column)[] _filters =
    [
        .. filters.Select(filter => (filter, columns.Find(filter.Columns, optional: false))),
    ];

    /// <summary>Whether the record fulfils all of them.</summary>
    public bool Take(RecordReader record)
    {
        foreach (var (filter, column) in _filters)
            if (!filter.Takes(record.Field(column).Trim()))
                return false;
        return true;
    }
}
