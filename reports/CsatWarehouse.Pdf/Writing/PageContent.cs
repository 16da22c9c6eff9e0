using System.Globalization;
using System.Text;
using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>The content stream of one page: operators with coordinates turned to PDF's origin at the bottom left.</summary>
sealed class PageContent(Size size)
{
    readonly StringBuilder _operators = new();

    public Size Size => size;

    public byte[] ToBytes() => Encoding.ASCII.GetBytes(_operators.ToString());

    /// <summary>A rectangle as PDF's lower left and upper right corner.</summary>
    public double[] Corners(Rect rect) =>
        [rect.X, size.Height - rect.Bottom, rect.Right, size.Height - rect.Y];

    public void BeginMarked(string role, int id) =>
        _operators.Append(CultureInfo.InvariantCulture, $"/{role} <</MCID {id}>> BDC\n");

    public void BeginArtifact() => _operators.Append("/Artifact BMC\n");

    public void EndMarked() => _operators.Append("EMC\n");

    public void Path(VectorPath path, Color? fill, Stroke? stroke, Placement placement)
    {
        if (path.Steps.Count == 0 || (fill is null && stroke is null))
            return;
        if (fill is { } color)
            _operators.Append(Channels(color)).Append(" rg\n");
        if (stroke is not null)
            Pen(stroke.Scaled(placement.Scale));
        foreach (var step in path.Steps)
            _operators.Append(
                step.Verb switch
                {
                    PathVerb.Move => $"{At(step.End)} m\n",
                    PathVerb.Line => $"{At(step.End)} l\n",
                    PathVerb.Curve => $"{At(step.Control1)} {At(step.Control2)} {At(step.End)} c\n",
                    _ => "h\n",
                }
            );
        _operators.Append(
            fill is null ? "S\n"
            : stroke is null ? "f\n"
            : "B\n"
        );

        string At(Point point) => Pair(placement.Apply(point));
    }

    /// <param name="font">The font's name among the page's resources.</param>
    /// <param name="glyphs">Glyph numbers as hexadecimal digits, four each.</param>
    /// <param name="style">Size and colour.</param>
    /// <param name="baseline">Where the first glyph stands.</param>
    /// <param name="rotation">Degrees counter-clockwise.</param>
    public void Text(string font, string glyphs, TextStyle style, Point baseline, double rotation)
    {
        var (sin, cos) = Math.SinCos(rotation * Math.PI / 180);
        var matrix = string.Join(' ', new[] { cos, sin, -sin, cos }.Select(PdfSyntax.Number));
        _operators.Append(
            CultureInfo.InvariantCulture,
            $"BT {Channels(style.Color)} rg /{font} {PdfSyntax.Number(style.Size)} Tf {matrix} {Pair(baseline)} Tm <{glyphs}> Tj ET\n"
        );
    }

    void Pen(Stroke stroke)
    {
        var ends = stroke.IsRound ? "1 J 1 j" : "0 J 0 j";
        _operators.Append(
            CultureInfo.InvariantCulture,
            $"{Channels(stroke.Color)} RG {PdfSyntax.Number(stroke.Width)} w {ends} {PdfSyntax.Numbers(stroke.Dashes)} 0 d\n"
        );
    }

    string Pair(Point point) =>
        $"{PdfSyntax.Number(point.X)} {PdfSyntax.Number(size.Height - point.Y)}";

    static string Channels(Color color) =>
        string.Join(
            ' ',
            new[] { color.Red, color.Green, color.Blue }.Select(channel =>
                PdfSyntax.Number(channel / 255.0)
            )
        );
}
