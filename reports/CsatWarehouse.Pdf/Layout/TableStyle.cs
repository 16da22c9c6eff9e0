using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>The look of a table.</summary>
public sealed record TableStyle
{
    /// <summary>Style of header cells; the surrounding style if null.</summary>
    public TextStyle? HeaderText { get; init; }

    public Color? HeaderFill { get; init; }

    /// <summary>The line under each row; none if null.</summary>
    public Stroke? Rule { get; init; }

    /// <summary>Fill of every second body row; none if null.</summary>
    public Color? Stripe { get; init; }

    /// <summary>The line between two columns; none if null. White over fills it sets the cells of a heat map apart.</summary>
    public Stroke? ColumnRule { get; init; }

    public Insets Padding { get; init; } = Insets.Symmetric(5, 3);

    /// <summary>Points that may be added above and below each cell where <see cref="Filled"/> has room.</summary>
    public double MostAir { get; init; }
}
