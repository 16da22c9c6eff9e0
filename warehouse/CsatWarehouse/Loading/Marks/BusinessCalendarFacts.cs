using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Kpis;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Marks;

/// <summary>Writes teams' opening hours. A ticket may be solved long after the day that changed, so that all later months are outdated.</summary>
sealed class BusinessCalendarFacts(LoadScope scope, SourceLayout layout)
    : MarkFacts(
        scope,
        layout,
        "DimBusinessCalendar",
        "BusinessCalendarKey",
        ["OnDateKey", "ValidFromDateKey"],
        "TeamCode",
        "Weekday",
        "OnDateKey",
        "OpensSecond",
        "ClosesSecond",
        "ValidFromDateKey",
        "ValidToDateKey",
        "TimeZone",
        "Name"
    )
{
    static readonly string[] Weekdays =
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];

    protected override void Bind(IRowWrite insert, int first, ExportRecord row) =>
        insert
            .Bind(first, row.Text("team"))
            .Bind(first + 1, Weekday(row.Text("weekday")))
            .Bind(first + 2, Members.DateKey(row.Date("date")))
            .Bind(first + 3, 60.0 * row.Minutes("opens"))
            .Bind(first + 4, 60.0 * row.Minutes("closes"))
            .Bind(first + 5, Members.DateKey(row.Date("from")))
            .Bind(first + 6, Members.DateKey(row.Date("to")))
            .Bind(first + 7, row.Text("timeZone"))
            .Bind(first + 8, row.Text("name"));

    protected override (string Kpi, long FromDateKey)? Changes(ExportRecord row) =>
        From(Members.DateKey(row.Date("date")), Members.DateKey(row.Date("from")));

    protected override (string Kpi, long FromDateKey)? Changes(IRowRead row, int first) =>
        From(row.Int64(first), row.Int64(first + 1));

    static (string Kpi, long FromDateKey) From(long onDateKey, long validFromDateKey) =>
        (KpiCatalogue.FirstResponseMedianBusiness, onDateKey > 0 ? onDateKey : validFromDateKey);

    static double? Weekday(string? name) => name is null ? null : Array.IndexOf(Weekdays, name) + 1;
}
