using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>Broken lines under one tag, from the first that is not yet on a page.</summary>
sealed class LineBlock : Block
{
    /// <summary>Fewest lines on either side of a page break.</summary>
    const int Together = 2;

    readonly IReadOnlyList<TextLine> _lines;
    readonly string _role;
    readonly double _width;
    readonly HorizontalAlignment _alignment;
    readonly int _first;
    readonly double _height;

    // Of lines that are divided: the pieces are one element. Others get a tag where they are drawn, once for each place.
    readonly Tag? _tag;
    Fragment? _whole;

    /// <param name="role">Of the lines' tag.</param>
    public LineBlock(
        IReadOnlyList<TextLine> lines,
        string role,
        double width,
        HorizontalAlignment alignment
    )
        : this(lines, role, width, alignment, 0, null) { }

    LineBlock(
        IReadOnlyList<TextLine> lines,
        string role,
        double width,
        HorizontalAlignment alignment,
        int first,
        Tag? tag
    )
    {
        (_lines, _role, _width, _alignment) = (lines, role, width, alignment);
        (_first, _tag) = (first, tag);
        _height = HeightTo(lines.Count);
    }

    bool HasNotes => _lines.Any(line => line.Runs.Any(run => run.Note is not null));

    public bool Shows(IReadOnlyList<TextLine> lines, double width, HorizontalAlignment alignment) =>
        _lines == lines && _width == width && _alignment == alignment;

    public override Fragment Fit(LayoutContext context, double _, double room) =>
        _lines.Count == 0 || _height <= room + Tolerance
            ? _whole ??= new(_height, DrawWhole)
            : Divide(context, room);

    Fragment Divide(LayoutContext context, double room)
    {
        var fitting = _first;
        for (var y = 0.0; (y += _lines[fitting].Height) <= room + Tolerance; )
            fitting++;
        var end = Math.Min(fitting, _lines.Count - Together);
        if (end - _first < Together)
            end = context.MustPlace ? Math.Max(_first + 1, fitting) : _first;
        if (end == _first)
            return Fragment.Nothing(this);
        var (tag, height) = (_tag ?? new Tag(_role), HeightTo(end));
        return new(
            height,
            (canvas, at) => Draw(canvas, tag, at, height, end),
            end == _lines.Count ? null : new LineBlock(_lines, _role, _width, _alignment, end, tag)
        );
    }

    double HeightTo(int end)
    {
        var height = 0.0;
        for (var i = _first; i < end; i++)
            height += _lines[i].Height;
        return height;
    }

    void DrawWhole(ICanvas canvas, Point at) =>
        Draw(canvas, _tag ?? new Tag(_role), at, _height, _lines.Count);

    void Draw(ICanvas canvas, Tag tag, Point at, double height, int end)
    {
        if (_first == end || (canvas.SeesOnlyPlaces && !HasNotes))
            return;
        canvas.Begin(tag, new(at.X, at.Y, _width, height));
        var y = at.Y;
        for (var i = _first; i < end; i++)
        {
            var line = _lines[i];
            var slack = Math.Max(0, _width - line.Width);
            var x = at.X + (slack * _alignment.Share());
            for (var r = 0; r < line.Runs.Count; r++)
                Draw(canvas, line.Runs[r], new(x + line.Runs[r].X, y), line);
            y += line.Height;
        }
        canvas.End();
    }

    // Colour alone would not show a link inside a sentence to everyone.
    static void Underline(ICanvas canvas, TextRun run, Point baseline)
    {
        canvas.BeginArtifact();
        canvas.Path(
            VectorPath.Polyline(default, new(run.Width, 0)),
            null,
            new Stroke(run.Style.Color, run.Style.Size / 20),
            new(baseline + new Point(0, run.Style.Size * 0.12))
        );
        canvas.End();
    }

    static void Draw(ICanvas canvas, TextRun run, Point at, TextLine line)
    {
        var baseline = at + new Point(0, line.Baseline - run.Style.Rise);
        if (run.Note is { } note)
        {
            canvas.Begin(new Tag("Reference"), new(at.X, at.Y, run.Width, line.Height));
            canvas.Text(run.Text, run.Style, baseline);
            canvas.Note(note);
            canvas.End();
            return;
        }
        if (run.Link is not { } link)
        {
            canvas.Text(run.Text, run.Style, baseline);
            return;
        }
        var area = new Rect(at.X, at.Y, run.Width, line.Height);
        var linkTag = new Tag("Link");
        canvas.Begin(linkTag, area);
        canvas.Text(run.Text, run.Style, baseline);
        canvas.Link(link, area, linkTag);
        canvas.End();
        if (link is WebLink)
            Underline(canvas, run, baseline);
    }
}
