using CsatWarehouse.Kpis;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>How to read the pages: what each figure is, the rules, what it all stands on, and which sections have nothing to say.</summary>
static class ReadingSection
{
    const double Gutter = 20;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var texts = edition.Texts;
        foreach (
            var block in Opening.Of(
                edition,
                ScorecardSection.Reading,
                texts.ReadingSentence(edition.Model.Evidence)
            )
        )
            yield return block;
        yield return new Row(
            (
                ColumnWidth.Share(1.75),
                new Columns(
                    new Stack([
                        .. Definitions(edition),
                        new Gap(6),
                        .. Rules(edition),
                        .. Missing(edition),
                    ]),
                    2,
                    Gutter
                )
            ),
            (ColumnWidth.Share(1), new Stack([.. Sources(edition)]))
        )
        {
            Spacing = Gutter,
            EqualHeights = true,
        };
    }

    /// <summary>Of exactly the KPIs that this scorecard prints.</summary>
    static IEnumerable<Block> Definitions(Edition edition)
    {
        var texts = edition.Texts;
        var kpis = PrintedKpis.Of(edition.Model).ToList();
        if (kpis.Count == 0)
            yield break;
        yield return new Heading(2, texts.DefinitionsHeading);
        foreach (var kpi in kpis)
            if (texts.Definition(kpi) is { } definition)
            {
                yield return new Paragraph(
                    [
                        new(
                            $"{edition.Name(KpiCatalogue.Find(kpi)!.Name)}: ",
                            Typography.Small.Semibold with
                            {
                                Color = Palette.Ink,
                            }
                        ),
                        new(definition),
                    ],
                    Typography.Small
                );
                yield return new Gap(2) { Most = 7 };
            }
    }

    static IEnumerable<Block> Rules(Edition edition)
    {
        yield return new Heading(2, edition.Texts.RulesHeading);
        foreach (var rule in edition.Texts.Rules)
        {
            yield return new Paragraph(rule, Typography.Small);
            yield return new Gap(2) { Most = 7 };
        }
    }

    /// <summary>Sections that were asked for and have no data, a line each.</summary>
    static IEnumerable<Block> Missing(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        var missing = model.Sections.Where(s => !SectionTable.HasData(model, s)).ToList();
        if (missing.Count == 0)
            yield break;
        yield return new Heading(2, texts.MissingHeading);
        foreach (var section in missing)
            yield return new Paragraph(
                [
                    new($"{texts.Name(section)}: ", Typography.Small.Semibold),
                    new(texts.WhyMissing(section)),
                ],
                Typography.Small
            );
    }

    static IEnumerable<Block> Sources(Edition edition)
    {
        var (texts, evidence) = (edition.Texts, edition.Model.Evidence);
        yield return new Heading(2, texts.SourcesHeading);
        yield return new Table(
            [
                new(ColumnWidth.Share(1)),
                new(ColumnWidth.Auto, HorizontalAlignment.Right),
                new(ColumnWidth.Auto, HorizontalAlignment.Right),
                new(ColumnWidth.Auto, HorizontalAlignment.Right),
                new(ColumnWidth.Auto, HorizontalAlignment.Right),
                new(ColumnWidth.Auto, HorizontalAlignment.Right),
            ],
            [new([.. texts.EvidenceColumns.Select(c => (TableCell)c)])],
            [.. evidence.Sources.SelectMany(s => Source(edition, s))]
        )
        {
            Style = Typography.Tables(1, 6),
        };
        yield return new Gap(3);
        yield return new Paragraph(texts.EvidenceLegend, Typography.Note);
        yield return new Paragraph(
            texts.Build(
                evidence.Fingerprint[..Math.Min(12, evidence.Fingerprint.Length)],
                ModelFingerprint.LayoutVersion
            ),
            Typography.Note
        );
        yield return new Gap(3);
        yield return ChangeNotes.Standing(edition);
        foreach (var note in ChangeNotes.Footnotes(edition))
            yield return note;
    }

    static IEnumerable<TableRow> Source(Edition edition, EvidenceSource source)
    {
        var texts = edition.Texts;
        var name = new List<Span>
        {
            new(edition.Name(source.Name)),
            new($"  {texts.KindOf(source.Kind)}", Typography.Note),
        };
        if (source.File is { } file)
            name.Add(
                new($"\n{Edition.Plain(file[(file.LastIndexOf('/') + 1)..])}", Typography.Note)
            );
        if (source.EndsOn is { } day)
            name.Add(
                new(
                    $"\n{texts.EndsOn(texts.Day(day))}",
                    Typography.Note.Semibold with
                    {
                        Color = Palette.Worse,
                    }
                )
            );
        yield return new(
            new TableCell(new Paragraph(name, Typography.Small)) { IsHeader = true },
            new Paragraph(texts.Numerals.Count(source.Files), Typography.Small),
            new Paragraph(texts.Numerals.Count(source.Read), Typography.Small),
            new Paragraph(
                texts.Numerals.Count(source.Rejected),
                source.Rejected > 0 ? Typography.Small.Semibold : Typography.Small
            ),
            new Paragraph(
                texts.Numerals.Count(source.Duplicate + source.Excluded),
                Typography.Small
            ),
            new Paragraph(
                source.Facts == 0
                    ? "–"
                    : texts.Numerals.WholePercent((double)source.Known / source.Facts),
                Typography.Small
            )
        );
    }
}
