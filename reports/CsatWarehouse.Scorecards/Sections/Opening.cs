using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>The opening of a page that every section has: heading, and one sentence composed from verdicts.</summary>
static class Opening
{
    public static IEnumerable<Block> Of(
        Edition edition,
        ScorecardSection section,
        string sentence
    ) =>
        [
            edition.HeadingOf(section),
            new Paragraph(sentence, Typography.Lead) { LeadsOver = true },
            new Gap(5) { Most = 10 },
        ];
}
