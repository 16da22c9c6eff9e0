namespace CsatWarehouse.Pdf.Layout;

/// <summary>Empty height in points; cut off by the end of a page and left out at the top of the next.</summary>
public sealed class Gap(double height) : Block
{
    Fragment? _last;

    /// <summary>What it may grow to where <see cref="Filled"/> has room; not at all if below the height.</summary>
    public double Most { get; init; }

    public override bool KeepWithNext => true;

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var points = Math.Clamp(context.Aired(height, Most), 0, Math.Max(0, room));
        // Layout asks for the same again and again.
        var last = _last;
        if (last?.Height != points)
            _last = last = Fragment.Blank(points);
        return last;
    }
}

/// <summary>Goes on at the top of the next page; does nothing where the page is still empty. Meant for stacks.</summary>
public sealed class PageBreak : Block
{
    public override Fragment Fit(LayoutContext context, double width, double room) =>
        Fragment.Empty;
}
