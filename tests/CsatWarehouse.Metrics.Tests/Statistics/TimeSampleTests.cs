using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;
using FsCheck.Fluent;

namespace CsatWarehouse.Metrics.Tests.Statistics;

public class TimeSampleTests
{
    [Fact]
    public void Distribution_EndedAndOpen_AreCountedApart()
    {
        var sample = new TimeSample();
        sample.Add(1, 1, 60);
        sample.AddOpen(1, 1, 60);
        sample.AddOpen(2, 2, 5);
        sample.Add(3, 1, 60);
        Assert.Equal([new(5, 0, 1), new TimeCount(60, 2, 1)], sample.Distribution);
        Assert.Equal(
            (2, 2, 1, 2),
            (sample.Ended, sample.Open, sample.PersonsEnded, sample.Persons)
        );
    }

    [Fact]
    public void Merge_AnyOrderAndPartition_GivesTheSameBits() =>
        Property.Holds(
            from cases in Times.Any()
            from shuffled in Gen.Shuffle(cases)
            from cut in Gen.Choose(0, cases.Length)
            select (cases, shuffled, cut),
            test =>
            {
                var whole = Times.Of(test.cases);
                var merged = Times.Of(test.shuffled[test.cut..]);
                merged.Merge(Times.Of(test.shuffled[..test.cut]));
                Assert.Equal(whole.Distribution, merged.Distribution);
                Assert.Equal(
                    PercentileOfTimes.WithOpen(whole, 0.5),
                    PercentileOfTimes.WithOpen(merged, 0.5)
                );
                var (one, other) = (
                    PercentileOfTimes.Of(whole, 0.9),
                    PercentileOfTimes.Of(merged, 0.9)
                );
                Assert.Equal(
                    (one.Value, one.N, one.NEffective, one.LowerLimit, one.UpperLimit),
                    (other.Value, other.N, other.NEffective, other.LowerLimit, other.UpperLimit)
                );
                var prior = PercentileOfTimes.Of(
                    Times.Independent(10, 20, 30, 40, 50, 60, 70),
                    0.9
                );
                Assert.Equal(ChangeOf.Between(one, prior), ChangeOf.Between(other, prior));
            }
        );

    [Fact]
    public void Merge_WithItself_DoublesCasesButNotPersons()
    {
        var sample = Times.Independent(1, 2);
        sample.AddOpen(7, 7, 3);
        sample.Merge(sample);
        Assert.Equal(
            (4, 2, 2, 3),
            (sample.Ended, sample.Open, sample.PersonsEnded, sample.Persons)
        );
        Assert.Equal([new(1, 2, 0), new(2, 2, 0), new TimeCount(3, 0, 2)], sample.Distribution);
    }

    [Fact]
    public void Add_NegativeTime_SaysWhatToDo()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            new TimeSample().Add(1, 1, -1)
        );
        Assert.Contains("cannot end before it starts", error.Message, StringComparison.Ordinal);
    }
}
