using CsatWarehouse.Pdf;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Images;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Sections;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using Image = CsatWarehouse.Pdf.Layout.Image;

namespace CsatWarehouse.Scorecards;

/// <summary>The pages of a scorecard in one language. The same model, logo and language give the same bytes.</summary>
public static class ScorecardDocument
{
    const double LogoHeight = 17;
    const double LogoWidth = 110;

    internal static PageSetup Page { get; } =
        PageSetup.A4Landscape with
        {
            Margins = new Insets(38, 42, 38, 34),
            FurnitureDistance = 16,
        };

    /// <param name="logo">Null for none.</param>
    public static Document Of(ScorecardModel model, string language, RasterImage? logo = null)
    {
        var edition = new Edition(model, ScorecardTexts.In(language), Look.Of(model.Accent, logo));
        var texts = edition.Texts;
        var company = edition.Name(model.Company);
        var subject = string.Join(
            ", ",
            model
                .SliceNames.Select(s => $"{edition.Name(s.Dimension)}: {edition.Name(s.Member)}")
                .Append(texts.Month(model.Month))
        );
        var document = new Document(Page, Typography.Family, edition.Type.Pages)
        {
            Title = $"{company}. {texts.Title}. {subject}",
            Language = language,
            Author = company,
            Subject = subject,
            Spacing = 0,
            Header = _ =>
                Header(
                    edition,
                    company,
                    $"{subject} · {texts.Word(model.State)} · {texts.LanguageName}"
                ),
            Footer = number =>
                Furniture(
                    new Paragraph(texts.Title, Typography.Furniture),
                    texts.Page(number.Number, number.Count)
                ),
        };
        foreach (
            var page in ScorecardPages.Of(edition, b => HeightOf(edition, b), Page.ContentHeight)
        )
            // A section of its own, which is not laid out again when only the page numbers on the first page are missing.
            document.BeginSection(Page).Add(page);
        return document;
    }

    // As on the pages, so that what is measured need not be measured again there.
    static double HeightOf(Edition edition, Block block) =>
        block.HeightIn(
            new LayoutContext(Typography.Family, edition.Type.Pages)
            {
                PageRoom = Page.ContentHeight,
            },
            Page.ContentWidth
        );

    static Row Header(Edition edition, string company, string subject)
    {
        var name = new Paragraph(
            company,
            Typography.Furniture.Semibold with
            {
                Color = edition.Colors.Actual,
            }
        );
        return Furniture(
            edition.Look.Logo is { } logo
                ? new Row(
                    (
                        ColumnWidth.Auto,
                        new Box(new Image(logo, company) { Width = LogoWidth, Height = LogoHeight })
                        {
                            Padding = new Insets(0, 0, 8, 0),
                        }
                    ),
                    (ColumnWidth.Share(1), name)
                )
                {
                    VerticalAlignment = VerticalAlignment.Middle,
                }
                : name,
            subject
        );
    }

    static Row Furniture(Block left, string right) =>
        new(
            (ColumnWidth.Share(1), left),
            (
                ColumnWidth.Share(1),
                new Paragraph(right, Typography.Furniture) { Alignment = HorizontalAlignment.Right }
            )
        )
        {
            VerticalAlignment = VerticalAlignment.Middle,
        };
}
