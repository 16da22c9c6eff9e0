using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>
/// Months of one figure: the line, the band of its 95 % intervals, the three months that end with each where months are small, the limits of its control chart, its target and its
/// baseline. A low base is hollow, a month outside the limits framed, and a gap is a gap.
/// </summary>
sealed class TrendPanel
{
    const double Top = 5;
    const double Right = 6;
    const double LabelGap = 3;
    const double MonthsHeight = 10;

    /// <summary>Every half year back from the newest month has its name.</summary>
    const int MonthsBetweenLabels = 6;

    static readonly Stroke Grid = new(Palette.Hairline, 0.4);
    static readonly Stroke Limit = new(Palette.Muted, 0.5) { Dashes = [1, 1.6] };
    static readonly Stroke Centre = new(Palette.Muted, 0.4);
    static readonly Stroke Baseline = Stroke.Dashed(Palette.Muted, 0.8);
    static readonly Stroke Frame = new(Palette.Ink, 0.8);

    readonly FigureTrend _trend;
    readonly Size _size;
    readonly Palette _palette;
    readonly Func<double, string> _tick;
    readonly Func<DateOnly, string> _month;
    readonly IReadOnlyList<PeerMark> _peers;
    readonly TrendScale _scale;
    readonly double _left;

    /// <param name="tick">The text of a value on the axis.</param>
    /// <param name="month">The short name of a month.</param>
    /// <param name="peers">Whose figures stand at the end of the line; null for none.</param>
    public TrendPanel(
        FigureTrend trend,
        Size size,
        Palette palette,
        Func<double, string> tick,
        Func<DateOnly, string> month,
        IReadOnlyList<PeerMark>? peers = null
    )
    {
        (_trend, _size, _palette, _tick, _month) = (trend, size, palette, tick, month);
        _peers = peers ?? [];
        _scale = TrendScale.Of(trend, Values(trend).Concat(_peers.Select(p => p.Value)));
        _left =
            _scale.Ticks.Max(t => Typography.Family.WidthOf(tick(t), Typography.Note)) + LabelGap;
    }

    /// <param name="alternativeText">What the panel says in words.</param>
    public Picture Draw(string alternativeText)
    {
        var picture = new Picture(_size.Width, _size.Height, alternativeText);
        DrawGrid(picture);
        DrawLimits(picture);
        DrawSeries(picture, _trend);
        if (_trend.SlowTenth is { } slow)
            DrawSeries(picture, slow);
        foreach (var peer in _peers)
            DrawPeer(picture, peer);
        return picture;
    }

    /// <summary>Everything that is drawn, but the ends of intervals of low bases before the newest, which would flatten all the rest.</summary>
    static IEnumerable<double> Values(FigureTrend trend)
    {
        foreach (var one in new[] { trend, trend.SlowTenth }.OfType<FigureTrend>())
        foreach (var m in one.Months)
        foreach (
            var value in m.IsLowBase && m != one.Newest
                ? new[] { m.Value, m.Target }
                : new[] { m.Value, m.Low, m.High, m.Target }
        )
            if (value is { } number)
                yield return number;
        if (trend.Baseline is { } baseline)
            yield return baseline;
    }

    double Bottom => _size.Height - MonthsHeight;

    double X(int month) =>
        _left
        + 4
        + month * (_size.Width - Right - _left - 4) / Math.Max(1, _trend.Months.Length - 1);

    double Y(double value) => Bottom - _scale.ShareOf(value) * (Bottom - Top);

    void DrawGrid(Picture picture)
    {
        var lift = Typography.Family.CapHeightOf(Typography.Note) / 2;
        foreach (var value in _scale.Ticks)
        {
            picture.Line(new(_left, Y(value)), new(_size.Width - Right + 3, Y(value)), Grid);
            picture.Text(
                new(_left - LabelGap, Y(value) + lift),
                _tick(value),
                Typography.Note,
                LabelAnchor.End
            );
        }
        var last = _trend.Months.Length - 1;
        for (var i = last; i >= 0; i -= MonthsBetweenLabels)
        {
            picture.Line(new(X(i), Bottom), new(X(i), Bottom + 2), new(Palette.Muted, 0.5));
            picture.Text(
                new(i == last ? X(i) + Right : X(i), _size.Height - 1),
                _month(_trend.Months[i].Month),
                Typography.Note,
                i == last ? LabelAnchor.End
                    : i == 0 ? LabelAnchor.Start
                    : LabelAnchor.Middle
            );
        }
    }

