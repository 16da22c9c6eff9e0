using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Drawing;

/// <summary>
/// Finds places for the names of dots: beside, above or below each, where they cover neither each other nor other dots nor lines.
/// Where there is no free place, the one that covers least is taken; no name is left out.
/// </summary>
public sealed class PointLabels(FontFamily fonts, Rect bounds)
{
    const double Gap = 2.5;

    // Rounds in which every name looks for a better place, given where the others went.
    const int Rounds = 3;

    // A covered name is worse than a crossed line, and both are better than one that leaves the chart.
    const double CoversLine = 2;
    const double CoversDot = 3;
    const double LeavesChart = 20;

    // What a place costs because eyes look for it later: the right hand side is the first.
    const double LaterPlace = 0.01;

    sealed record Named(Point Dot, double Radius, string Text, TextStyle Style, Size Size);

    readonly List<Named> _named = [];
    readonly List<Rect> _lines = [];

    /// <summary>A line that names should not cross, such as an axis or a mean: its width is that of the air beside it.</summary>
    public PointLabels Avoid(Rect line)
    {
        _lines.Add(line);
        return this;
    }

    /// <summary>A dot to be named; the names of the first dots have the first choice.</summary>
    public PointLabels Add(Point dot, double radius, string text, TextStyle style)
    {
        var size = new Size(fonts.WidthOf(text, style), fonts.CapHeightOf(style));
        _named.Add(new(dot, radius, text, style, size));
        return this;
    }

    /// <summary>The labels in the order of the dots.</summary>
    public IReadOnlyList<Label> Place()
    {
        var places = new Rect?[_named.Count];
        for (var round = 0; round < Rounds; round++)
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = null;
            places[i] = PlacesFor(_named[i])
                .Select(
                    (place, rank) =>
                        (Place: place, Cost: CostOf(place, i, places) + (rank * LaterPlace))
                )
                .MinBy(candidate => candidate.Cost)
                .Place;
        }
        return
        [
            .. _named.Select(
                (named, i) =>
                    new Label(
                        new(places[i]!.Value.X, places[i]!.Value.Bottom),
                        named.Text,
                        named.Style
                    )
            ),
        ];
    }

    static IEnumerable<Rect> PlacesFor(Named named)
    {
        var ((x, y), (width, height)) = (named.Dot, named.Size);
        var away = named.Radius + Gap;
        // Beside, above and below; then aslant, where the dot is passed at its corner.
        foreach (var (across, up) in new[] { (1, 0), (-1, 0), (0, 1), (0, -1) })
            yield return new(
                x + (across * (away + (width / 2))) - (width / 2),
                y - (up * (away + (height / 2))) - (height / 2),
                width,
                height
            );
        var aslant = named.Radius * 0.7 + 1;
        foreach (var (across, up) in new[] { (1, 1), (1, -1), (-1, 1), (-1, -1) })
            yield return new(
                x + (across * (aslant + (width / 2))) - (width / 2),
                y - (up * (aslant + (height / 2))) - (height / 2),
                width,
                height
            );
    }

    double CostOf(Rect place, int own, Rect?[] places)
    {
        var cost = (AreaOf(place) - Common(place, bounds)) * LeavesChart;
        foreach (var line in _lines)
            cost += Common(place, line) * CoversLine;
        for (var i = 0; i < _named.Count; i++)
        {
            if (i == own)
                continue;
            var (dot, radius) = (_named[i].Dot, _named[i].Radius);
            cost +=
                Common(place, new(dot.X - radius, dot.Y - radius, radius * 2, radius * 2))
                * CoversDot;
            if (places[i] is { } other)
                cost += Common(place, other);
        }
        return cost;
    }

    static double AreaOf(Rect rect) => rect.Width * rect.Height;

    static double Common(Rect a, Rect b)
    {
        var width = Math.Min(a.Right, b.Right) - Math.Max(a.X, b.X);
        var height = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y);
        return width > 0 && height > 0 ? width * height : 0;
    }
}
