using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Sections;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards;

/// <summary>
/// Puts sections on pages: each begins a page of its own, but short ones that follow each other share one. Every page is then given as much air as it has room for, so that none
/// has an empty bottom while another is crowded.
/// </summary>
static class ScorecardPages
{
    const double BetweenSections = 8;
    const double MostBetweenSections = 22;

    /// <returns>What stands on one page, or where it is too long on several.</returns>
    /// <param name="heightOf">The height of a block on an endless page.</param>
    /// <param name="pageHeight">Points.</param>
    public static IEnumerable<Block> Of(
        Edition edition,
        Func<Block, double> heightOf,
        double pageHeight
    )
    {
        var sections = edition
            .Model.Sections.Where(s => SectionTable.HasData(edition.Model, s))
            .Select(s =>
                s == ScorecardSection.Summary
                    ? Summary(edition, heightOf, pageHeight)
                    : new Stack([.. SectionTable.Of(edition, s)])
            )
            .ToList();
        if (!edition.Model.Sections.Contains(ScorecardSection.Reading))
            sections[^1] = new Stack([sections[^1], .. ChangeNotes.Footnotes(edition)]);
        return Packed(sections, heightOf, pageHeight)
            .Select(page => new Filled(new Stack([.. page])));
    }

    /// <summary>The airiest that one page holds; the densest where none does.</summary>
    static Stack Summary(Edition edition, Func<Block, double> heightOf, double pageHeight)
    {
        Stack? densest = null;
        foreach (var density in SummarySection.Densities(edition))
            if (heightOf(densest = density) <= pageHeight)
                break;
        return densest!;
    }

    static IEnumerable<List<Block>> Packed(
        IEnumerable<Block> sections,
        Func<Block, double> heightOf,
        double pageHeight
    )
    {
        var page = new List<Block>();
        var left = pageHeight;
        foreach (var section in sections)
        {
            var height = heightOf(section);
            if (page.Count > 0 && height + BetweenSections > left)
            {
                yield return page;
                (page, left) = ([], pageHeight);
            }
            if (page.Count > 0)
                page.Add(new Gap(BetweenSections) { Most = MostBetweenSections });
            page.Add(section);
            left -= height + BetweenSections;
        }
        if (page.Count > 0)
            yield return page;
    }
}
