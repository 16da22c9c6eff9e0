using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf;

/// <summary>Paper and margins in points.</summary>
/// <param name="Paper">Width and height of the page as it is read.</param>
/// <param name="Margins">Around the content; header and footer stand inside the top and the bottom margin.</param>
public sealed record PageSetup(Size Paper, Insets Margins)
{
    // ISO 216: 210 x 297 mm at 72 / 25.4 points a millimetre.
    const double Short = 595.276;
    const double Long = 841.89;

    public static PageSetup A4Portrait { get; } = new(new(Short, Long), new Insets(48, 62, 48, 52));

    public static PageSetup A4Landscape { get; } =
        new(new(Long, Short), new Insets(40, 52, 40, 42));

    /// <summary>Distance of the header's top from the page's top, and of the footer's bottom from the page's bottom.</summary>
    public double FurnitureDistance { get; init; } = 20;

    public double ContentWidth => Paper.Width - Margins.Horizontal;

    public double ContentHeight => Paper.Height - Margins.Vertical;
}

/// <summary>A page's number from 1, and how many there are.</summary>
public readonly record struct PageNumber(int Number, int Count);
