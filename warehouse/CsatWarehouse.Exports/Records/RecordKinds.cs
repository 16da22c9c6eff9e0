using System.Collections.Frozen;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Records;

/// <summary>Every kind of record that the warehouse takes beside survey responses.</summary>
public static class RecordKinds
{
    /// <summary>In the order of <see cref="SourceKind"/>.</summary>
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        CustomerKinds.Account,
        CustomerKinds.Contact,
        CustomerKinds.CustomerStatus,
        StaffKinds.Agent,
        StaffKinds.Team,
        TicketKinds.Ticket,
        TicketKinds.TicketComment,
        TicketKinds.TicketTag,
        TicketKinds.TicketEvent,
        VoiceKinds.Invitation,
        VoiceKinds.Review,
        MysteryKinds.MysteryVisit,
        MysteryKinds.MysteryItem,
        ReferenceKinds.Benchmark,
        ReferenceKinds.Target,
        ReferenceKinds.Baseline,
        ReferenceKinds.ActionStep,
        StaffKinds.BusinessCalendar,
    ];

    static readonly FrozenDictionary<SourceKind, RecordKind> ByKind = All.ToFrozenDictionary(k =>
        k.Kind
    );

    /// <exception cref="ArgumentOutOfRangeException">The kind is a survey, whose fields each profile names itself.</exception>
    public static RecordKind Of(SourceKind kind) =>
        ByKind.TryGetValue(kind, out var found)
            ? found
            : throw new ArgumentOutOfRangeException(
                nameof(kind),
                kind,
                "No kind of record; a survey's fields are its own questions."
            );
}