    void DrawLimits(Picture picture)
    {
        if (_trend.Limits is { } limits && _trend.SlowTenth is null)
        {
            Across(picture, limits.Centre, Centre);
            Across(picture, limits.Low, Limit);
            Across(picture, limits.High, Limit);
        }
        if (_trend.Baseline is { } baseline)
            Across(picture, baseline, Baseline);
        foreach (var run in Runs.Of(_trend.Months, m => m.Target is not null))
            DrawTarget(picture, run);
    }

    /// <summary>A line across the panel, unless it lies beyond it.</summary>
    void Across(Picture picture, double value, Stroke stroke)
    {
        if (_scale.ShareOf(value) is > 0 and < 1)
            picture.Line(new(X(0), Y(value)), new(X(_trend.Months.Length - 1), Y(value)), stroke);
    }

    /// <summary>The plan is outlined: a step where it changes.</summary>
    void DrawTarget(Picture picture, IReadOnlyList<int> months)
    {
        var half = (X(1) - X(0)) / 2;
        var points = months
            .SelectMany(i =>
            {
                var y = Y(_trend.Months[i].Target!.Value);
                return new[] { new Point(X(i) - half, y), new Point(X(i) + half, y) };
            })
            .Select(p => new Point(Math.Clamp(p.X, X(0), X(_trend.Months.Length - 1)), p.Y))
            .ToList();
        picture.Polyline(points, new(Palette.Ink, 2.2));
        picture.Polyline(points, new(Color.White, 1.2));
    }

    /// <summary>From the first month that the peer was measured in to the newest.</summary>
    void DrawPeer(Picture picture, PeerMark peer)
    {
        var last = _trend.Months.Length - 1;
        var first = Array.FindIndex([.. _trend.Months], m => m.Month >= peer.From);
        picture.Line(
            new(X(first < 0 ? last : first), Y(peer.Value)),
            new(X(last), Y(peer.Value)),
            new(Palette.Muted, 0.6) { Dashes = [2, 1.5] }
        );
        PeerShape.Draw(picture, peer.Class, new(X(last), Y(peer.Value)), 2.6);
    }

    void DrawSeries(Picture picture, FigureTrend series)
    {
        var months = series.Months;
        foreach (var run in Runs.Of(months, m => m is { Low: not null, High: not null }))
            picture.Fill(
                VectorPath.Polygon([
                    .. run.Select(i => new Point(X(i), Y(months[i].High!.Value))),
                    .. run.Reverse().Select(i => new Point(X(i), Y(months[i].Low!.Value))),
                ]),
                _palette.Actual,
                0.14
            );
        if (series.IsSmall)
            foreach (var run in Runs.Of(months, m => m.Rolling is not null))
                picture.Polyline(
                    run.Select(i => new Point(X(i), Y(months[i].Rolling!.Value))),
                    new(Palette.Muted, 1.6) { IsRound = true }
                );
        foreach (var run in Runs.Of(months, m => m.Value is not null))
            picture.Polyline(
                run.Select(i => new Point(X(i), Y(months[i].Value!.Value))),
                new(_palette.Actual, series.IsSmall ? 0.7 : 1.2) { IsRound = true }
            );
        for (var i = 0; i < months.Length; i++)
            DrawMonth(picture, months[i], i, i == months.Length - 1);
    }

    void DrawMonth(Picture picture, TrendMonth month, int i, bool isNewest)
    {
        if (month.Value is not { } value)
            return;
        var at = new Point(X(i), Y(value));
        var radius = isNewest ? 2.5 : 1.2;
        if (isNewest && month is { Low: { } low, High: { } high })
            picture.Line(new(at.X, Y(low)), new(at.X, Y(high)), new(_palette.Actual, 1.2));
        picture.Circle(
            at,
            radius,
            month.IsLowBase ? Color.White : _palette.Actual,
            new Stroke(_palette.Actual, 0.8)
        );
        if (month.Signal != 0)
            picture.Rectangle(
                new(at.X - radius - 2, at.Y - radius - 2, 2 * radius + 4, 2 * radius + 4),
                null,
                Frame
            );
    }
}
