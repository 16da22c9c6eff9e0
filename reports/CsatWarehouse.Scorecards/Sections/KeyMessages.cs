using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>One sentence beside the figures.</summary>
/// <param name="Name">What it is about, in a word or two.</param>
/// <param name="Section">The section whose page says more; null where no page does.</param>
sealed record KeyMessage(string Name, string Text, ScorecardSection? Section);

/// <summary>The messages of the first page: what the total hides, the targets, and the sentence of each page, so that no two pages ever disagree.</summary>
static class KeyMessages
{
    public static IEnumerable<KeyMessage> Of(Edition edition)
    {
        var texts = edition.Texts;
        foreach (var mix in edition.Model.Mixes)
            yield return new(
                texts.MixName,
                texts.MixWarning(
                    texts.KpiInSentence(mix.Kpi),
                    texts.Difference(mix.Change, mix.Unit),
                    texts.Month(mix.Since),
                    texts.Difference(mix.Rate, mix.Unit),
                    texts.InSentence(edition.Name(mix.Dimension)),
                    Shift(edition, mix)
                ),
                null
            );
        foreach (var section in edition.Model.Sections)
            if (
                SectionTable.HasData(edition.Model, section)
                && SectionTable.Sentence(edition, section) is { } sentence
            )
                yield return new(texts.Name(section), sentence, section);
    }

    /// <summary>Whose share grew or shrank most; null where that may not be shown.</summary>
    static string? Shift(Edition edition, MixShift mix) =>
        mix is { Shifted: { } member, PriorShare: { } then, Share: { } now }
            ? edition.Texts.ShareShift(
                edition.Name(member),
                edition.Texts.Numerals.WholePercent(then),
                edition.Texts.Numerals.WholePercent(now)
            )
            : null;
}
