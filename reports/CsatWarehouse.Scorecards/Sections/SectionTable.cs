using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>Each section: whether the month has anything for it, and its blocks.</summary>
static class SectionTable
{
    public static bool HasData(ScorecardModel model, ScorecardSection section) =>
        section switch
        {
            ScorecardSection.Summary => true,
            ScorecardSection.Trends => !model.Trends.IsEmpty,
            ScorecardSection.Journey => !model.Stages.IsEmpty,
            ScorecardSection.Groups => !model.Breakdowns.IsEmpty,
            ScorecardSection.Drivers => model.Drivers is not null || model.Gaps is not null,
            ScorecardSection.Benchmarks => !model.Benchmarks.IsEmpty,
            ScorecardSection.Service => model.Service is not null,
            ScorecardSection.Voice => model.Voice is not null,
            ScorecardSection.Loyalty => model.Loyalty is not null,
            ScorecardSection.Actions => !model.Actions.IsEmpty,
            _ => true,
        };

    /// <summary>The blocks of every section but the summary, which has several densities.</summary>
    public static IEnumerable<Block> Of(Edition edition, ScorecardSection section) =>
        section switch
        {
            ScorecardSection.Trends => TrendsSection.Of(edition),
            ScorecardSection.Journey => JourneySection.Of(edition),
            ScorecardSection.Groups => GroupsSection.Of(edition),
            ScorecardSection.Drivers => DriversSection.Of(edition),
            ScorecardSection.Benchmarks => BenchmarksSection.Of(edition),
            ScorecardSection.Service => ServiceSection.Of(edition),
            ScorecardSection.Voice => VoiceSection.Of(edition),
            ScorecardSection.Loyalty => LoyaltySection.Of(edition),
            ScorecardSection.Actions => ActionsSection.Of(edition),
            _ => ReadingSection.Of(edition),
        };

    /// <summary>What the section says in one sentence; null for those that say nothing of the month.</summary>
    public static string? Sentence(Edition edition, ScorecardSection section) =>
        section switch
        {
            ScorecardSection.Trends => TrendsSection.Sentence(edition),
            ScorecardSection.Journey => JourneySection.Sentence(edition),
            ScorecardSection.Groups => GroupsSection.Sentence(edition),
            ScorecardSection.Drivers => DriversSection.Sentence(edition),
            ScorecardSection.Benchmarks => BenchmarksSection.Sentence(edition),
            ScorecardSection.Service => ServiceSection.Sentence(edition),
            ScorecardSection.Voice => VoiceSection.Sentence(edition),
            ScorecardSection.Loyalty => LoyaltySection.Sentence(edition),
            ScorecardSection.Actions => ActionsSection.Sentence(edition),
            ScorecardSection.Reading => edition.Texts.ReadingSentence(edition.Model.Evidence),
            _ => null,
        };
}
