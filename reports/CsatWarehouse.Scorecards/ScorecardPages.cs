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

    // What grows says up to what it does on a page with its usual content; a page that has little else grows beyond that, before a third of it stays empty.
    const double MostAir = 2.5;

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
            .Select(page => new Filled(new Stack([.. page])) { MostAir = MostAir });
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

    /// <summary>On as few pages as there can be, and so divided among them that they are alike full: the squares of their empty parts come to the least.</summary>
    static IEnumerable<List<Block>> Packed(
        List<Stack> sections,
        Func<Block, double> heightOf,
        double pageHeight
    )
    {
        List<double> heights = [.. sections.Select(heightOf)];
        // Of the sections from each on: the fewest pages, what is empty of them, and where the second of them begins.
        var best = new (int Pages, double Empty, int Next)[sections.Count + 1];
        for (var first = sections.Count - 1; first >= 0; first--)
        {
            best[first] = (int.MaxValue, 0, 0);
            var height = -BetweenSections;
            for (var next = first + 1; next <= sections.Count; next++)
            {
                height += BetweenSections + heights[next - 1];
                if (height > pageHeight && next > first + 1)
                    break;
                // Of a section that takes several pages nobody knows how the last one ends.
                var free = Math.Max(0, 1 - height / pageHeight);
                var tried = (best[next].Pages + 1, best[next].Empty + free * free, next);
                if (tried.CompareTo(best[first]) < 0)
                    best[first] = tried;
            }
        }
        for (var first = 0; first < sections.Count; first = best[first].Next)
            yield return [.. Apart(sections.Take(best[first].Next).Skip(first))];
    }

    static IEnumerable<Block> Apart(IEnumerable<Block> sections) =>
        sections.SelectMany(
            (section, i) =>
                i == 0
                    ? new[] { section }
                    : [new Gap(BetweenSections) { Most = MostBetweenSections }, section]
        );
}
