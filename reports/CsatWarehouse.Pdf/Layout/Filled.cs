namespace CsatWarehouse.Pdf.Layout;

/// <summary>
/// Content with as much air as its pages have room for: gaps, spacings, rows of tables and pictures that may grow do so together, in
/// the same part of what each may. Content that takes several pages gets as much as leaves their number the same, so that the last
/// one is not nearly empty while others are crowded.
/// </summary>
public sealed class Filled(Block content) : Block
{
    // The room that may stay empty, and the steps in which it is approached: heights are nearly proportional to the air.
    const double Enough = 1;
    const int MostSteps = 6;

    /// <summary>What was found for one place: the air, and the height that the content has with it.</summary>
    sealed record Found(double Width, double Room, double Least, double Air, double Height);

    Found? _last;

    /// <summary>
    /// The greatest measure of air for it and all that is in it: at 1 nothing grows beyond the most that it says; above that, what is still short of its page
    /// grows on in the same proportion.
    /// </summary>
    public double MostAir { get; init; } = 1;

    /// <summary>Points to fill; the rest of the page if null.</summary>
    internal double? Height { get; init; }

    public override bool KeepWithNext => content.KeepWithNext;

    public override WidthRange Widths(LayoutContext context) => content.Widths(context);

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var filled = Math.Min(Height ?? room, room);
        if (Again(context, width, room, filled) is { } again)
            return again;
        context = context with { MostAir = Math.Max(MostAir, context.MostAir) };
        if (double.IsInfinity(filled))
            return content.Fit(context, width, room) is { IsNothing: false } whole
                ? whole
                : Fragment.Nothing(this);
        var dense = content.Fit(context with { OnlyMeasures = true }, width, room);
        if (dense.IsNothing)
            return Fragment.Nothing(this);
        var free = context with { MustPlace = false, OnlyMeasures = true };
        var air = dense.Rest is null ? OnOnePage(free, width, filled) : OnPages(free, width, room);
        var fragment = new Aired(content, air).Fit(context, width, room);
        _last = fragment.Rest is null
            ? new(width, filled, context.Air, air, fragment.Height)
            : null;
        return fragment;
    }

    // Layout comes again, pass after pass, mostly for a page number. What then has the height that it had is not searched for anew.
    Fragment? Again(LayoutContext context, double width, double room, double filled)
    {
        if (
            _last is not { } last
            || (last.Width, last.Room, last.Least) != (width, filled, context.Air)
        )
            return null;
        var fragment = content.Fit(
            context with
            {
                Air = last.Air,
                MostAir = Math.Max(MostAir, context.MostAir),
            },
            width,
            room
        );
        return fragment is { IsNothing: false, Rest: null } && fragment.Height == last.Height
            ? fragment
            : null;
    }

    internal override Block Stretch(double height) =>
        new Filled(content) { Height = height, MostAir = MostAir };

    double OnOnePage(LayoutContext context, double width, double room)
    {
        var (least, most) = (context.Air, context.MostAir);
        var tallest = HeightAt(most);
        if (tallest <= room + Tolerance)
            return most;
        var height = HeightAt(least);
        for (var step = 0; step < MostSteps && room - height > Enough; step++)
        {
            var air = least + ((most - least) * (room - height) / (tallest - height));
            if (HeightAt(air) is var tried && tried <= room + Tolerance)
                (least, height) = (air, tried);
            else
                (most, tallest) = (air, tried);
        }
        return least;

        // Without an end to the page, so that what is filled inside takes no more than its own air.
        double HeightAt(double air)
        {
            var fragment = content.Fit(context with { Air = air }, width, double.PositiveInfinity);
            return fragment.Rest is null ? fragment.Height : double.PositiveInfinity;
        }
    }

    double OnPages(LayoutContext context, double width, double room)
    {
        var (least, most) = (context.Air, context.MostAir);
        var pages = PagesAt(least, int.MaxValue);
        if (PagesAt(most, pages) <= pages)
            return most;
        for (var step = 0; step < MostSteps; step++)
        {
            var air = (least + most) / 2;
            if (PagesAt(air, pages) <= pages)
                least = air;
            else
                most = air;
        }
        return least;

        // Counts no further than one page too many.
        int PagesAt(double air, int limit)
        {
            var aired = context with { Air = air };
            var (count, left) = (1, content.Fit(aired, width, room).Rest);
            for (; left is not null && count <= limit; count++)
            {
                var fragment = left.Fit(aired, width, context.PageRoom);
                if (fragment.IsNothing)
                    fragment = left.Fit(aired with { MustPlace = true }, width, context.PageRoom);
                left = fragment.Rest;
            }
            return count;
        }
    }

    /// <summary>Content at one measure of air, on all its pages.</summary>
    sealed class Aired(Block content, double air) : Block
    {
        public override bool KeepWithNext => content.KeepWithNext;

        public override Fragment Fit(LayoutContext context, double width, double room)
        {
            var fragment = content.Fit(context with { Air = air }, width, room);
            return fragment.IsNothing ? Fragment.Nothing(this)
                : fragment.Rest is null ? fragment
                : fragment with { Rest = new Aired(fragment.Rest, air) };
        }
    }
}
