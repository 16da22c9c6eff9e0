using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What the first page says.</summary>
public abstract partial class ScorecardTexts
{
    public abstract string SummaryHeading(DateOnly month);

    /// <summary>What a section is called before one of its messages.</summary>
    public abstract string Name(ScorecardSection section);
    public abstract string AgainstHeading { get; }
    public abstract string MessagesHeading { get; }

    /// <summary>What a warning of a misleading total is called.</summary>
    public abstract string MixName { get; }

    /// <param name="shift">Whose share moved, as <see cref="ShareShift"/> says it; null where that may not be shown.</param>
    public abstract string MixWarning(
        string kpi,
        string change,
        string since,
        string atUnchangedMix,
        string dimension,
        string? shift
    );
    public abstract string ShareShift(string member, string then, string now);

    /// <summary>Opens the sentence: Compared with May 2016, ...</summary>
    public abstract string Since(DateOnly month, string clauses);
    public abstract string ImprovedClause(IReadOnlyList<string> items);
    public abstract string WorsenedClause(IReadOnlyList<string> items);
    public abstract string ChangedClause(IReadOnlyList<string> items);
    public abstract string UnclearClause(IReadOnlyList<string> items);

    /// <summary>The other figures show no clear change.</summary>
    public abstract string UnclearRest(int figures);

    /// <summary>None of the figures changed clearly.</summary>
    /// <param name="detectable">The first figure, and which change of it would have shown; empty where that is not known.</param>
    public abstract string NoneChanged(int figures, string detectable);
    public abstract string NotComparableClause(IReadOnlyList<string> items);
    public abstract string NothingToCompare(string kpi, string value, Figure figure);
    public abstract string AllHidden(DateOnly month);
    public abstract string NothingMeasured(DateOnly month);
    public abstract string NoMessages { get; }
    public abstract string Weighting(string unweighted, string? weighted, bool isWeighted);
    public abstract string Composition(NpsComposition parts);
    public abstract string CommentBy(string author);

    /// <summary>What a figure is called that open cases of its month will still change.</summary>
    public abstract string Provisional { get; }
    public abstract string AndMore(int others);
    public abstract string HowToRead(DateOnly? comparedMonth);
}
