using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;
using Figure = CsatWarehouse.Scorecards.Model.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>How long customers waited, whether they had to come back, and what it was about.</summary>
static class ServiceSection
{
    public static IEnumerable<Block> Of(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        var service = model.Service!;
        foreach (var block in Opening.Of(edition, ScorecardSection.Service, Sentence(edition)))
            yield return block;
        yield return Times(edition, service);
        if (!service.Topics.IsEmpty)
        {
            yield return new Gap(7) { Most = 14 };
            yield return new Heading(2, texts.TopicsHeading);
            yield return TopicTable.Of(edition, service);
        }
        yield return new Gap(3);
        yield return new Paragraph(texts.ServiceLegend, Typography.Note);
    }

    public static string Sentence(Edition edition)
    {
        var (texts, service) = (edition.Texts, edition.Model.Service!);
        var whole = service.Whole;
        return texts.ServiceSentence(
            Value(whole.FirstResponse),
            Value(whole.FirstResponseSlow),
            whole.Unanswered,
            whole.Contacts?.Value is { } contacts ? (long)contacts : null,
            HalfOf(service)
        );

        string? Value(Figure? figure) =>
            figure?.Value is { } value ? texts.Numerals.Value(value, figure.Unit) : null;
    }

    /// <summary>How many topics make half of all contacts; null where the topics are not known so far.</summary>
    static int? HalfOf(ServiceFigures service) =>
        service
            .Topics.Select((t, i) => (t.Cumulative, Count: i + 1))
            .FirstOrDefault(t => t.Cumulative >= 0.5)
            .Count
            is > 0
                and var count
            ? count
            : null;

    static Table Times(Edition edition, ServiceFigures service)
    {
        var texts = edition.Texts;
        var rows = service
            .Rows.Select(r => Row(edition, r, edition.Name(r.Name), Typography.Small))
            .Append(
                Row(edition, service.Whole, texts.Total, Typography.Small.Semibold) with
                {
                    RuleAbove = service.Rows.IsEmpty
                        ? null
                        : new Stroke(edition.Colors.Actual, 0.8),
                }
            )
            .ToList();
        if (edition.Model.ComparedWith is { } compared)
            rows.Add(Changes(edition, service.Whole, texts.ShortMonth(compared.Month)));
        var numbers = Enumerable
            .Repeat(new TableColumn(ColumnWidth.Share(1), HorizontalAlignment.Right), 11)
            .ToList();
        return new(
            [new(ColumnWidth.Share(1.7)), .. numbers],
            [
                new(
                    new TableCell(
                        service.DimensionName is { } name
                            ? new Paragraph(edition.Name(name))
                            : new Paragraph("")
                    ),
                    Span("", 1),
                    Span(texts.FirstResponseColumns, 4),
                    Span(texts.ResolutionColumns, 4),
                    Span(texts.ComingBackColumns, 2)
                ),
                new(["", .. texts.ServiceColumns.Select(c => (TableCell)c)]),
            ],
            rows
        )
        {
            Style = Typography.Tables(0.6, 10),
        };

        TableCell Span(string text, int columns) =>
            new(
                new Paragraph(text, edition.Type.Group with { Size = 7 })
                {
                    Alignment = HorizontalAlignment.Right,
                }
            )
            {
                ColumnSpan = columns,
            };
    }

    static TableRow Row(Edition edition, ServiceRow row, string name, TextStyle style) =>
        new([
            new TableCell(new Paragraph(name, style)) { IsHeader = true },
            .. Cells(row).Select(f => new TableCell(Number(edition, f, style))),
        ]);

    static IEnumerable<(Figure? Figure, long? Cases, long? Of)> Cells(ServiceRow row)
    {
        long? contacts = row.Contacts?.Value is { } value ? (long)value : null;
        yield return (row.Contacts, null, null);
        yield return (row.FirstResponse, null, null);
        yield return (row.FirstResponseSlow, null, null);
        yield return (row.FirstResponseBusiness, null, null);
        yield return (null, row.Unanswered, contacts);
        yield return (row.Resolution, null, null);
        yield return (row.ResolutionSlow, null, null);
        yield return (row.ResolutionBusiness, null, null);
        yield return (null, row.Unsolved, contacts);
        yield return (row.Fcr, null, null);
        yield return (row.Reopened, null, null);
    }

    /// <summary>A figure with its interval below it, or a count with its share.</summary>
    static Paragraph Number(
        Edition edition,
        (Figure? Figure, long? Cases, long? Of) cell,
        TextStyle style
    )
    {
        var texts = edition.Texts;
        var muted = Typography.Small with { Color = Palette.Muted };
        if (cell.Cases is { } cases)
            return new Paragraph(
                [
                    new(texts.Numerals.Count(cases), style),
                    new(
                        cell.Of is > 0 and var of
                            ? $"\n{texts.Numerals.Percent((double)cases / of)}"
                            : "",
                        Typography.Note
                    ),
                ],
                style
            );
        if (cell.Figure is not { } figure)
            return new Paragraph("–", muted);
        if (figure.IsHidden || figure.Value is not { } value)
            return new Paragraph(figure.IsHidden ? texts.TooFew : "–", muted);
        var limits =
            figure.Unit != FigureUnit.Count && figure is { Low: { } low, High: { } high }
                ? $"\n{texts.Range(low, high, figure.Unit)}"
                : "";
        return new Paragraph(
            [
                new(
                    texts.Numerals.Value(value, figure.Unit),
                    figure.IsLowBase ? style.Italic : style
                ),
                new(limits, Typography.Note),
            ],
            style
        );
    }

    /// <summary>What of the whole changed since the earlier month.</summary>
    static TableRow Changes(Edition edition, ServiceRow whole, string since) =>
        new([
            new TableCell(new Paragraph(edition.Texts.ChangeSince(since), Typography.Note))
            {
                IsHeader = true,
            },
            .. Cells(whole).Select(c => new TableCell(Change(edition, c.Figure))),
        ]);

    static Block Change(Edition edition, Figure? figure)
    {
        if (figure?.Change is not { Difference: { } difference } change)
            return new Paragraph("");
        var style = Typography.Small with { Color = edition.Colors.Of(change.Verdict) };
        return new Row(
            (ColumnWidth.Share(1), new Gap(0)),
            (
                ColumnWidth.Fixed(VerdictBlocks.MarkColumn),
                VerdictBlocks.Mark(edition, change.Verdict, Typography.Small)
            ),
            (
                ColumnWidth.Auto,
                new Paragraph(edition.Texts.Numerals.WithSign(difference, figure.Unit), style)
            )
        );
    }
}
