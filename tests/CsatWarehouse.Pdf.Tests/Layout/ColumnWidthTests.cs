using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Layout;

public sealed class ColumnWidthTests
{
    static readonly ColumnWidth Auto = ColumnWidth.Auto;

    [Fact]
    public void Divide_SharesBesideFixed_TakeTheRestInProportion() =>
        Assert.Equal(
            [100, 50, 150],
            Divide(300, (ColumnWidth.Fixed(100), 0, 0), (Share(1), 0, 0), (Share(3), 0, 0))
        );

    [Fact]
    public void Divide_ShareBelowItsLongestWord_GetsTheWord() =>
        Assert.Equal([120, 180], Divide(300, (Share(1), 120, 200), (Share(5), 10, 400)));

    [Fact]
    public void Divide_AutoWithRoom_TakesItsContent() =>
        Assert.Equal([40, 260], Divide(300, (Auto, 20, 40), (Share(1), 50, 900)));

    [Fact]
    public void Divide_AutoWithoutRoom_SharesTheDifference() =>
        Assert.Equal([70, 130], Divide(200, (Auto, 20, 120), (Auto, 30, 230)));

    [Fact]
    public void Divide_LessRoomThanWords_TakesItFromTheWidest() =>
        Assert.Equal([20, 40, 40], Divide(100, (Auto, 20, 20), (Auto, 90, 90), (Share(1), 60, 60)));

    [Fact]
    public void Divide_FixedWiderThanTheRoom_ScalesThem() =>
        Assert.Equal(
            [75, 25, 0],
            Divide(100, (ColumnWidth.Fixed(150), 0, 0), (ColumnWidth.Fixed(50), 0, 0), (Auto, 9, 9))
        );

    [Fact]
    public void Share_NotAboveZero_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ColumnWidth.Share(0));

    static ColumnWidth Share(double share) => ColumnWidth.Share(share);

    static double[] Divide(
        double available,
        params (ColumnWidth Width, double Minimum, double Preferred)[] columns
    ) =>
        [
            .. ColumnWidth
                .Divide(
                    [.. columns.Select(column => column.Width)],
                    [.. columns.Select(column => new WidthRange(column.Minimum, column.Preferred))],
                    available
                )
                .Select(width => Math.Round(width, 9)),
        ];
}
