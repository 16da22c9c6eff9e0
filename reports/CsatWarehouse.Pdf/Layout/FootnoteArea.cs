using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>Notes at the foot of a page, below a short rule; what does not fit is left over without it.</summary>
sealed class FootnoteArea(Block notes) : Block
{
    const double RuleWidth = 60;
    const double RuleAir = 4;
    const double Spacing = 1.5;
    const double NumberGap = 3;

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var inner = notes.Fit(context, width, room - (2 * RuleAir));
        return inner.IsNothing
            ? Fragment.Nothing(this)
            : new(
                inner.Height + (2 * RuleAir),
                (canvas, at) =>
                {
                    DrawRule(canvas, at + new Point(0, RuleAir), context.Theme.NoteRule);
                    inner.Draw(canvas, at + new Point(0, 2 * RuleAir));
                },
                inner.Rest
            );
    }

    /// <summary>Notes with their numbers, after what an earlier page left over.</summary>
    public static Stack NotesOf(Block? left, IEnumerable<Footnote> notes, LayoutContext context)
    {
        var numbered = notes.Select(note => Numbered(note, context));
        return new([.. left is null ? [] : new[] { left }, .. numbered]) { Spacing = Spacing };
    }

    static TaggedBlock Numbered(Footnote note, LayoutContext context)
    {
        var number = FormattableString.Invariant($"{context.Earlier.NumberOf(note)}");
        var width = context.Fonts.WidthOf("00", context.Text) + NumberGap;
        var label = new MeasuredText(
            context.Fonts,
            [number],
            context.Text,
            context.Theme.Link
        ).Break(width);
        return new TaggedBlock(
            new Tag("Note"),
            new Row(
                (
                    ColumnWidth.Fixed(width),
                    new LineBlock(label, "Lbl", width, HorizontalAlignment.Left)
                ),
                (ColumnWidth.Share(1), note.Content)
            )
        );
    }

    static void DrawRule(ICanvas canvas, Point at, Stroke rule)
    {
        canvas.BeginArtifact();
        canvas.Path(VectorPath.Polyline(default, new(RuleWidth, 0)), null, rule, new(at));
        canvas.End();
    }
}
