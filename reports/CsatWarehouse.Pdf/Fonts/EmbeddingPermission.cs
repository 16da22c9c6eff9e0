namespace CsatWarehouse.Pdf.Fonts;

/// <summary>What a font's maker allows, from <c>fsType</c> of its OS/2 table (OpenType specification, "OS/2").</summary>
static class EmbeddingPermission
{
    const int Restricted = 0x0002;
    const int PreviewPrint = 0x0004;
    const int Editable = 0x0008;
    const int NoSubsetting = 0x0100;
    const int BitmapOnly = 0x0200;

    /// <exception cref="NotSupportedException">The font may not be embedded as a subset of its outlines.</exception>
    public static void Check(int fsType, string fontName)
    {
        // Where several of the exclusive bits are set, the least restrictive one counts.
        if ((fsType & Restricted) != 0 && (fsType & (PreviewPrint | Editable)) == 0)
            throw Forbidden("embedding");
        if ((fsType & NoSubsetting) != 0)
            throw Forbidden("subsetting");
        if ((fsType & BitmapOnly) != 0)
            throw Forbidden("embedding of outlines");

        NotSupportedException Forbidden(string what) =>
            new(
                $"Font {fontName} forbids {what} (fsType 0x{fsType:X4}); choose a font whose licence allows it."
            );
    }
}
