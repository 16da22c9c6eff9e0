using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Kpis;
using CsatWarehouse.Loading.Customers;
using CsatWarehouse.Loading.Marks;
using CsatWarehouse.Loading.Tickets;
using CsatWarehouse.Loading.Voices;

namespace CsatWarehouse.Loading;

/// <summary>One kind of records: they are all read alike, and differ in their facts.</summary>
sealed class RecordExportKind(
    string kpiGroup,
    Func<LoadScope, SourceLayout, IRowFacts<ExportRecord>> facts
) : ExportKind<ExportRecord>
{
    public override string KpiGroup => kpiGroup;

    /// <param name="kind">Any but <see cref="SourceKind.Survey"/>.</param>
    public static RecordExportKind Of(SourceKind kind) =>
        kind switch
        {
            SourceKind.Ticket => new(KpiCatalogue.TicketGroup, (s, l) => new TicketFacts(s, l)),
            SourceKind.TicketComment => new(
                KpiCatalogue.TicketGroup,
                (s, l) => new TicketCommentFacts(s, l)
            ),
            SourceKind.TicketEvent => new(
                KpiCatalogue.TicketGroup,
                (s, l) => new TicketEventFacts(s, l)
            ),
            SourceKind.TicketTag => new(
                KpiCatalogue.TicketGroup,
                (s, l) => new TicketTagFacts(s, l)
            ),
            SourceKind.Agent => new(KpiCatalogue.TicketGroup, (s, l) => new AgentFacts(s, l)),
            SourceKind.Team => new(KpiCatalogue.TicketGroup, (s, l) => new TeamFacts(s, l)),
            SourceKind.Account => new(KpiCatalogue.CustomerGroup, (s, l) => new AccountFacts(s, l)),
            SourceKind.Contact => new(KpiCatalogue.CustomerGroup, (s, l) => new ContactFacts(s, l)),
            SourceKind.CustomerStatus => new(
                KpiCatalogue.CustomerGroup,
                (s, l) => new CustomerStatusFacts(s, l)
            ),
            SourceKind.Target => new(KpiCatalogue.SurveyGroup, (s, l) => new TargetFacts(s, l)),
            SourceKind.Baseline => new(KpiCatalogue.SurveyGroup, (s, l) => new BaselineFacts(s, l)),
            SourceKind.Benchmark => new(
                KpiCatalogue.SurveyGroup,
                (s, l) => new BenchmarkFacts(s, l)
            ),
            SourceKind.ActionStep => new(
                KpiCatalogue.SurveyGroup,
                (s, l) => new ActionStepFacts(s, l)
            ),
            SourceKind.BusinessCalendar => new(
                KpiCatalogue.TicketGroup,
                (s, l) => new BusinessCalendarFacts(s, l)
            ),
            SourceKind.Invitation => new(
                KpiCatalogue.ResponseGroup,
                (s, l) => new InvitationFacts(s, l)
            ),
            SourceKind.Review => new(KpiCatalogue.ReviewGroup, (s, l) => new ReviewFacts(s, l)),
            SourceKind.MysteryVisit => new(
                KpiCatalogue.MysteryGroup,
                (s, l) => new MysteryVisitFacts(s, l)
            ),
            SourceKind.MysteryItem => new(
                KpiCatalogue.MysteryGroup,
                (s, l) => new MysteryItemFacts(s, l)
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(kind),
                kind,
                "Answers are no records: they have a kind of their own."
            ),
        };

    public override ExportReader Open(
        Stream content,
        string fileName,
        SourceLayout layout,
        ReadingContext reading
    ) => RecordExportReader.Open(content, fileName, layout, reading);

    public override ExportRecord RowOf(ExportReader reader) => ((RecordExportReader)reader).Row;

    public override ExportRecord CopyOf(ExportRecord row) => row.Copy();

    public override IRowFacts<ExportRecord> FactsOf(LoadScope scope, SourceLayout layout) =>
        facts(scope, layout);
}
