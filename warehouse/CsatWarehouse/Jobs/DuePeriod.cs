using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Jobs;

/// <summary>A period to build anew.</summary>
/// <param name="Covered">Those of its months that the group's facts reach: a running quarter ends with the last month that has any.</param>
/// <param name="Replaces">The build that readers see until then; null for the first.</param>
/// <param name="Begins">The group's first month with figures; 0 where that does not matter.</param>
sealed record DuePeriod(
    ReportingPeriod Period,
    MonthRange Covered,
    long? Replaces = null,
    long Begins = 0
);
