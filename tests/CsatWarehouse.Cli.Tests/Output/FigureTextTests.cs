using CsatWarehouse.Cli.Output;
using CsatWarehouse.Kpis;

namespace CsatWarehouse.Cli.Tests.Output;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData(KpiCatalogue.Nps, 39.8398, "39.8")]
    [InlineData(KpiCatalogue.Nps, -0.04, "0.0")]
    [InlineData(KpiCatalogue.Csat5, 4.125, "4.13")]
    [InlineData(KpiCatalogue.Csat5TopTwo, 0.8209, "82.1 %")]
    [InlineData(KpiCatalogue.Answers, 2831, "2,831")]
    [InlineData(KpiCatalogue.FirstResponseMedian, 386.5, "6 min 27 s")]
    public void Value_OfEachKind_HasItsDecimalsAndUnit(string kpi, double value, string expected) =>
        Assert.Equal(expected, FigureText.Value(KpiCatalogue.Find(kpi)!, value));

    [Theory]
    [InlineData(KpiCatalogue.Nps, 2.04, "+2.0")]
    [InlineData(KpiCatalogue.Nps, -2.06, "-2.1")]
    [InlineData(KpiCatalogue.Nps, 0.04, "0.0")]
    [InlineData(KpiCatalogue.Csat5TopTwo, 0.011, "+1.1 percentage points")]
    [InlineData(KpiCatalogue.FirstResponseMedian, 5.5, "+6 s")]
    [InlineData(KpiCatalogue.FirstResponseMedian, -3661, "-1 h 1 min")]
    [InlineData(KpiCatalogue.FirstResponseMedian, 0.4, "0 s")]
    public void Change_OfEachSign_SaysIt(string kpi, double change, string expected) =>
        Assert.Equal(expected, FigureText.Change(KpiCatalogue.Find(kpi)!, change));

    [Fact]
    public void Value_Absent_IsADashAndNeverZero()
    {
        var nps = KpiCatalogue.Find(KpiCatalogue.Nps)!;
        Assert.Equal("-", FigureText.Value(nps, null));
        Assert.Equal("-", FigureText.Interval(nps, 1, null));
        Assert.Equal("-", FigureText.Change(nps, null));
    }

    [Theory]
    [InlineData(0.0004, "< 0.001")]
    [InlineData(0.0254, "0.025")]
    public void Probability_Small_IsNotPrintedAsZero(double p, string expected) =>
        Assert.Equal(expected, FigureText.Probability(p));
}
