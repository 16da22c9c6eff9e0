using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>
/// Importance across, performance up, each driver a dot with its name and both intervals; the means divide it into four fields. Names stand where they cross neither the means nor
/// each other.
/// </summary>
sealed class ImportanceMap
{
    const double LabelGap = 4;
    const double Bottom = 20;
    const double Top = 6;
    const double Right = 8;
    const double Radius = 3;

    static readonly Stroke Grid = new(Palette.Hairline, 0.4);
    static readonly Stroke Mean = Stroke.Dashed(Palette.Muted, 0.7);

    readonly DriverMap _map;
    readonly Size _size;
    readonly Palette _palette;
    readonly Axis _x;
    readonly Axis _y;
    readonly double _left;

    public ImportanceMap(DriverMap map, Size size, Palette palette)
    {
        (_map, _size, _palette) = (map, size, palette);
        _x = ShareAxis(map.Drivers.SelectMany(d => Limits(d.Importance)).Prepend(0));
        _y = PointAxis(map.Drivers.SelectMany(d => Limits(d.Performance)));
        _left = Typography.Family.WidthOf("100", Typography.Note) + LabelGap + 10;
    }

    /// <param name="name">Of a driver.</param>
    /// <param name="percent">Of a tick across.</param>
    /// <param name="point">Of a tick up.</param>
    public Picture Draw(
        Func<Driver, string> name,
        Func<double, string> percent,
        Func<double, string> point,
        (string Across, string Up) axes,
        Func<DriverQuadrant, string> quadrant,
        string alternativeText
    )
    {
        var picture = new Picture(_size.Width, _size.Height, alternativeText);
        foreach (var tick in _x.Ticks)
        {
            picture.Line(new(X(tick), Top), new(X(tick), Floor), Grid);
            picture.Text(
                new(X(tick), Floor + 8),
                percent(tick),
                Typography.Note,
                LabelAnchor.Middle
            );
        }
        foreach (var tick in _y.Ticks)
        {
            picture.Line(new(_left, Y(tick)), new(_size.Width - Right, Y(tick)), Grid);
            picture.Text(
                new(_left - LabelGap, Y(tick) + 2.4),
                point(tick),
                Typography.Note,
                LabelAnchor.End
            );
        }
        picture.Text(
            new(_size.Width - Right, _size.Height - 1.5),
            axes.Across,
            Typography.Note.Semibold,
            LabelAnchor.End
        );
        picture.Text(new(7, Top + 2), axes.Up, Typography.Note.Semibold, LabelAnchor.End, 90);
        var (meanX, meanY) = (
            _map.Drivers.Average(d => d.Importance.Value),
            _map.Drivers.Average(d => d.Performance.Value)
        );
        picture.Line(new(X(meanX), Top), new(X(meanX), Floor), Mean);
        picture.Line(new(_left, Y(meanY)), new(_size.Width - Right, Y(meanY)), Mean);
        DrawFields(picture, quadrant);
        DrawDrivers(picture, name, meanX, meanY);
        return picture;
    }

    double Floor => _size.Height - Bottom;

    double X(double share) => _x.Position(share, _left, _size.Width - Right);

    double Y(double points) => _y.Position(points, Floor, Top);

    /// <summary>The names of the four fields in their corners, pale: they say what to do, and the dots are what is.</summary>
    void DrawFields(Picture picture, Func<DriverQuadrant, string> quadrant)
    {
        var style = Typography.Small.Italic with { Color = Palette.Previous };
        foreach (
            var (field, isRight, isHigh) in new[]
            {
                (DriverQuadrant.KeepUp, true, true),
                (DriverQuadrant.PossibleOverkill, false, true),
                (DriverQuadrant.ConcentrateHere, true, false),
                (DriverQuadrant.LowPriority, false, false),
            }
        )
            picture.Text(
                new(isRight ? _size.Width - Right - 3 : _left + 3, isHigh ? Top + 8 : Floor - 4),
                quadrant(field),
                style,
                isRight ? LabelAnchor.End : LabelAnchor.Start
            );
    }

    void DrawDrivers(Picture picture, Func<Driver, string> name, double meanX, double meanY)
    {
        var labels = new PointLabels(
            Typography.Family,
            new(_left, Top + 10, _size.Width - Right - _left, Floor - Top - 18)
        )
            .Avoid(new(X(meanX) - 1.5, Top, 3, Floor - Top))
            .Avoid(new(_left, Y(meanY) - 1.5, _size.Width - Right - _left, 3));
        var limits = new Stroke(_palette.Actual.Tint(0.45), 0.9);
        foreach (var driver in _map.Drivers)
        {
            var at = new Point(X(driver.Importance.Value), Y(driver.Performance.Value));
            if (driver.Importance is { Low: { } left, High: { } right })
            {
                picture.Line(new(X(left), at.Y), new(X(right), at.Y), limits);
                labels.Avoid(new(X(left), at.Y - 1, X(right) - X(left), 2));
            }
            if (driver.Performance is { Low: { } low, High: { } high })
            {
                picture.Line(new(at.X, Y(low)), new(at.X, Y(high)), limits);
                labels.Avoid(new(at.X - 1, Y(high), 2, Y(low) - Y(high)));
            }
            labels.Add(at, Radius, name(driver), Typography.Small);
        }
        foreach (var driver in _map.Drivers)
            picture.Circle(
                new(X(driver.Importance.Value), Y(driver.Performance.Value)),
                Radius,
                driver.IsClear ? _palette.Actual : Color.White,
                new Stroke(_palette.Actual, 1.1)
            );
        foreach (var label in labels.Place())
            picture.Add(label);
    }

    static IEnumerable<double> Limits(Estimated estimate) =>
        new[] { estimate.Value, estimate.Low, estimate.High }.OfType<double>();

    static Axis ShareAxis(IEnumerable<double> values) => Axis.Within(values, 0, 1, 4);

    static Axis PointAxis(IEnumerable<double> values) => Axis.Within(values, 0, 100, 4);
}
