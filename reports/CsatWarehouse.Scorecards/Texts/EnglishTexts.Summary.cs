using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The first page in English.</summary>
public sealed partial class EnglishTexts
{
    public override string SummaryHeading(DateOnly month) =>
        $"Customer satisfaction in {Month(month)}";

    public override string Name(ScorecardSection section) =>
        section switch
        {
            ScorecardSection.Summary => "Summary",
            ScorecardSection.Trends => "Trends",
            ScorecardSection.Journey => "Journey",
            ScorecardSection.Groups => "Groups",
            ScorecardSection.Drivers => "What matters most",
            ScorecardSection.Benchmarks => "Benchmarks",
            ScorecardSection.Service => "Service",
            ScorecardSection.Voice => "Voice",
            ScorecardSection.Loyalty => "Loyalty",
            ScorecardSection.Actions => "Actions",
            _ => "How to read this",
        };

    public override string AgainstHeading => "Against targets and others";
    public override string MessagesHeading => "Key messages";
    public override string MixName => "Beware";

    public override string MixWarning(
        string kpi,
        string change,
        string since,
        string atUnchangedMix,
        string dimension,
        string? shift
    ) =>
        Sentence(
            $"{kpi} moved by {change} since {since}, but only because the mix by {dimension} shifted{(shift is null ? "" : $" ({shift})")}: at an unchanged mix it would have been {atUnchangedMix}"
        );

    public override string ShareShift(string member, string then, string now) =>
        $"{member}: {then} of the answers then, {now} now";

    public override string Since(DateOnly month, string clauses) =>
        $"Compared with {Month(month)}, {clauses}.";

    public override string ImprovedClause(IReadOnlyList<string> items) =>
        $"{List(items, " and ")} improved by more than chance explains";

    public override string WorsenedClause(IReadOnlyList<string> items) =>
        $"{List(items, " and ")} got worse by more than chance explains";

    public override string ChangedClause(IReadOnlyList<string> items) =>
        $"{List(items, " and ")} changed by more than chance explains";

    public override string UnclearClause(IReadOnlyList<string> items) =>
        $"there is no clear change in {List(items, " and ")}";

    public override string UnclearRest(int figures) =>
        $"the other {Numerals.Count(figures)} headline figures show no clear change";

    public override string NoneChanged(int figures, string detectable) =>
        $"none of the {Numerals.Count(figures)} headline figures changed by more than chance explains"
        + (detectable.Length == 0 ? "" : $" ({detectable})");

    public override string NotComparableClause(IReadOnlyList<string> items) =>
        $"not comparable: {string.Join(", ", items)}";

    public override string NothingToCompare(string kpi, string value, Figure figure) =>
        $"There is no earlier month to compare with: {kpi} is {value} ({Interval(figure)}, {Persons(figure.Persons ?? 0)}).";

    public override string AllHidden(DateOnly month) =>
        $"Fewer than 5 persons answered in {Month(month)}: the figures are hidden.";

    public override string NothingMeasured(DateOnly month) =>
        $"Nothing was measured in {Month(month)}: there are no answers.";

    public override string NoMessages => "Nothing else stands out this month.";

    public override string Weighting(string unweighted, string? weighted, bool isWeighted) =>
        weighted is null
            ? $"NPS unweighted {unweighted}; the answers carry no weights."
            : $"NPS unweighted {unweighted}, weighted {weighted}; headline: {(isWeighted ? "weighted" : "unweighted")}.";

    public override string Composition(NpsComposition parts) =>
        $"{Numerals.Count(parts.Promoters)} promoters (9-10), {Numerals.Count(parts.Passives)} passives (7-8), {Numerals.Count(parts.Detractors)} detractors (up to 6)";

    public override string CommentBy(string author) => $"Comment by {author}";

    public override string Provisional => "provisional";

    public override string AndMore(int others) => $"and\u00a0{Numerals.Count(others)}\u00a0more";

    public override string HowToRead(DateOnly? comparedMonth) =>
        "How to read: the bar through a dot, and the numbers after 95%, are the range in which the figure of all customers lies with 95% confidence. n counts persons. "
        + "Low base (hollow dot): fewer than 30 effective answers, read with care. Hidden: fewer than 5 persons (n < 5), or a neighbour that would give them away. "
        + "Improved or worsened is said only where chance would rarely explain the change (5% false alarms among all that is compared)."
        + (comparedMonth is null ? " There is no earlier month to compare with." : "");
}
