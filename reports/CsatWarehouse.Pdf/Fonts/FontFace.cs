namespace CsatWarehouse.Pdf.Fonts;

/// <summary>The faces that every <see cref="FontFamily"/> has.</summary>
public enum FontFace
{
    Regular,
    Semibold,
    Italic,
}
