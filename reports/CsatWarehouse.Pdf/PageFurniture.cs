using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf;

/// <summary>What stands on a page around and under its content, as an artifact.</summary>
sealed class PageFurniture(PageSetup page, LayoutContext context)
{
    public void Draw(ICanvas canvas, PageNumber number, Document document)
    {
        canvas.BeginArtifact();
        if (document.Backdrop is { } backdrop)
            PictureDrawing.Draw(canvas, context.Fonts, backdrop(number), new(default));
        var x = page.Margins.Left;
        if (document.Header is { } header)
            Fit(header(number)).Draw(canvas, new(x, page.FurnitureDistance));
        if (document.Footer is { } footer)
        {
            var fragment = Fit(footer(number));
            var y = page.Paper.Height - page.FurnitureDistance - fragment.Height;
            fragment.Draw(canvas, new(x, y));
        }
        canvas.End();
    }

    Fragment Fit(Block block) =>
        block.Fit(context with { MustPlace = true }, page.ContentWidth, double.PositiveInfinity);
}
