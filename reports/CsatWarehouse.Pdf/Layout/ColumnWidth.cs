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

    internal bool IsFixed => _kind == Kind.Fixed;

    /// <summary>
    /// Divides a width in points. Fixed columns that ask for more than there is are scaled down together; where longest words do not
    /// fit beside each other, the widest columns give in first, so that figures stay whole.
    /// </summary>
    internal static double[] Divide(
        IReadOnlyList<ColumnWidth> columns,
        IReadOnlyList<WidthRange> ranges,
        double available
    )
    {
        var widths = new double[columns.Count];
        var (fixedColumns, autos, shares) = (Of(Kind.Fixed), Of(Kind.Auto), Of(Kind.Share));
        var wanted = fixedColumns.Sum(i => columns[i]._value);
        var scale = wanted > available ? Math.Max(0, available) / wanted : 1;
        foreach (var i in fixedColumns)
            widths[i] = columns[i]._value * scale;
        var left = Math.Max(0, available - wanted);
        var shareMinimum = shares.Sum(i => ranges[i].Minimum);
        if (shareMinimum + autos.Sum(i => ranges[i].Minimum) >= left)
        {
            Squeeze([.. autos, .. shares], ranges, left, widths);
            return widths;
        }
        DivideAuto(autos, ranges, left - shareMinimum, widths);
        DivideShares(columns, shares, ranges, left - autos.Sum(i => widths[i]), widths);
        return widths;

        List<int> Of(Kind kind) =>
            [.. Enumerable.Range(0, columns.Count).Where(i => columns[i]._kind == kind)];
    }

    // Columns in order of their needs: each takes what it needs, or an equal part of what is left.
    static void Squeeze(
        List<int> open,
        IReadOnlyList<WidthRange> ranges,
        double room,
        double[] widths
    )
    {
        var left = open.Count;
        foreach (var i in open.OrderBy(i => ranges[i].Minimum))
            room -= widths[i] = Math.Min(ranges[i].Minimum, room / left--);
    }

    // Between the longest words and unwrapped lines, every column gets the same part of its own difference.
    static void DivideAuto(
        List<int> autos,
        IReadOnlyList<WidthRange> ranges,
        double room,
        double[] widths
    )
    {
        var minimum = autos.Sum(i => ranges[i].Minimum);
        var difference = autos.Sum(i => ranges[i].Preferred) - minimum;
        var part = difference <= room - minimum ? 1 : (room - minimum) / difference;
        foreach (var i in autos)
            widths[i] = ranges[i].Minimum + ((ranges[i].Preferred - ranges[i].Minimum) * part);
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
