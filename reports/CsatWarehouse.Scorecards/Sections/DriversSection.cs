using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>What matters most to customers, how it does, and where the service falls short of what they expect.</summary>
static class DriversSection
{
    const double LeastHeight = 180;
    const double MostHeight = 420;
    const double Gutter = 18;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        foreach (var block in Opening.Of(edition, ScorecardSection.Drivers, Sentence(edition)))
            yield return block;
        var right = new List<Block>();
        if (model.Drivers is { } drivers)
        {
            right.Add(Table(edition, drivers));
            right.Add(new Gap(6) { Most = 14 });
            right.AddRange(Fields(edition, drivers));
        }
        if (model.Gaps is { } gaps)
        {
            if (right.Count > 0)
                right.Add(new Gap(8) { Most = 16 });
            right.AddRange(GapsTable.Of(edition, gaps));
        }
        yield return model.Drivers is { } map
            ? new Row(
                (ColumnWidth.Share(1), new Stack(Map(edition, map))),
                (ColumnWidth.Share(1.12), new Stack(right))
            )
            {
                Spacing = Gutter,
                EqualHeights = true,
            }
            : new Stack(right);
        yield return new Gap(3);
        foreach (var line in Legend(edition))
            yield return new Paragraph(line, Typography.Note);
    }

    static IEnumerable<string> Legend(Edition edition)
    {
        var texts = edition.Texts;
        if (edition.Model.Drivers is { } map)
            yield return texts.DriversLegend(
                texts.KpiInSentence(map.Kpi),
                map.Persons,
                map.From,
                map.To,
                texts.Numerals.WholePercent(map.RSquared)
            );
        if (edition.Model.Gaps is not null)
            yield return texts.GapsLegend;
    }

    public static string Sentence(Edition edition)
    {
        var texts = edition.Texts;
        if (edition.Model.Drivers is not { } map)
            return GapSentence(edition);
        var first = map.Drivers[0];
        // Named alone only where its interval lies above that of the next.
        var together = map
            .Drivers.Where(d => d == first || d.Importance.High >= first.Importance.Low)
            .Select(d => edition.Name(d.Name))
            .ToList();
        return texts.DriversSentence(
            together,
            map.Drivers.Length,
            texts.Numerals.WholePercent(first.Importance.Value),
            [
                .. map
                    .Drivers.Where(d =>
                        d is { Quadrant: DriverQuadrant.ConcentrateHere, IsClear: true }
                    )
                    .Select(d => edition.Name(d.Name)),
            ]
        );
    }

    static string GapSentence(Edition edition)
    {
        var gaps = edition.Model.Gaps!;
        var widest = gaps.Dimensions[0];
        return edition.Texts.GapsSentence(
            edition.GapName(widest),
            edition.Texts.Numerals.WithSign(widest.Gap.Value, FigureUnit.Mean),
            gaps.Dimensions.Count(g => g.Gap.High < 0),
            gaps.Dimensions.Length
        );
    }

    /// <summary>What each field of the map means, those that hold a driver first named.</summary>
    static IEnumerable<Block> Fields(Edition edition, DriverMap map) =>
        Enum.GetValues<DriverQuadrant>()
            .Where(q => map.Drivers.Any(d => d.Quadrant == q))
            .SelectMany(q =>
                new Block[]
                {
                    new Paragraph(
                        [
                            new($"{edition.Texts.Name(q)}: ", Typography.Small.Semibold),
                            new(edition.Texts.Meaning(q)),
                        ],
                        Typography.Small
                    ),
                    new Gap(2) { Most = 6 },
                }
            );

    static PictureBlock Map(Edition edition, DriverMap map)
    {
        var texts = edition.Texts;
        return new(
            size =>
                new ImportanceMap(map, size, edition.Colors).Draw(
                    d => edition.Name(d.Name),
                    texts.Numerals.WholePercent,
                    v => texts.Numerals.Tick(v, FigureUnit.Mean),
                    texts.DriverAxes,
                    texts.Name,
                    texts.DriversHeading
                ),
            LeastHeight,
            MostHeight
        );
    }

    static Table Table(Edition edition, DriverMap map)
    {
        var texts = edition.Texts;
        var hasStated = map.Drivers.Any(d => d.Stated is not null);
        List<TableColumn> columns =
        [
            new(ColumnWidth.Share(1)),
            new(ColumnWidth.Fixed(62), HorizontalAlignment.Right),
            new(ColumnWidth.Fixed(36), HorizontalAlignment.Right),
            new(ColumnWidth.Fixed(62), HorizontalAlignment.Right),
        ];
        if (hasStated)
            columns.Add(new(ColumnWidth.Fixed(36), HorizontalAlignment.Right));
        columns.Add(new(ColumnWidth.Fixed(94)));
        return new(
            columns,
            [
                new([
                    .. texts
                        .DriverColumns.Where((_, i) => hasStated || i != 4)
                        .Select(c => (TableCell)c),
                ]),
            ],
            [.. map.Drivers.Select(d => Row(edition, d, hasStated))]
        )
        {
            Style = Typography.Tables(1.4, 5),
        };
    }

    static TableRow Row(Edition edition, Driver driver, bool hasStated)
    {
        var texts = edition.Texts;
        List<TableCell> cells =
        [
            new(new Paragraph(edition.Name(driver.Name), Typography.Small.Semibold))
            {
                IsHeader = true,
            },
            Number(
                edition,
                driver.Importance,
                texts.Numerals.WholePercent,
                (low, high) => texts.Range(low, high, FigureUnit.Share)
            ),
            new Paragraph(
                driver.RelativeWeight is { } weight ? texts.Numerals.WholePercent(weight) : "–",
                Typography.Small
            ),
            Number(
                edition,
                driver.Performance,
                v => texts.Numerals.Number(v, 0),
                (low, high) => texts.Range(low, high, FigureUnit.Points)
            ),
        ];
        if (hasStated)
            cells.Add(
                new Paragraph(
                    driver.Stated is { } stated ? texts.Numerals.Number(stated, 0) : "–",
                    Typography.Small
                )
            );
        cells.Add(
            new Paragraph(
                [
                    new(
                        texts.Name(driver.Quadrant),
                        driver.IsClear ? Typography.Small.Semibold : Typography.Small
                    ),
                    new(driver.IsClear ? "" : $" {texts.NotClear}", Typography.Note.Italic),
                ],
                Typography.Small
            )
        );
        return new(cells);
    }

    static Paragraph Number(
        Edition edition,
        Estimated estimate,
        Func<double, string> text,
        Func<double, double, string> range
    ) =>
        new(
            [
                new(text(estimate.Value), edition.Type.Group with { Size = 7 }),
                new(
                    estimate is { Low: { } low, High: { } high } ? $"\n{range(low, high)}" : "",
                    Typography.Note
                ),
            ],
            Typography.Small
        );
}
