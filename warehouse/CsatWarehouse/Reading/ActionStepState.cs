using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using NodaTime;

namespace CsatWarehouse.Reading;

/// <summary>How one step of an action stood at the end of one day.</summary>
/// <param name="Revision">The one that held then: title, owner, deadline and aim are its.</param>
/// <param name="Status">planned, started, done or cancelled.</param>
/// <param name="StartedDateKey">The local day; -1 where it had not begun, or nobody says when.</param>
/// <param name="DoneDateKey">The local day; -1 where it was not done, or nobody says when.</param>
/// <param name="IsOverdue">The deadline had passed, and the step was neither done nor cancelled.</param>
public sealed record ActionStepState(
    FactActionStep Revision,
    string Status,
    long StartedDateKey,
    long DoneDateKey,
    bool IsOverdue
)
{
    const string Planned = "planned";
    const string Started = "started";
    const string Done = "done";
    const string Cancelled = "cancelled";

    /// <summary>
    /// Plans are those of the youngest revision by the end of the day. What happened by then is also believed of later ones, because people write it down afterwards; so that March, seen in June, is March as it was.
    /// </summary>
    /// <param name="revisions">All of one step, in any order.</param>
    /// <param name="dateKey">The day, in the reporting zone.</param>
    /// <returns>Null where the step was not yet written down and had not begun, or was withdrawn.</returns>
    public static ActionStepState? AsOf(
        IEnumerable<FactActionStep> revisions,
        long dateKey,
        DateTimeZone zone
    )
    {
        var ordered = InOrder(revisions);
        var end = zone.AtStartOfDay(LocalDate.FromDateOnly(Calendar.Date(dateKey).AddDays(1)))
            .ToDateTimeUtc();
        var held = ordered.FindLast(r => r.RevisedAt < end);
        if (held is { IsWithdrawn: true } || ordered is not [.., { IsWithdrawn: false } youngest])
            return null;
        var started = FirstBy(held?.StartedDateKey, youngest.StartedDateKey);
        var done = FirstBy(held?.DoneDateKey, youngest.DoneDateKey);
        if (held is null && started < 0 && done < 0)
            return null;
        var status =
            done > 0 ? Done
            : held is { Status: Cancelled } or { Status: Done, DoneDateKey: < 0 } ? held.Status
            : started > 0 || held is { Status: Started, StartedDateKey: < 0 } ? Started
            : Planned;
        var revision = held ?? ordered[0];
        return new(
            revision,
            status,
            started,
            done,
            status is Planned or Started && revision.DueDateKey > 0 && revision.DueDateKey < dateKey
        );

        long FirstBy(long? asHeld, long asKnown) =>
            asHeld is { } then && then > 0 && then <= dateKey ? then
            : asKnown > 0 && asKnown <= dateKey ? asKnown
            : SpecialMember.NotApplicable;
    }

    internal static List<FactActionStep> InOrder(IEnumerable<FactActionStep> revisions) =>
        [
            .. revisions
                .OrderBy(r => r.RevisedAt)
                .ThenBy(r => r.AsOfAt)
                .ThenBy(r => r.Scope, StringComparer.Ordinal),
        ];
}
