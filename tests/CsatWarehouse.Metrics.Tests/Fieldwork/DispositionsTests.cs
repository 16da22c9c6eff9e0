using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Fieldwork;

namespace CsatWarehouse.Metrics.Tests.Fieldwork;

public class DispositionsTests
{
    [Fact]
    public void ResponseRates_EveryDisposition_FollowAapor()
    {
        var fieldwork = new Dispositions(
            Complete: 500,
            Partial: 50,
            Refusal: 200,
            NonContact: 150,
            Other: 20,
            Unknown: 80
        );
        Assert.Equal(1000, fieldwork.Total);
        Assert.Equal(0.5, fieldwork.ResponseRate1().Value!.Value, 12);
        Assert.Equal(0.55, fieldwork.ResponseRate2().Value!.Value, 12);
        Assert.True(fieldwork.ResponseRate1().Interval!.Value.Contains(0.5));
    }

    [Fact]
    public void SimpleRate_AnswersOverSent_IsAnotherFigure()
    {
        Assert.Equal(0.189, ShareOfAnswers.OfCounts(265, 1400).Value!.Value, 3);
        Assert.Equal(
            265d / 1300,
            new Dispositions(265, NonContact: 1035).ResponseRate1().Value!.Value,
            12
        );
    }

    [Fact]
    public void ResponseRates_NobodyInvited_HaveNoValue() =>
        Assert.Null(new Dispositions(0).ResponseRate1().Value);

    [Fact]
    public void ResponseRates_NegativeCount_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Dispositions(5, Refusal: -1).ResponseRate1()
        );
}
