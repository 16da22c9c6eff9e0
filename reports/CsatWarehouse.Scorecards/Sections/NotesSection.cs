using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>How to read the page, and the build, files and rows that the month stands on.</summary>
static class NotesSection
{
    public static IEnumerable<Block> Of(Edition edition)
    {
        var evidence = edition.Model.Evidence;
        evidence = evidence with
        {
            Files = [.. evidence.Files.Select(f => f with { Name = Edition.Plain(f.Name) })],
        };
        yield return new Paragraph(
            edition.Texts.HowToRead(edition.Model.ComparedWith?.Month),
            Typography.Note
        );
        yield return new Paragraph(edition.Texts.Evidence(evidence), Typography.Note);
    }
}
