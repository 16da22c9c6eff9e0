using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Reconciliation;

/// <summary>One row that a row of a file became.</summary>
sealed class LoadedRow
{
    public long LoadKey { get; init; }

    /// <summary>As <c>KeyVersion</c> has it.</summary>
    public long RowKey { get; init; }
}

/// <summary>The table that the rows of one kind become, one row each.</summary>
/// <param name="IsPartial">Whether some rows are known to the ledger and become nothing.</param>
sealed record LoadedRows(
    string Kind,
    string Table,
    Func<WarehouseContext, IQueryable<LoadedRow>> Of,
    bool IsPartial = false
)
{
    /// <summary>Every kind but teams, whose rows fill dimension members in place.</summary>
    public static IReadOnlyList<LoadedRows> All { get; } =
    [
        Each(
            SourceKind.Survey,
            "FactSurveyResponse",
            c =>
                c.SurveyResponses.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.ResponseKey,
                })
        ),
        Each(
            SourceKind.Ticket,
            "FactTicket",
            c => c.Tickets.Select(r => new LoadedRow { LoadKey = r.LoadKey, RowKey = r.TicketKey })
        ),
        Each(
            SourceKind.TicketComment,
            "FactTicketComment",
            c =>
                c.TicketComments.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.TicketCommentKey,
                })
        ),
        Each(
            SourceKind.TicketEvent,
            "FactTicketStatus",
            c =>
                c.TicketStatuses.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.TicketStatusKey,
                })
        ) with
        {
            IsPartial = true,
        },
        // Tags that stand in a ticket's own row come and go with it.
        Each(
            SourceKind.TicketTag,
            "FactTicketTag",
            c =>
                c.TicketTags.Where(r => r.SayingTicketKey == SpecialMember.NotApplicable)
                    .Select(r => new LoadedRow { LoadKey = r.LoadKey, RowKey = r.TaggingKey })
        ),
        Each(
            SourceKind.Agent,
            "AgentRecord",
            c =>
                c.AgentRecords.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.AgentRecordKey,
                })
        ),
        Each(
            SourceKind.Account,
            "AccountRecord",
            c =>
                c.AccountRecords.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.AccountRecordKey,
                })
        ),
        Each(
            SourceKind.Contact,
            "CustomerRecord",
            c =>
                c.CustomerRecords.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.CustomerRecordKey,
                })
        ),
        Each(
            SourceKind.CustomerStatus,
            "FactCustomerMonth",
            c =>
                c.CustomerMonths.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.CustomerMonthKey,
                })
        ),
        Each(
            SourceKind.Target,
            "FactTarget",
            c => c.Targets.Select(r => new LoadedRow { LoadKey = r.LoadKey, RowKey = r.TargetKey })
        ),
        Each(
            SourceKind.Baseline,
            "FactBaseline",
            c =>
                c.Baselines.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.BaselineKey,
                })
        ),
        Each(
            SourceKind.Benchmark,
            "FactBenchmark",
            c =>
                c.Benchmarks.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.BenchmarkKey,
                })
        ),
        Each(
            SourceKind.ActionStep,
            "FactActionStep",
            c =>
                c.ActionSteps.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.ActionStepKey,
                })
        ),
        Each(
            SourceKind.BusinessCalendar,
            "DimBusinessCalendar",
            c =>
                c.BusinessCalendars.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.BusinessCalendarKey,
                })
        ),
        Each(
            SourceKind.Invitation,
            "FactSurveyInvitation",
            c =>
                c.SurveyInvitations.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.SurveyInvitationKey,
                })
        ),
        Each(
            SourceKind.Review,
            "FactReview",
            c => c.Reviews.Select(r => new LoadedRow { LoadKey = r.LoadKey, RowKey = r.ReviewKey })
        ),
        Each(
            SourceKind.MysteryVisit,
            "FactMysteryVisit",
            c =>
                c.MysteryVisits.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.MysteryVisitKey,
                })
        ),
        Each(
            SourceKind.MysteryItem,
            "FactMysteryItem",
            c =>
                c.MysteryItems.Select(r => new LoadedRow
                {
                    LoadKey = r.LoadKey,
                    RowKey = r.MysteryItemKey,
                })
        ),
    ];

    static LoadedRows Each(
        SourceKind kind,
        string table,
        Func<WarehouseContext, IQueryable<LoadedRow>> of
    ) => new(Choice<SourceKind>.NameOf(kind), table, of);
}
