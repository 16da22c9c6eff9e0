namespace CsatWarehouse.Pdf.Layout;

public enum HorizontalAlignment
{
    Left,
    Center,
    Right,
}

public enum VerticalAlignment
{
    Top,
    Middle,
    Bottom,
}

static class AlignmentShares
{
    /// <summary>How much of the free width lies on the left.</summary>
    public static double Share(this HorizontalAlignment alignment) => (int)alignment / 2.0;

    /// <summary>How much of the free height lies above.</summary>
    public static double Share(this VerticalAlignment alignment) => (int)alignment / 2.0;
}
