using System.Collections.Immutable;

namespace CsatWarehouse.Storage.Staging;

/// <summary>The tables that the bulk path writes: each has a twin in the schema <c>stage</c>, in which rows wait for their transaction.</summary>
static class StagedTables
{
    public const string Schema = "stage";

    /// <summary>In which a load notes the chunks that are committed: see <see cref="SqlServer.StagedChunk"/>.</summary>
    public const string Chunk = "Chunk";

    public static ImmutableArray<string> ChunkColumns { get; } =
    ["LoadKey", "ChunkNumber", "Fingerprint", "FirstRowKey", "LastOrder"];

    /// <summary>A table that is written through <see cref="BulkPath"/> and is not here is refused at its first row, but not where rows are streamed: name it, and add a migration.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "AccountRecord",
        "AgentRecord",
        "BridgeCustomerAccount",
        "CustomerIdentity",
        "CustomerPii",
        "CustomerRecord",
        "DimAccount",
        "DimBusinessCalendar",
        "DimCustomer",
        "DimCustomerVersion",
        "FactActionStep",
        "FactBaseline",
        "FactBenchmark",
        "FactCustomerMonth",
        "FactKeyDriver",
        "FactKpi",
        "FactKpiChange",
        "FactKpiChart",
        "FactKpiMix",
        "FactKpiPeer",
        "FactLoyalty",
        "FactMysteryItem",
        "FactMysteryVisit",
        "FactResponseBias",
        "FactResponseClassification",
        "FactRetention",
        "FactReview",
        "FactServiceGap",
        "FactSurveyAnswer",
        "FactSurveyInvitation",
        "FactSurveyResponse",
        "FactTarget",
        "FactTicket",
        "FactTicketComment",
        "FactTicketStatus",
        "FactTicketTag",
        "KeyVersion",
        "Reject",
        "TicketMerge",
    ];
}
