using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>The headline figures by each dimension of customers, each KPI on one axis.</summary>
static class GroupsSection
{
    const double Gutter = 16;
    const int MostColumns = 3;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        foreach (var block in Opening.Of(edition, ScorecardSection.Groups, Sentence(edition)))
            yield return block;
        var axes = model
            .Breakdowns.GroupBy(b => b.Kpi)
            .ToDictionary(g => g.Key, g => BreakdownTable.AxisOf(g.Key, [.. g]));
        // Where the columns are wide, the axes are, and not the way from a name to its figure.
        var dots = model.Breakdowns.Length switch
        {
            1 => 500,
            2 => 190,
            _ => 84,
        };
        yield return new Columns(
            new Stack([
                .. model.Breakdowns.Select(b => BreakdownTable.Of(edition, b, axes[b.Kpi], dots)),
            ])
            {
                Spacing = 8,
                MostSpacing = 16,
            },
            Math.Min(MostColumns, model.Breakdowns.Length),
            Gutter
        );
        yield return new Gap(4);
        yield return new Paragraph(texts.GroupsLegend(model.ComparedWith?.Month), Typography.Note);
    }

    public static string Sentence(Edition edition)
    {
        var (below, above) = Groups.Apart(edition);
        return edition.Texts.GroupsSentence(below, above);
    }
}
