using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What the page on how to read the others says.</summary>
public abstract partial class ScorecardTexts
{
    public abstract string ReadingHeading { get; }
    public abstract string ReadingSentence(Evidence evidence);
    public abstract string DefinitionsHeading { get; }

    /// <summary>What a KPI is, in a sentence; null where its name says it.</summary>
    public abstract string? Definition(string kpi);
    public abstract string RulesHeading { get; }
    public abstract IReadOnlyList<string> Rules { get; }
    public abstract string MissingHeading { get; }

    /// <summary>Why a section has nothing to say, and what would give it something.</summary>
    public abstract string WhyMissing(ScorecardSection section);
    public abstract string SourcesHeading { get; }

    /// <summary>Source; files, rows, rejected, left out, known customers.</summary>
    public abstract IReadOnlyList<string> EvidenceColumns { get; }
    public abstract string KindOf(string kind);
    public abstract string EndsOn(string day);
    public abstract string EvidenceLegend { get; }

    /// <param name="layout">The version of pages, texts and type.</param>
    public abstract string Build(string fingerprint, int layout);
}
