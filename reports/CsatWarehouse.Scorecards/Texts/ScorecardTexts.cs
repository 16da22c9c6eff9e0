using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>Everything that a scorecard says in one language: words, numbers, months and whole sentences.</summary>
public abstract partial class ScorecardTexts(Numerals numerals)
{
    /// <exception cref="ArgumentException">There are no texts in that language.</exception>
    public static ScorecardTexts In(string language) =>
        language switch
        {
            "en" => EnglishTexts.Instance,
            "ru" => RussianTexts.Instance,
            "uk" => UkrainianTexts.Instance,
            _ => throw new ArgumentException(
                $"There are no texts in the language '{language}'; scorecards are written in en, ru and uk.",
                nameof(language)
            ),
        };

    public Numerals Numerals => numerals;
    public abstract string Language { get; }

    /// <summary>The language's name for itself.</summary>
    public abstract string LanguageName { get; }

    public abstract string Title { get; }
    public abstract string Page(int number, int count);

    /// <summary>What stands on top of a section.</summary>
    public string Heading(ScorecardSection section, ScorecardModel model) =>
        section switch
        {
            ScorecardSection.Summary => SummaryHeading(model.Month),
            ScorecardSection.Trends => TrendsHeading(
                model.Trends[0].Months[0].Month,
                model.Trends[0].Newest.Month
            ),
            ScorecardSection.Journey => JourneyHeading(model.Month),
            ScorecardSection.Groups => GroupsHeading(model.Month),
            ScorecardSection.Drivers => DriversHeading,
            ScorecardSection.Benchmarks => BenchmarksHeading(model.Month),
            ScorecardSection.Service => ServiceHeading(model.Month),
            ScorecardSection.Voice => VoiceHeading(model.Month),
            ScorecardSection.Loyalty => LoyaltyHeading(model.Month),
            ScorecardSection.Actions => ActionsHeading(model.Month),
            _ => ReadingHeading,
        };

    /// <summary>What SPS is, in full.</summary>
    public abstract string SpsDefinition { get; }

    public abstract string Month(DateOnly month);

    /// <summary>A month on an axis: Oct 26.</summary>
    public abstract string ShortMonth(DateOnly month);
    public abstract string Day(DateOnly day);

    /// <summary>A change and the month against which it came about, in few characters: +5.1 points vs May 16.</summary>
    public abstract string DifferenceSince(string difference, DateOnly month);

    /// <summary>A change in its unit: +5.1 points.</summary>
    public string Difference(double difference, FigureUnit unit) =>
        UnitOf(unit) is { Length: > 0 } name
            ? numerals.WithSign(difference, unit) + "\u00a0" + name
            : numerals.WithSign(difference, unit);

    /// <summary>An unsigned size of a change in its unit.</summary>
    public string Size(double size, FigureUnit unit) => Difference(size, unit).TrimStart('+');

    /// <summary>The unit after a number with decimals; empty where the number says it, or has none.</summary>
    protected abstract string UnitOf(FigureUnit unit);

    /// <summary>A KPI's name inside a sentence.</summary>
    public abstract string KpiInSentence(string kpi);

    /// <summary>A KPI's name over a column: an acronym where there is one, else as in a sentence.</summary>
    public string KpiInColumn(string kpi) =>
        kpi switch
        {
            KpiCatalogue.Nps or KpiCatalogue.NpsFromOne => "NPS",
            KpiCatalogue.Csat5 => "CSAT (1-5)",
            KpiCatalogue.Csat10 => "CSAT (1-10)",
            KpiCatalogue.Csat5TopTwo => "CSAT (4-5)",
            KpiCatalogue.Csat10TopTwo => "CSAT (9-10)",
            KpiCatalogue.Sps => "SPS",
            KpiCatalogue.CesTop or KpiCatalogue.CesOf5Top => "CES",
            KpiCatalogue.Fcr => "FCR",
            _ => KpiInSentence(kpi).Trim('«', '»'),
        };

    public abstract string Interval(Figure figure);

    /// <summary>The same for narrow places: 95%: 3.44 to 3.74; empty where it is unknown.</summary>
    public string IntervalInBrief(Figure figure) =>
        figure is { Low: { } low, High: { } high }
            ? $"{numerals.WholePercent(0.95)}: {Range(low, high, figure.Unit)}"
            : "";

    /// <summary>From one value to another, with the unit once where both have the same.</summary>
    public string Range(double from, double to, FigureUnit unit)
    {
        var (low, high) = numerals.Between(from, to, unit);
        return Range(low, high);
    }

    protected abstract string Range(string from, string to);
    public abstract string Persons(long persons);
    public abstract string Column(TableColumnName column);

    public abstract string LowBase { get; }
    public abstract string Hidden { get; }
    public abstract string MomentOfTruth { get; }
    public abstract string Total { get; }
    public abstract string NotMeasured { get; }
    public abstract string LowerIsBetter { get; }

    /// <summary>In one or two words; null is cannot be told.</summary>
    public abstract string Verdict(TargetVerdict? verdict);
    public abstract string TargetIs(string value);
    public abstract string Name(PeerClass peer);
    public abstract string PreviousMark(DateOnly month);
    public abstract string TargetMark { get; }

    /// <summary>The verdict as a tile says it; null is nothing to compare with.</summary>
    public abstract string Verdict(ChangeVerdict? verdict);

    /// <summary>The verdict in one word, for tables.</summary>
    public string VerdictWord(FigureChange? change) =>
        change?.Obstacle switch
        {
            Obstacle.NoPriorFigure => NewWord,
            Obstacle.DifferentQuestions => OtherQuestionsWord,
            _ => ShortVerdict(change?.Verdict),
        };

    protected abstract string ShortVerdict(ChangeVerdict? verdict);
    protected abstract string NewWord { get; }
    protected abstract string OtherQuestionsWord { get; }

    /// <summary>Why figures are not compared; null where the obstacle has no name.</summary>
    public abstract string? Reason(string? obstacle);

    /// <summary>The smallest change that would probably have been seen.</summary>
    public abstract string Detectable(string size);

    /// <summary>A name inside a heading: its first letter small, unless it begins with an acronym.</summary>
    public string InSentence(string name) =>
        name.Length > 1 && char.IsLower(name[1])
            ? char.ToLower(name[0], numerals.Culture) + name[1..]
            : name;

    /// <summary>Clauses as a sentence: a capital in front, a full stop behind.</summary>
    protected static string Sentence(string clauses) =>
        char.ToUpperInvariant(clauses[0]) + clauses[1..] + ".";

    /// <summary>A, B and C.</summary>
    protected static string List(IReadOnlyList<string> items, string and) =>
        items.Count < 2
            ? string.Concat(items)
            : string.Join(", ", items.Take(items.Count - 1)) + and + items[^1];

    /// <summary>The form of a noun after a whole number in Russian and Ukrainian (CLDR plural rules: one, few, many).</summary>
    protected static string SlavicPlural(long number, string one, string few, string many) =>
        (number % 10, number % 100) switch
        {
            (1, not 11) => one,
            (>= 2 and <= 4, not (>= 12 and <= 14)) => few,
            _ => many,
        };
}

/// <summary>The columns of a scorecard's tables.</summary>
public enum TableColumnName
{
    Stage,
    Sps,
    Persons,
    Change,
    Figure,
    Target,
    Trend,
}
