using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>What was read of each month, kept for the longer periods that the month is part of.</summary>
sealed class MonthReads<T>(Func<WarehouseContext, long, List<T>> read)
{
    readonly Dictionary<long, List<T>> _months = [];

    public IEnumerable<T> Of(WarehouseContext context, MonthRange months)
    {
        foreach (var month in months.Months)
        {
            if (!_months.TryGetValue(month, out var rows))
                _months.Add(month, rows = read(context, month));
            foreach (var row in rows)
                yield return row;
        }
    }

    public void Forget(MonthRange months)
    {
        foreach (var month in _months.Keys.Where(months.Contains).ToList())
            _months.Remove(month);
    }
}
