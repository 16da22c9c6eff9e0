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
        Margins = new Insets(38, 42, 38, 36),
        FurnitureDistance = 18,
    };

    /// <summary>Points above and below the text of a table's row, from airy to dense.</summary>
    static readonly double[] Airs = [7, 6, 5, 4.2, 3.4, 2.8, 2.2, 1.6, 1.2];

    /// <summary>The summary's tables stay closer: they are read beside each other.</summary>
    static readonly double[] SummaryAirs = [.. Airs.Where(air => air < 4)];

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
        foreach (var block in OnOnePage(edition) ?? OnPages(edition))
            document.Add(block);
        return document;
    }

    /// <summary>Summary and journey under each other where the month has little to say; null where that overfills a page.</summary>
    static IReadOnlyList<Block>? OnOnePage(Edition edition)
    {
        if (!edition.Model.Breakdowns.IsEmpty)
            return null;
        return SummaryAirs.Select(air => Blocks(edition with { Air = air })).FirstOrDefault(Fits);

        static IReadOnlyList<Block> Blocks(Edition spaced) =>
            [SummarySection.Of(spaced, 0), new Gap(14), .. JourneySection.Of(spaced)];
    }

    static IEnumerable<Block> OnPages(Edition edition)
    {
        var (summary, shown) = Summary(edition);
        return [summary, new PageBreak(), .. Journey(edition, shown)];
    }

    /// <summary>The summary with as much air as its page has, and how many breakdowns stand on it: what would not fit follows the journey.</summary>
    static (Block Summary, int Breakdowns) Summary(Edition edition)
    {
        var all = edition.Model.Breakdowns.Length;
        var fitting = SummaryAirs.Where(air =>
            HeightOf(SummarySection.Of(edition with { Air = air }, all)) <= Page.ContentHeight
        );
        if (fitting.Any())
            return (SummarySection.Of(edition with { Air = fitting.First() }, all), all);
        var dense = edition with { Air = Airs[^1] };
        var limit = Math.Max(Page.ContentHeight, HeightOf(SummarySection.Of(dense, 0)));
        var shown = all;
        while (shown > 0 && HeightOf(SummarySection.Of(dense, shown)) > limit)
            shown--;
        return (SummarySection.Of(dense, shown), shown);
    }

    /// <summary>The journey and what the first page had no room for, with as much air as fits on one page, else densely on several.</summary>
    static IReadOnlyList<Block> Journey(Edition edition, int shown)
    {
        var tried = Airs.Select(air => Blocks(edition with { Air = air })).ToList();
        return tried.Find(Fits) ?? tried[^1];

        IReadOnlyList<Block> Blocks(Edition spaced) =>
            [.. JourneySection.Of(spaced), .. MoreBreakdowns(spaced, shown)];
    }

    static bool Fits(IReadOnlyList<Block> blocks) =>
        HeightOf(new Stack(blocks)) <= Page.ContentHeight;

    static double HeightOf(Block block) =>
        block
            .Fit(
                new LayoutContext(Typography.Family, Typography.Pages),
                Page.ContentWidth,
                double.PositiveInfinity
            )
            .Height;

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
