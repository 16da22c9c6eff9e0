using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page on how to read the others in English.</summary>
public sealed partial class EnglishTexts
{
    public override string ReadingHeading => "How to read this";

    public override string ReadingSentence(Evidence evidence)
    {
        var (files, rows, rejected) = (
            evidence.Sources.Sum(s => s.Files),
            evidence.Sources.Sum(s => s.Read),
            evidence.Sources.Sum(s => s.Rejected)
        );
        var late = evidence.Sources.Count(s => s.EndsOn is not null);
        return $"The month stands on {Numerals.Count(files)} {(files == 1 ? "file" : "files")} with {Numerals.Count(rows)} rows, of which {Numerals.Count(rejected)} could not be used"
            + (
                late == 0
                    ? "; every source reaches the end of the month."
                    : $"; {Numerals.Count(late)} {(late == 1 ? "source ends" : "sources end")} before the month does."
            );
    }

    public override string DefinitionsHeading => "What the figures are";

    public override string? Definition(string kpi) =>
        kpi switch
        {
            KpiCatalogue.Nps =>
                "“How likely are you to recommend us?” on 0-10: the share of 9-10 less the share of 0-6, in points from -100 to 100.",
            KpiCatalogue.NpsFromOne =>
                "the same on 1-10: the share of 9-10 less the share of 1-6; not comparable with 0-10.",
            KpiCatalogue.Csat5 => "mean of the answers on 1-5, 5 is best.",
            KpiCatalogue.Csat10 => "mean of the answers on 1-10, 10 is best.",
            KpiCatalogue.Csat5TopTwo => "share of the answers 4 and 5.",
            KpiCatalogue.Csat10TopTwo => "share of the answers 9 and 10.",
            KpiCatalogue.Sps =>
                "satisfaction 1-5 with the service at each stage of the customer journey, mean of the answers.",
            KpiCatalogue.CesTop => "share of 5-7 on “it was easy to get my matter settled”, 1-7.",
            KpiCatalogue.CesOf5Top =>
                "share of 4-5 on “it was easy to get my matter settled”, 1-5.",
            KpiCatalogue.Ces => "mean ease of getting a matter settled, 1-7, 7 is easiest.",
            KpiCatalogue.CesOf5 => "mean ease of getting a matter settled, 1-5, 5 is easiest.",
            KpiCatalogue.Competence or KpiCatalogue.Courtesy or KpiCatalogue.Empathy =>
                "the person who served, mean on 1-5.",
            KpiCatalogue.FirstResponseMedian =>
                "half of the answered contacts had a first answer by a person within this time, around the clock.",
            KpiCatalogue.FirstResponseP90 => "nine of ten were answered within this time.",
            KpiCatalogue.FirstResponseMedianBusiness =>
                "the same, counting only the opening hours of the team.",
            KpiCatalogue.ResolutionMedian =>
                "half of the contacts solved in the month took no longer, around the clock.",
            KpiCatalogue.Fcr =>
                "share of problems without a further contact about the same topic within 7 days.",
            KpiCatalogue.RepeatRate =>
                "share of contacts that follow another about the same topic within 7 days.",
            KpiCatalogue.ReopenRate =>
                "share of tickets solved in the month that were opened again.",
            KpiCatalogue.ChurnRate =>
                "share of the customers of the month’s first day who left in it.",
            KpiCatalogue.SilentShare =>
                "share of customers who were invited in the year before and neither answered nor made contact.",
            KpiCatalogue.NotInvitedShare =>
                "share of customers whom no survey reached in the year before.",
            KpiCatalogue.ResponseRate =>
                "answers in full over invitations that arrived (AAPOR RR1), by the month of sending.",
            KpiCatalogue.NegativeRate =>
                "low scores, bad reviews and complaints per 1,000 contacts, each customer and matter once.",
            KpiCatalogue.ComplaintRate => "complaints per 1,000 contacts.",
            KpiCatalogue.NegativeFeedback => "low scores, bad reviews and complaints, counted.",
            KpiCatalogue.ReviewRating => "mean of the stars in public reviews, 1-5.",
            KpiCatalogue.ReviewReplyMedian =>
                "half of the answered reviews and complaints waited no longer.",
            KpiCatalogue.MysteryScore =>
                "what mystery shoppers found met, of the weight of all that applied.",
            KpiCatalogue.ProblemRate => "problems that customers came with, per 1,000 customers.",
            _ => null,
        };

    public override string RulesHeading => "The rules";

    public override IReadOnlyList<string> Rules =>
        [
            "n counts persons, not answers; who answered twice is one person.",
            "95% interval: of a hundred such samples 95 would hold the figure of all customers. It knows of weights and of several answers by one person.",
            "Improved, worsened: only where at most 5% of such words on the page would be false alarms (Benjamini-Hochberg). Unclear is not “unchanged”: the smallest change that would have shown stands beside it.",
            "Hidden (n < 5): fewer than five persons, or a neighbour from whom they could be subtracted. Low base: fewer than 30 effective answers.",
            "Target met or not met: the whole interval lies on one side of it; else it cannot be told.",
            "Shares change in percentage points (pp). Times are printed in the unit that people use; the exact seconds are in the warehouse.",
            "Provisional: cases of the month are still open (fieldwork, the 7 days in which a customer may come back), and the figure will change.",
            "A month is open until it ends, provisional until its closing day, then closed. A closed month gets a new version only where a printed headline changes by the answers of five persons or more; it names the old figure and the new. Smaller changes are told in the next issue. What is published is never changed.",
        ];

    public override string MissingHeading => "Not in this issue";

    public override string WhyMissing(ScorecardSection section) =>
        section switch
        {
            ScorecardSection.Trends => "no figure has three months yet.",
            ScorecardSection.Journey => NoStages,
            ScorecardSection.Groups => NoBreakdowns,
            ScorecardSection.Drivers =>
                "no twelve months, or no quarter, with enough answers to tell what matters.",
            ScorecardSection.Benchmarks => "nobody else’s figures are loaded.",
            ScorecardSection.Service => "no contacts are loaded.",
            ScorecardSection.Voice => "no comments, reviews or complaints this month.",
            ScorecardSection.Loyalty => "no customers and no invitations are loaded.",
            ScorecardSection.Actions => "no action plan is loaded.",
            _ => "",
        };

    public override string SourcesHeading => "What the month stands on";

    public override IReadOnlyList<string> EvidenceColumns =>
        ["Source", "Files", "Rows", "Rejected", "Left out", "Known"];

    public override string KindOf(string kind) =>
        kind switch
        {
            "survey" => "answers",
            "ticket" => "contacts",
            "invitation" => "invitations",
            "review" => "reviews",
            "customer-status" => "customers",
            "mystery-visit" => "mystery visits",
            _ => kind,
        };

    public override string EndsOn(string day) => $"ends on {day}: later data are missing";

    public override string EvidenceLegend =>
        "Files that rows of the month came from, with all their rows. Left out: duplicates, and rows that the source’s profile excludes. Known: the customer is known by records.";

    public override string Build(string fingerprint, int layout) =>
        FormattableString.Invariant(
            $"Data {fingerprint}, layout {layout}: the same two give the same file, byte for byte."
        );
}
