using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>The shape of a step's status, before its word: a ring planned, half a disc started, a disc done, a cross cancelled; overdue has a bar through it.</summary>
static class ActionMark
{
    const double Size = 7;

    public static Picture Of(ActionStatus status, bool isOverdue, Color color)
    {
        var picture = new Picture(Size, Size, "");
        var (middle, radius) = (new Point(Size / 2, Size / 2), Size * 0.42);
        var line = new Stroke(color, 0.9);
        switch (status)
        {
            case ActionStatus.Done:
                picture.Circle(middle, radius, color);
                break;
            case ActionStatus.Started:
                var half = new Picture(radius, Size, "").Circle(
                    new(radius, Size / 2),
                    radius,
                    color
                );
                picture.DrawClipped(half, new(Size / 2 - radius, 0));
                picture.Circle(middle, radius, null, line);
                break;
            case ActionStatus.Cancelled:
                picture
                    .Line(new(1, 1), new(Size - 1, Size - 1), line)
                    .Line(new(1, Size - 1), new(Size - 1, 1), line);
                break;
            default:
                picture.Circle(middle, radius, null, line);
                break;
        }
        if (isOverdue)
            picture.Line(new(Size / 2, -0.5), new(Size / 2, Size + 0.5), new(color, 1.4));
        return picture;
    }
}
