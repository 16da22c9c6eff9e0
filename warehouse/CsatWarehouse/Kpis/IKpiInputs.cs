using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Kpis;

/// <summary>What the figures of one KPI group are made from. May keep what it has read until it is told to forget it.</summary>
interface IKpiInputs
{
    /// <summary>Those of the marks whose month has no facts that the group could measure.</summary>
    IQueryable<Dirty> WithoutFacts(WarehouseContext context, IQueryable<Dirty> marks);

    /// <summary>How many of the month's facts each load brought; loads that brought none are not in it.</summary>
    IReadOnlyDictionary<long, int> RowsByLoad(WarehouseContext context, long period);

    /// <summary>Every figure of the months taken as one period, as it stood at the end of the last; none where they have no facts.</summary>
    KpiFigures Figures(WarehouseContext context, MonthRange months);

    /// <summary>The scores that the whole company's answers to each measure had in the month, with how many had each; none where the group has no scores.</summary>
    IEnumerable<MeasuredScore> Scores(WarehouseContext context, long period) => [];

    /// <summary>What there is beside the figures of the months taken as one period of a kind.</summary>
    IEnumerable<Finding> Findings(WarehouseContext context, PeriodKind kind, MonthRange months) =>
        [];

    /// <summary>Lets go of what was read of these months, because it may have changed.</summary>
    void Forget(MonthRange months) { }

    /// <summary>Lets go of what was read of these months alone, because no later period needs it.</summary>
    void Release(MonthRange months) => Forget(months);
}

/// <summary>How many answers to a measure have one score.</summary>
readonly record struct MeasuredScore(Measure Measure, double Score, long Answers);
