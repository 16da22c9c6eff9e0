using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis;

/// <summary>The figures of one KPI group as a build asks for them: each made once, and kept while later periods are compared with it.</summary>
sealed class PeriodFigures(IKpiInputs inputs, string kpiGroup)
{
    readonly Dictionary<MonthRange, KpiFigures> _figures = [];

    /// <summary>Hidden months within a longer period are those of the newest builds: build the months first.</summary>
    public KpiFigures Of(WarehouseContext context, MonthRange months)
    {
        if (_figures.TryGetValue(months, out var figures))
            return figures;
        figures = inputs.Figures(context, months);
        if (months.Count > 1)
            figures.Hide(HiddenMonths.Within(context, months, kpiGroup));
        _figures.Add(months, figures);
        return figures;
    }

    /// <summary>Lets go of the months, and of every figure that they are part of.</summary>
    public void Forget(MonthRange months)
    {
        inputs.Forget(months);
        Remove(months);
    }

    /// <summary>As <see cref="Forget"/>, of months that no later period needs.</summary>
    public void Release(MonthRange months)
    {
        inputs.Release(months);
        Remove(months);
    }

    void Remove(MonthRange months)
    {
        foreach (
            var range in _figures
                .Keys.Where(r => r.First <= months.Last && r.Last >= months.First)
                .ToList()
        )
            _figures.Remove(range);
    }
}
