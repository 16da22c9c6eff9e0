using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests;

/// <summary>Empty documents to test with.</summary>
static class Sheet
{
    public static PageSetup Page { get; } = new(new(400, 500), Insets.All(40));

    public static Document New(string title = "Sheet") =>
        new(Page, FontFamily.OpenSans, Theme.Plain) { Title = title, Language = "en" };
}
