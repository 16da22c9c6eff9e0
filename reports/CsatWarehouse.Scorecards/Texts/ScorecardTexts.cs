using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>Everything that a scorecard says in one language: words, numbers, months and whole sentences.</summary>
public abstract class ScorecardTexts(Numerals numerals)
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
    public abstract string SummaryHeading(DateOnly month);
    public abstract string JourneyHeading(DateOnly month);
    public abstract string CompositionHeading { get; }
    public abstract string ExtremesHeading { get; }
    public abstract string MessagesHeading { get; }
    public abstract string BreakdownHeading(string kpi, string dimension);
    public abstract string MoreBreakdownsHeading(DateOnly month);
    public abstract string Page(int number, int count);

    /// <summary>What SPS is, in full.</summary>
    public abstract string SpsDefinition { get; }
    public abstract string HowToRead(DateOnly? comparedMonth);
    public abstract string StagesLegend(DateOnly? comparedMonth);

    public abstract string Month(DateOnly month);

    /// <summary>What a figure is compared with, after the figure: vs May 2016 (a year ago).</summary>
    public abstract string Against(DateOnly month, bool isYearAgo);

    /// <summary>A change in its unit: +5.1 points.</summary>
    public string Difference(double difference, FigureUnit unit) =>
        numerals.WithSign(difference, unit) + "\u00a0" + UnitOf(unit);

    /// <summary>An unsigned size of a change in its unit.</summary>
    public string Size(double size, FigureUnit unit) => Difference(size, unit).TrimStart('+');

    /// <summary>The unit after a number with decimals.</summary>
    protected abstract string UnitOf(FigureUnit unit);

    /// <summary>A KPI's name inside a sentence.</summary>
    public abstract string KpiInSentence(string kpi);

    /// <summary>A KPI's name over a column.</summary>
    public static string KpiInColumn(string kpi) =>
        kpi switch
        {
            KpiCatalogue.Csat5 => "CSAT (1-5)",
            KpiCatalogue.Csat10 => "CSAT (1-10)",
            KpiCatalogue.Csat5TopTwo => "CSAT (4-5)",
            KpiCatalogue.Csat10TopTwo => "CSAT (9-10)",
            _ => kpi.ToUpperInvariant(),
        };

    public abstract string Interval(Figure figure);
    public abstract string Persons(long persons);
    public abstract string Column(TableColumnName column);

    public abstract string Promoters { get; }
    public abstract string Passives { get; }
    public abstract string Detractors { get; }
    public abstract string Weighting(string unweighted, string? weighted, bool isWeighted);

    public abstract string LowBase { get; }
    public abstract string Hidden { get; }
    public abstract string MomentOfTruth { get; }
    public abstract string Total { get; }

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

    public abstract string Weakest { get; }
    public abstract string Strongest { get; }
    public abstract string Tied(int stages);
    public abstract string NoStageStandsOut { get; }
    public abstract string NoRanking { get; }
    public abstract string StagesByVerdict(
        int all,
        int improved,
        int worsened,
        int unclear,
        int notCompared
    );
    public abstract string ImprovedStages(string stages);
    public abstract string WorsenedStages(string stages);
    public abstract string Below(string kpi, string members);
    public abstract string Above(string kpi, string members);
    public abstract string MomentsOfTruth(string stages);
    public abstract string HiddenMembers(string members, long? persons);
    public abstract string AddsUp(long persons, long shown, long hidden);
    public abstract string CountedTwice { get; }

    public abstract string NothingMeasured(DateOnly month);
    public abstract string NoNps { get; }
    public abstract string NoStages { get; }
    public abstract string NoBreakdowns { get; }
    public abstract string NoMessages { get; }
    public abstract string CompositionHidden { get; }
    public abstract string Unmeasured(string stages);
    public abstract string Evidence(Evidence evidence);

    /// <summary>Opens the sentence: Compared with May 2016, ...</summary>
    public abstract string Since(DateOnly month, string clauses);
    public abstract string ImprovedClause(IReadOnlyList<string> items);
    public abstract string WorsenedClause(IReadOnlyList<string> items);
    public abstract string ChangedClause(IReadOnlyList<string> items);
    public abstract string UnclearClause(IReadOnlyList<string> items);
    public abstract string NotComparableClause(IReadOnlyList<string> items);
    public abstract string NothingToCompare(string kpi, string value, Figure figure);
    public abstract string AllHidden(DateOnly month);
    public abstract string AndMore(int others);
    public abstract string JourneySentence(string weakest, string strongest, bool someAreTied);

    /// <summary>A name inside a heading: its first letter small, unless it begins with an acronym.</summary>
    public string InSentence(string name) =>
        name.Length > 1 && char.IsLower(name[1])
            ? char.ToLower(name[0], numerals.Culture) + name[1..]
            : name;

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
}
