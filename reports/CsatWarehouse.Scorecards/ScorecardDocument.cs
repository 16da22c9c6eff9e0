using CsatWarehouse.Pdf;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Sections;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards;

/// <summary>The pages of a scorecard in one language. The same model and language give the same bytes.</summary>
public static class ScorecardDocument
{
    static readonly PageSetup Page = PageSetup.A4Landscape with
    {
        Margins = new Insets(38, 44, 38, 34),
        FurnitureDistance = 18,
    };

    public static Document Of(ScorecardModel model, string language)
    {
        var edition = new Edition(model, ScorecardTexts.In(language));
        var texts = edition.Texts;
        var company = edition.Name(model.Company);
        var subject = string.Join(
            ", ",
            model
                .SliceNames.Select(s => $"{edition.Name(s.Dimension)}: {edition.Name(s.Member)}")
                .Append(texts.Month(model.Month))
        );
        var document = new Document(Page, Typography.Family, Typography.Pages)
        {
            Title = $"{company}. {texts.Title}. {subject}",
            Language = language,
            Author = company,
            Subject = subject,
            Spacing = 0,
            Header = _ =>
                Furniture(
                    new Span(
                        company,
                        Typography.Furniture.Semibold with
                        {
                            Color = Palette.Actual,
                        }
                    ),
                    new Span($"{subject} · {texts.LanguageName}")
                ),
            Footer = number =>
                Furniture(new Span(texts.Title), new Span(texts.Page(number.Number, number.Count))),
        };
        var shown = BreakdownsOnFirstPage(edition);
        document.Add(SummarySection.Of(edition, shown));
        // Without groups the summary leaves half a page free, which the journey takes.
        document.Add(model.Breakdowns.IsEmpty ? new Gap(14) : new PageBreak());
        foreach (var block in JourneySection.Of(edition).Concat(MoreBreakdowns(edition, shown)))
            document.Add(block);
        return document;
    }

    /// <summary>As many as leave the summary on one page.</summary>
    static int BreakdownsOnFirstPage(Edition edition)
    {
        var context = new LayoutContext(Typography.Family, Typography.Pages)
        {
            PageRoom = Page.ContentHeight,
        };
        var shown = edition.Model.Breakdowns.Length;
        while (shown > 0 && Overflows(shown))
            shown--;
        return shown;

        bool Overflows(int breakdowns)
        {
            var fragment = SummarySection
                .Of(edition, breakdowns)
                .Fit(context, Page.ContentWidth, Page.ContentHeight);
            return fragment.IsNothing || fragment.Rest is not null;
        }
    }

    static IEnumerable<Block> MoreBreakdowns(Edition edition, int shown)
    {
        var rest = edition.Model.Breakdowns.Skip(shown).ToList();
        if (rest.Count == 0)
            yield break;
        var axis = BreakdownTable.AxisOf(edition.Model);
        yield return new Gap(12);
        yield return new Heading(1, edition.Texts.MoreBreakdownsHeading(edition.Model.Month));
        yield return new Columns(
            new Stack([.. rest.Select(b => BreakdownTable.Of(edition, b, axis))]) { Spacing = 10 },
            3,
            16
        );
    }

    static Row Furniture(Span left, Span right) =>
        new(
            (ColumnWidth.Share(1), new Paragraph([left], Typography.Furniture)),
            (
                ColumnWidth.Share(1),
                new Paragraph([right], Typography.Furniture)
                {
                    Alignment = HorizontalAlignment.Right,
                }
            )
        );
}
