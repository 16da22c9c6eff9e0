using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Images;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>A glyph of a line of text: its number in the subset, and how far it stands from the one before beyond its place, in thousandths of an em.</summary>
readonly record struct SetGlyph(int Number, double Kerning);

/// <summary>The content stream of one page: operators with coordinates turned to PDF's origin at the bottom left.</summary>
sealed class PageContent(Size size) : IDisposable
{
    // What the graphics state holds, so that only changes are written.
    readonly record struct State(
        Color? Fill,
        Stroke? Pen,
        string? Font,
        double FontSize,
        int Transparency
    );

    const int Opaque = 1000;

    readonly ByteWriter _operators = new(4096);
    readonly Stack<State> _saved = new();
    State _state;

    public Size Size => size;

    public ReadOnlySpan<byte> Bytes => _operators.Written;

    /// <summary>A rectangle as PDF's lower left and upper right corner.</summary>
    public double[] Corners(Rect rect) =>
        [rect.X, size.Height - rect.Bottom, rect.Right, size.Height - rect.Y];

    public void Dispose() => _operators.Dispose();

    public void BeginMarked(string role, int id) =>
        _operators.Add("/"u8).Add(role).Add(" <</MCID "u8).Number(id).Add(">> BDC\n"u8);

    public void BeginArtifact() => _operators.Add("/Artifact BMC\n"u8);

    public void EndMarked() => _operators.Add("EMC\n"u8);

    /// <summary>The opacities of what is drawn, in thousandths; empty where all is opaque.</summary>
    public List<int> Opacities { get; } = [];

    /// <summary>The name of an opacity among the page's graphics states.</summary>
    public static string OpacityName(int thousandths) =>
        FormattableString.Invariant($"A{thousandths}");

    public void Path(
        VectorPath path,
        Color? fill,
        Stroke? stroke,
        Placement placement,
        double opacity = 1
    )
    {
        if (path.Steps.Count == 0 || (fill is null && stroke is null))
            return;
        Blend(opacity);
        if (fill is { } color)
            Fill(color);
        if (stroke is not null)
            Pen(stroke.Scaled(placement.Scale));
        foreach (ref readonly var step in path.StepsInPlace)
            Step(step, placement);
        _operators.Add(
            fill is null ? "S\n"u8
            : stroke is null ? "f\n"u8
            : "B\n"u8
        );
    }

    /// <param name="font">The font's name among the page's resources.</param>
    /// <param name="glyphs">The line, kerned.</param>
    /// <param name="style">Size and colour.</param>
    /// <param name="baseline">Where the first glyph stands.</param>
    /// <param name="rotation">Degrees counter-clockwise.</param>
    public void Text(
        string font,
        ReadOnlySpan<SetGlyph> glyphs,
        TextStyle style,
        Point baseline,
        double rotation
    )
    {
        Blend(1);
        Fill(style.Color);
        _operators.Add("BT"u8);
        if (_state.Font != font || _state.FontSize != style.Size)
        {
            _operators.Add(" /"u8).Add(font).Next(style.Size).Add(" Tf"u8);
            _state = _state with { Font = font, FontSize = style.Size };
        }
        if (rotation == 0)
            _operators.Next(baseline.X).Next(size.Height - baseline.Y).Add(" Td "u8);
        else
        {
            var (sin, cos) = Math.SinCos(rotation * Math.PI / 180);
            _operators.Next(cos).Next(sin).Next(-sin).Next(cos);
            _operators.Next(baseline.X).Next(size.Height - baseline.Y).Add(" Tm "u8);
        }
        Show(glyphs);
        _operators.Add(" ET\n"u8);
    }

    /// <param name="name">The image's name among the page's resources.</param>
    /// <param name="orientation">What sets the stored pixels upright.</param>
    /// <param name="area">Where it stands then.</param>
    public void Image(string name, Orientation orientation, Rect area)
    {
        Blend(1);
        var (a, b, c, d, e, f) = orientation.Matrix;
        var (width, height) = (area.Width, area.Height);
        _operators.Add("q "u8).Number(a * width).Next(b * height).Next(c * width).Next(d * height);
        _operators
            .Next(area.X + (e * width))
            .Next(size.Height - area.Bottom + (f * height))
            .Add(" cm /"u8)
            .Add(name)
            .Add(" Do Q\n"u8);
    }

    public void BeginClip(Rect area)
    {
        _saved.Push(_state);
        _operators.Add("q "u8).Number(area.X).Next(size.Height - area.Bottom);
        _operators.Next(area.Width).Next(area.Height).Add(" re W n\n"u8);
    }

    public void EndClip()
    {
        _state = _saved.Pop();
        _operators.Add("Q\n"u8);
    }

    void Show(ReadOnlySpan<SetGlyph> glyphs)
    {
        var isKerned = false;
        foreach (var glyph in glyphs)
            isKerned |= glyph.Kerning != 0;
        _operators.Add(isKerned ? "[<"u8 : "<"u8);
        foreach (var glyph in glyphs)
        {
            // The operator moves the pen back by what the array says.
            if (glyph.Kerning != 0)
                _operators.Add(">"u8).Number(-glyph.Kerning).Add("<"u8);
            _operators.Hex(glyph.Number);
        }
        _operators.Add(isKerned ? ">] TJ"u8 : "> Tj"u8);
    }

    void Step(in PathStep step, Placement placement)
    {
        switch (step.Verb)
        {
            case PathVerb.Move:
                At(step.End).Add("m\n"u8);
                break;
            case PathVerb.Line:
                At(step.End).Add("l\n"u8);
                break;
            case PathVerb.Curve:
                At(step.Control1);
                At(step.Control2);
                At(step.End).Add("c\n"u8);
                break;
            default:
                _operators.Add("h\n"u8);
                break;
        }

        ByteWriter At(Point point)
        {
            var (x, y) = placement.Apply(point);
            return _operators.Number(x).Next(size.Height - y).Add(" "u8);
        }
    }

    void Blend(double opacity)
    {
        var thousandths = (int)Math.Round(Math.Clamp(opacity, 0, 1) * Opaque);
        if (_state.Transparency == Opaque - thousandths)
            return;
        if (!Opacities.Contains(thousandths))
            Opacities.Add(thousandths);
        _operators.Add("/"u8).Add(OpacityName(thousandths)).Add(" gs\n"u8);
        _state = _state with { Transparency = Opaque - thousandths };
    }

    void Fill(Color color)
    {
        if (_state.Fill == color)
            return;
        Channels(color).Add(" rg\n"u8);
        _state = _state with { Fill = color };
    }

    void Pen(Stroke stroke)
    {
        if (_state.Pen == stroke)
            return;
        Channels(stroke.Color).Add(" RG"u8).Next(stroke.Width);
        _operators.Add(stroke.IsRound ? " w 1 J 1 j ["u8 : " w 0 J 0 j ["u8);
        foreach (var length in stroke.Dashes)
            _operators.Next(length);
        _operators.Add("] 0 d\n"u8);
        _state = _state with { Pen = stroke };
    }

    ByteWriter Channels(Color color) =>
        _operators.Number(color.Red / 255.0).Next(color.Green / 255.0).Next(color.Blue / 255.0);
}
