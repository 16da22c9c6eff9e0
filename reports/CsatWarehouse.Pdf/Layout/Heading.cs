using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>
/// A heading with a bookmark, an entry in the contents and a place that links can lead to. It stays with what follows it, and is
/// divided only where it is taller than a page.
/// </summary>
public sealed class Heading : Block
{
    // In the heading's own size: sets a chapter apart from what stands before it.
    const double EmsAbove = 0.5;
    const double RuleGap = 2.5;
    const double SpaceBelowRule = 5;

    static readonly string[] Roles = ["H1", "H2", "H3", "H4", "H5", "H6"];

    MeasuredText? _measured;
    LineBlock? _set;

    /// <param name="level">1 to 6.</param>
    /// <param name="text">The title; not empty, since bookmarks show it.</param>
    public Heading(int level, string text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 6);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        (Level, Text) = (level, text);
    }

    public int Level { get; }

    public string Text { get; }

    public override bool KeepWithNext => true;

    internal override double SpaceAbove(LayoutContext context) =>
        context.Theme.HeadingStyle(Level).Size * EmsAbove;

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var rule = Level == 1 ? context.Theme.HeadingRule : null;
        var below = rule is null ? 0 : RuleGap + SpaceBelowRule;
        var (lines, alignment) = (Measured(context).Break(width), context.Alignment);
        // Layout asks for the same again and again.
        var set = _set;
        if (set?.Shows(lines, width, alignment) != true)
            _set = set = new(lines, Roles[Level - 1], width, alignment);
        var text = set.Fit(context, width, room - below);
        if (text.Rest is not null && !context.MustPlace)
            return Fragment.Nothing(this);
        var height = text.Height + (text.Rest is null ? below : 0);
        return context.OnlyMeasures
            ? Fragment.Blank(height, text.Rest)
            : Marked(text, width, height, text.Rest is null ? rule : null);
    }

    Fragment Marked(Fragment text, double width, double height, Stroke? rule) =>
        new(
            height,
            (canvas, at) =>
            {
                canvas.Mark(this, at);
                text.Draw(canvas, at);
                if (rule is not null)
                    DrawRule(canvas, at + new Point(0, text.Height + RuleGap), width, rule);
            },
            text.Rest
        );

    public override WidthRange Widths(LayoutContext context) => Measured(context).Widths;

    MeasuredText Measured(LayoutContext context)
    {
        var (style, link) = (context.Theme.HeadingStyle(Level), context.Theme.Link);
        var measured = _measured;
        if (measured?.IsFor(context.Fonts, style, link) != true)
            _measured = measured = new(context.Fonts, [Text], style, link);
        return measured;
    }

    static void DrawRule(ICanvas canvas, Point at, double width, Stroke rule)
    {
        canvas.BeginArtifact();
        var line = VectorPath.Polyline(default, new(width, 0));
        canvas.Path(line, null, rule, new(at));
        canvas.End();
    }
}
