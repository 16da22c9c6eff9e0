using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse;

/// <summary>The star schema and its ledgers, as SQLite keeps them. Facts are written by the bulk path, never through SaveChanges.</summary>
public class WarehouseContext : DbContext
{
    public WarehouseContext(DbContextOptions<WarehouseContext> options)
        : base(options) { }

    private protected WarehouseContext(DbContextOptions options)
        : base(options) { }

    /// <inheritdoc cref="WarehouseAddress.ChunkRows"/>
    internal int ChunkRows { get; init; } = WarehouseAddress.UsualChunkRows;

    /// <inheritdoc cref="WarehouseAddress.StagedFromBytes"/>
    internal long StagedFromBytes { get; init; } = long.MaxValue;

    public DbSet<DimDate> Dates => Set<DimDate>();
    public DbSet<DimSourceSystem> SourceSystems => Set<DimSourceSystem>();
    public DbSet<DimSurvey> Surveys => Set<DimSurvey>();
    public DbSet<DimQuestion> Questions => Set<DimQuestion>();
    public DbSet<DimJourneyStage> JourneyStages => Set<DimJourneyStage>();
    public DbSet<DimChannel> Channels => Set<DimChannel>();
    public DbSet<DimCustomer> Customers => Set<DimCustomer>();
    public DbSet<DimCustomerVersion> CustomerVersions => Set<DimCustomerVersion>();
    public DbSet<DimAccount> Accounts => Set<DimAccount>();
    public DbSet<BridgeCustomerAccount> CustomerAccounts => Set<BridgeCustomerAccount>();
    public DbSet<CustomerIdentity> CustomerIdentities => Set<CustomerIdentity>();
    public DbSet<CustomerPii> CustomerPii => Set<CustomerPii>();
    public DbSet<DimTeam> Teams => Set<DimTeam>();
    public DbSet<DimAgent> Agents => Set<DimAgent>();
    public DbSet<DimTopic> Topics => Set<DimTopic>();
    public DbSet<DimTag> Tags => Set<DimTag>();
    public DbSet<DimBusinessCalendar> BusinessCalendars => Set<DimBusinessCalendar>();
    public DbSet<DimClassification> Classifications => Set<DimClassification>();
    public DbSet<DimKpi> Kpis => Set<DimKpi>();
    public DbSet<DimPeriod> Periods => Set<DimPeriod>();
    public DbSet<DimSlice> Slices => Set<DimSlice>();
    public DbSet<DimPeer> Peers => Set<DimPeer>();

    public DbSet<FactSurveyResponse> SurveyResponses => Set<FactSurveyResponse>();
    public DbSet<FactSurveyAnswer> SurveyAnswers => Set<FactSurveyAnswer>();
    public DbSet<FactResponseClassification> ResponseClassifications =>
        Set<FactResponseClassification>();
    public DbSet<FactTicket> Tickets => Set<FactTicket>();
    public DbSet<FactTicketComment> TicketComments => Set<FactTicketComment>();
    public DbSet<FactTicketStatus> TicketStatuses => Set<FactTicketStatus>();
    public DbSet<FactTicketTag> TicketTags => Set<FactTicketTag>();
    public DbSet<FactCustomerMonth> CustomerMonths => Set<FactCustomerMonth>();
    public DbSet<FactTarget> Targets => Set<FactTarget>();
    public DbSet<FactBaseline> Baselines => Set<FactBaseline>();
    public DbSet<FactBenchmark> Benchmarks => Set<FactBenchmark>();
    public DbSet<FactActionStep> ActionSteps => Set<FactActionStep>();
    public DbSet<FactSurveyInvitation> SurveyInvitations => Set<FactSurveyInvitation>();
    public DbSet<FactReview> Reviews => Set<FactReview>();
    public DbSet<FactMysteryVisit> MysteryVisits => Set<FactMysteryVisit>();
    public DbSet<FactMysteryItem> MysteryItems => Set<FactMysteryItem>();
    public DbSet<FactKpi> KpiFacts => Set<FactKpi>();
    public DbSet<FactKpiChange> KpiChanges => Set<FactKpiChange>();
    public DbSet<FactKpiPeer> KpiPeers => Set<FactKpiPeer>();
    public DbSet<FactKpiMix> KpiMixes => Set<FactKpiMix>();
    public DbSet<FactKpiChart> KpiCharts => Set<FactKpiChart>();
    public DbSet<FactKeyDriver> KeyDrivers => Set<FactKeyDriver>();
    public DbSet<FactServiceGap> ServiceGaps => Set<FactServiceGap>();
    public DbSet<FactResponseBias> ResponseBiases => Set<FactResponseBias>();
    public DbSet<FactRetention> Retentions => Set<FactRetention>();
    public DbSet<FactLoyalty> Loyalties => Set<FactLoyalty>();
    public DbSet<FactScorecard> Scorecards => Set<FactScorecard>();
    public DbSet<FactScorecardFigure> ScorecardFigures => Set<FactScorecardFigure>();
    public DbSet<FactScorecardQuote> ScorecardQuotes => Set<FactScorecardQuote>();

    public DbSet<Load> Loads => Set<Load>();
    public DbSet<ProfileVersion> ProfileVersions => Set<ProfileVersion>();
    public DbSet<KeyVersion> KeyVersions => Set<KeyVersion>();
    public DbSet<AgentRecord> AgentRecords => Set<AgentRecord>();
    public DbSet<AccountRecord> AccountRecords => Set<AccountRecord>();
    public DbSet<CustomerRecord> CustomerRecords => Set<CustomerRecord>();
    public DbSet<CustomerMatch> CustomerMatches => Set<CustomerMatch>();
    public DbSet<TicketMerge> TicketMerges => Set<TicketMerge>();
    public DbSet<ScorecardComment> ScorecardComments => Set<ScorecardComment>();
    public DbSet<Reject> Rejects => Set<Reject>();
    public DbSet<Erasure> Erasures => Set<Erasure>();
    public DbSet<ErasureIdentity> ErasureIdentities => Set<ErasureIdentity>();
    public DbSet<Run> Runs => Set<Run>();
    public DbSet<Dirty> Dirty => Set<Dirty>();
    public DbSet<KpiBuild> KpiBuilds => Set<KpiBuild>();
    public DbSet<KpiPointer> KpiPointers => Set<KpiPointer>();
    public DbSet<KpiStaged> KpiStaged => Set<KpiStaged>();
    public DbSet<KpiBuildInput> KpiBuildInputs => Set<KpiBuildInput>();
    public DbSet<KpiBuildScore> KpiBuildScores => Set<KpiBuildScore>();
    public DbSet<MonthClosing> MonthClosings => Set<MonthClosing>();
    public DbSet<ScorecardNote> ScorecardNotes => Set<ScorecardNote>();
    public DbSet<WorkItem> WorkItems => Set<WorkItem>();
    public DbSet<Lease> Leases => Set<Lease>();
    public DbSet<KeySequence> KeySequences => Set<KeySequence>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(WarehouseContext).Assembly);
}
