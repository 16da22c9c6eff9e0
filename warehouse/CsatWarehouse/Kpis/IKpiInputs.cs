using CsatWarehouse.Operations;

namespace CsatWarehouse.Kpis;

/// <summary>What the figures of one KPI group are made from.</summary>
interface IKpiInputs
{
    /// <summary>Those of the marks whose month has no facts that the group could measure.</summary>
    IQueryable<Dirty> WithoutFacts(WarehouseContext context, IQueryable<Dirty> marks);

    /// <summary>How many of the month's facts each load brought; loads that brought none are not in it.</summary>
    IReadOnlyDictionary<long, int> RowsByLoad(WarehouseContext context, long period);

    /// <summary>Every figure of the month; none where it has no facts.</summary>
    KpiFigures Figures(WarehouseContext context, long period);
}
