namespace CsatWarehouse.Pdf.Layout;

/// <summary>How wide a column is: fixed points, as wide as its content, or a share of what the others leave.</summary>
public readonly record struct ColumnWidth
{
    enum Kind
    {
        Share,
        Fixed,
        Auto,
    }

    readonly Kind _kind;
    readonly double _value;

    ColumnWidth(Kind kind, double value) => (_kind, _value) = (kind, value);

    /// <summary>As wide as the content would be without wrapping, as long as there is room.</summary>
    public static ColumnWidth Auto { get; } = new(Kind.Auto, 0);

    public static ColumnWidth Fixed(double points)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(points);
        return new(Kind.Fixed, points);
    }

    /// <summary>A part of the remaining width, in proportion to the other shares; never below the longest word while that is possible.</summary>
    public static ColumnWidth Share(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
        return new(Kind.Share, share);
    }

    /// <summary>Divides a width in points. Fixed columns that ask for more than there is are scaled down together.</summary>
    internal static double[] Divide(
        IReadOnlyList<ColumnWidth> columns,
        IReadOnlyList<WidthRange> ranges,
        double available
    )
    {
        var widths = new double[columns.Count];
        var isAutoOnly = columns.All(column => column._kind != Kind.Share);
        var left = Math.Max(0, available);
        foreach (var i in Of(Kind.Fixed))
            left -= widths[i] = columns[i]._value;
        if (left < 0)
        {
            var scale = available / (available - left);
            foreach (var i in Of(Kind.Fixed))
                widths[i] *= scale;
            left = 0;
        }
        var autos = Of(Kind.Auto).ToArray();
        var shareMinimum = Of(Kind.Share).Sum(i => ranges[i].Minimum);
        left -= DivideAuto(autos, ranges, Math.Max(0, left - shareMinimum), widths);
        if (isAutoOnly)
            return widths;
        DivideShares(columns, Of(Kind.Share).ToList(), ranges, left, widths);
        return widths;

        IEnumerable<int> Of(Kind kind) =>
            Enumerable.Range(0, columns.Count).Where(i => columns[i]._kind == kind);
    }

    // Between the longest words and unwrapped lines, every column gets the same part of its own difference.
    static double DivideAuto(
        int[] autos,
        IReadOnlyList<WidthRange> ranges,
        double room,
        double[] widths
    )
    {
        var (minimum, preferred) = (
            autos.Sum(i => ranges[i].Minimum),
            autos.Sum(i => ranges[i].Preferred)
        );
        foreach (var i in autos)
            widths[i] =
                preferred <= room ? ranges[i].Preferred
                : minimum >= room ? ranges[i].Minimum * room / minimum
                : ranges[i].Minimum
                    + (
                        (ranges[i].Preferred - ranges[i].Minimum)
                        * (room - minimum)
                        / (preferred - minimum)
                    );
        return autos.Sum(i => widths[i]);
    }

    // A column whose share is narrower than its longest word gets that word's width; the others share again.
    static void DivideShares(
        IReadOnlyList<ColumnWidth> columns,
        List<int> open,
        IReadOnlyList<WidthRange> ranges,
        double room,
        double[] widths
    )
    {
        var minimum = open.Sum(i => ranges[i].Minimum);
        if (minimum >= room)
        {
            foreach (var i in open)
                widths[i] = minimum == 0 ? 0 : ranges[i].Minimum * room / minimum;
            return;
        }
        while (open.Count > 0)
        {
            var unit = room / open.Sum(i => columns[i]._value);
            var narrow = open.FindAll(i => columns[i]._value * unit < ranges[i].Minimum);
            foreach (var i in narrow.Count > 0 ? narrow : open)
                widths[i] = narrow.Count > 0 ? ranges[i].Minimum : columns[i]._value * unit;
            if (narrow.Count == 0)
                return;
            room -= narrow.Sum(i => widths[i]);
            open.RemoveAll(narrow.Contains);
        }
    }
}
