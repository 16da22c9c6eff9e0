namespace CsatWarehouse.Pdf.Drawing;

/// <summary>How a line is drawn: colour, width in points, dashes and ends.</summary>
public sealed record Stroke(Color Color, double Width = 0.5)
{
    /// <summary>Lengths of dash and gap in points, repeated; empty draws a solid line.</summary>
    public IReadOnlyList<double> Dashes { get; init; } = [];

    /// <summary>Round ends and joins; otherwise ends are cut and joins are mitred.</summary>
    public bool IsRound { get; init; }

    public static Stroke Dashed(Color color, double width = 0.5) =>
        new(color, width) { Dashes = [3, 2] };

    /// <summary>The stroke of a drawing shown at <paramref name="scale"/> of its size.</summary>
    public Stroke Scaled(double scale) =>
        scale == 1
            ? this
            : this with
            {
                Width = Width * scale,
                Dashes = [.. Dashes.Select(length => length * scale)],
            };
}
