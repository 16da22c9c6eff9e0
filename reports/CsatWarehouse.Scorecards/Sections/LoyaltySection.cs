using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>Who stays, who leaves and where they go, who is silent, and how far those who answer stand for all.</summary>
static class LoyaltySection
{
    const double Gutter = 18;

    const double LeastHeight = 120;
    const double MostHeight = 250;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        var loyalty = model.Loyalty!;
        foreach (var block in Opening.Of(edition, ScorecardSection.Loyalty, Sentence(edition)))
            yield return block;
        var (left, right) = (Left(edition, loyalty).ToList(), Right(edition, loyalty).ToList());
        yield return (left.Count, right.Count) switch
        {
            (0, _) => new Stack(right),
            (_, 0) => new Stack(left),
            _ => new Row(new Stack(left), new Stack(right))
            {
                Spacing = Gutter,
                EqualHeights = true,
            },
        };
        if (string.Join(" ", Legend(texts, loyalty)) is { Length: > 0 } legend)
        {
            yield return new Gap(3);
            yield return new Paragraph(legend, Typography.Note);
        }
    }

    /// <summary>Only what the page has.</summary>
    static IEnumerable<string> Legend(ScorecardTexts texts, LoyaltyFigures loyalty)
    {
        List<LoyaltyRow> rows = [.. loyalty.Groups, .. loyalty.Voices];
        if (
            loyalty is { From: { } from, To: { } to }
            && (rows.Count > 0 || !loyalty.Curves.IsEmpty || !loyalty.Destinations.IsEmpty)
        )
            yield return texts.FollowedLegend(from, to);
        if (!loyalty.Curves.IsEmpty)
            yield return texts.RetentionLegend;
        if (rows.Any(r => r.Odds is not null))
            yield return texts.OddsLegend;
        if (rows.Any(r => r.Revenue is not null))
            yield return texts.RevenueLegend;
        if (!loyalty.Biases.IsEmpty)
            yield return texts.BiasLegend;
    }

    public static string Sentence(Edition edition)
    {
        var (texts, loyalty) = (edition.Texts, edition.Model.Loyalty!);
        return texts.LoyaltySentence(
            loyalty.Churn?.Value is { } churn ? texts.Numerals.Percent(churn) : null,
            [
                .. new[] { loyalty.Groups, loyalty.Voices }
                    .Select(table => (table, groups: Raised(texts, table)))
                    .Where(r => r.groups.Count > 0)
                    // The odds of a table are over those of its first group.
                    .Select(r => (texts.Name(r.table[0].Group), r.groups)),
            ],
            loyalty.Groups.Concat(loyalty.Voices).Any(r => r.Odds is not null)
        );
    }

    static IReadOnlyList<string> Raised(ScorecardTexts texts, IEnumerable<LoyaltyRow> table) =>
        [
            .. table
                .Where(r => r is { IsRaised: true, Odds: not null })
                .OrderByDescending(r => r.Odds!.Value)
                .Select(r =>
                    texts.RaisedOdds(texts.Name(r.Group), texts.Numerals.Number(r.Odds!.Value, 1))
                ),
        ];

    static IEnumerable<Block> Left(Edition edition, LoyaltyFigures loyalty)
    {
        var texts = edition.Texts;
        if (!loyalty.Curves.IsEmpty)
        {
            yield return new Heading(2, texts.RetentionHeading(texts.KpiInColumn(loyalty.Kpi!)));
            yield return new PictureBlock(
                size =>
                    RetentionChart.Of(
                        loyalty.Curves,
                        size,
                        edition.Colors,
                        texts.Name,
                        texts.Numerals.WholePercent,
                        v => texts.Numerals.Count((long)v),
                        texts.MonthsSinceAnswer,
                        texts.RetentionHeading(texts.KpiInColumn(loyalty.Kpi!))
                    ),
                LeastHeight,
                MostHeight
            );
            yield return new Gap(4) { Most = 8 };
        }
        if (!loyalty.Groups.IsEmpty)
            yield return Groups(edition, loyalty.Groups);
        // Beside the other tables of the right column there is no room for it.
        if (loyalty.Biases.IsEmpty || loyalty.Destinations.IsEmpty)
            yield break;
        yield return new Gap(6) { Most = 12 };
        yield return new Heading(2, texts.DestinationsHeading);
        yield return Destinations(edition, loyalty);
    }

    static IEnumerable<Block> Right(Edition edition, LoyaltyFigures loyalty)
    {
        var texts = edition.Texts;
        var figures = new[]
        {
            (KpiCatalogue.ChurnRate, loyalty.Churn),
            (KpiCatalogue.SilentShare, loyalty.Silent),
            (KpiCatalogue.NotInvitedShare, loyalty.NotInvited),
            (KpiCatalogue.ResponseRate, loyalty.ResponseRate),
        }
            .Where(f => f.Item2 is not null)
            .Select(f => new Headline
            {
                Kpi = f.Item1,
                Name = KpiCatalogue.Find(f.Item1)!.Name,
                Figure = f.Item2!,
            })
            .ToList();
        if (figures.Count > 0)
        {
            yield return new Heading(2, texts.MonthHeading(edition.Model.Month));
            yield return FigureTable.Of(edition, figures, edition.Model.ComparedWith is not null);
            yield return new Gap(6) { Most = 12 };
        }
        if (!loyalty.Voices.IsEmpty)
        {
            yield return new Heading(2, texts.SilenceHeading);
            yield return Groups(edition, loyalty.Voices);
            yield return new Gap(6) { Most = 12 };
        }
        if (loyalty.Biases.IsEmpty && !loyalty.Destinations.IsEmpty)
        {
            yield return new Heading(2, texts.DestinationsHeading);
            yield return Destinations(edition, loyalty);
            yield return new Gap(6) { Most = 12 };
        }
        if (loyalty.Biases.IsEmpty)
            yield break;
        yield return new Heading(2, texts.BiasHeading);
        yield return BiasTable.Of(edition, loyalty);
    }

    static Table Groups(Edition edition, IReadOnlyCollection<LoyaltyRow> rows)
    {
        var texts = edition.Texts;
        return new(
            [
                new(ColumnWidth.Share(1)),
                new(ColumnWidth.Fixed(44), HorizontalAlignment.Right),
                new(ColumnWidth.Fixed(36), HorizontalAlignment.Right),
                new(ColumnWidth.Fixed(60), HorizontalAlignment.Right),
                new(ColumnWidth.Fixed(74), HorizontalAlignment.Right),
                new(ColumnWidth.Fixed(66), HorizontalAlignment.Right),
            ],
            [new([.. texts.LoyaltyColumns.Select(c => (TableCell)c)])],
            [.. rows.Select(r => Row(edition, r))]
        )
        {
            Style = Typography.Tables(1.2, 8),
        };
    }

    static TableRow Row(Edition edition, LoyaltyRow row)
    {
        var texts = edition.Texts;
        var name = new TableCell(new Paragraph(texts.Name(row.Group), Typography.Small.Semibold))
        {
            IsHeader = true,
        };
        if (row.IsHidden)
            return new(
                name,
                new TableCell(
                    new Paragraph(texts.Hidden, Typography.Small with { Color = Palette.Muted })
                )
                {
                    ColumnSpan = 5,
                }
            );
        return new(
            name,
            new Paragraph(
                texts.Numerals.Count(row.Customers),
                row.IsLowBase ? Typography.Small.Italic : Typography.Small
            ),
            new Paragraph(texts.Numerals.Count(row.Left), Typography.Small),
            Estimate(
                row.LeavingRate,
                texts.Numerals.Percent,
                (low, high) => texts.Range(low, high, FigureUnit.Share)
            ),
            Estimate(
                row.Odds,
                v => texts.TimesAsOften(texts.Numerals.Number(v, 1)),
                (low, high) => texts.Range(low, high, FigureUnit.Points),
                row.IsRaised
            ),
            new Paragraph(
                row is { Revenue: { } revenue, Currency: { } currency }
                    ? $"{texts.Numerals.Count((long)revenue)} {currency}"
                    : "–",
                Typography.Small
            )
        );
    }

    static Paragraph Estimate(
        Estimated? estimate,
        Func<double, string> text,
        Func<double, double, string> range,
        bool isClear = false
    ) =>
        estimate is null
            ? new("–", Typography.Small with { Color = Palette.Muted })
            : new(
                [
                    new(
                        text(estimate.Value),
                        isClear
                            ? Typography.Small.Semibold with
                            {
                                Color = Palette.Worse,
                            }
                            : Typography.Small
                    ),
                    new(
                        estimate is { Low: { } low, High: { } high } ? $"\n{range(low, high)}" : "",
                        Typography.Note
                    ),
                ],
                Typography.Small
            );

    static Table Destinations(Edition edition, LoyaltyFigures loyalty)
    {
        var texts = edition.Texts;
        return new(
            [
                new(ColumnWidth.Share(1)),
                new(ColumnWidth.Fixed(60), HorizontalAlignment.Right),
                new(ColumnWidth.Fixed(110), HorizontalAlignment.Right),
            ],
            [new([.. texts.DestinationColumns.Select(c => (TableCell)c)])],
            [
                .. loyalty.Destinations.Select(d => new TableRow(
                    new TableCell(
                        new Paragraph(
                            IsNowhere(d.Name) ? texts.NowhereElse : edition.Name(d.Name),
                            Typography.Small
                        )
                    )
                    {
                        IsHeader = true,
                    },
                    new Paragraph(texts.Numerals.Count(d.Customers), Typography.Small),
                    new Paragraph(
                        d is { LostRevenue: { } lost, Currency: { } currency }
                            ? $"{texts.Numerals.Count((long)lost)} {currency}"
                            : "–",
                        Typography.Small
                    )
                )),
            ]
        )
        {
            Style = Typography.Tables(1, 8),
        };
    }

    /// <summary>What exports say where a customer went to nobody else.</summary>
    static bool IsNowhere(MemberName name) => name.Text is "none";
}
