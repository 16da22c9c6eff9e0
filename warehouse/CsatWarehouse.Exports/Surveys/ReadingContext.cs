using NodaTime;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>What a workspace knows and a profile does not.</summary>
/// <param name="ReportingZone">Decides on which day an instant falls, and is the zone of files whose profile names none.</param>
public sealed record ReadingContext(DateTimeZone ReportingZone);
