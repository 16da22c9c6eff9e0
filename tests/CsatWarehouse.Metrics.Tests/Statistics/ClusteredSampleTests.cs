using CsatWarehouse.Metrics.Scales;
using CsatWarehouse.Metrics.Statistics;
using FsCheck.Fluent;

namespace CsatWarehouse.Metrics.Tests.Statistics;

public class ClusteredSampleTests
{
    [Fact]
    public void Distribution_AnyAnswers_HasEveryLevelOnce()
    {
        var sample = new ClusteredSample(Answers.OneToFive);
        sample.Add(1, 1, 5, 0.5);
        sample.Add(1, 2, 5, 0.25);
        sample.Add(2, 2, 3);
        Assert.Equal(
            [new(1, 0, 0), new(2, 0, 0), new(3, 1, 1), new(4, 0, 0), new LevelCount(5, 2, 0.75)],
            sample.Distribution
        );
        Assert.Equal((3, 2), (sample.Answers, sample.Persons));
    }

    [Fact]
    public void Merge_AnyOrderAndPartition_GivesTheSameBits() =>
        Property.Holds(
            from answers in Answers.Any(Answers.OneToFive)
            from shuffled in Gen.Shuffle(answers)
            from cut in Gen.Choose(0, answers.Length)
            select (answers, shuffled, cut),
            test =>
            {
                var whole = Answers.Of(Answers.OneToFive, test.answers);
                var merged = Answers.Of(Answers.OneToFive, test.shuffled[test.cut..]);
                merged.Merge(Answers.Of(Answers.OneToFive, test.shuffled[..test.cut]));
                Assert.Equal(whole.Persons, merged.Persons);
                Assert.Equal(whole.Distribution, merged.Distribution);
                foreach (var weighting in Enum.GetValues<Weighting>())
                    Assert.Equal(
                        whole.Linearise(value => value, weighting),
                        merged.Linearise(value => value, weighting)
                    );
            }
        );

    [Fact]
    public void Merge_ReadBetween_SeesLaterAnswers()
    {
        var sample = Answers.Independent(Answers.OneToFive, 1, 2);
        Assert.Equal(1.5, sample.Linearise(value => value, Weighting.Unweighted)!.Value.Mean);
        sample.Add(3, 3, 3);
        Assert.Equal(2, sample.Linearise(value => value, Weighting.Unweighted)!.Value.Mean);
    }

    [Fact]
    public void Merge_WithItself_DoublesAnswersButNotPersons()
    {
        var sample = Answers.Independent(Answers.OneToFive, 1, 2);
        sample.Merge(sample);
        Assert.Equal((4, 2), (sample.Answers, sample.Persons));
    }

    [Fact]
    public void Merge_AnotherScale_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            new ClusteredSample(Answers.OneToFive).Merge(new(new Scale(1, 10)))
        );
        Assert.Contains(
            "Answers on 1-10 cannot join answers on 1-5",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(11)]
    [InlineData(double.NaN)]
    public void Add_ValueOffTheScale_SaysWhatToDo(double value)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            new ClusteredSample(Answers.ZeroToTen).Add(1, 1, value)
        );
        Assert.Contains("declare it as a missing code", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e13)]
    [InlineData(1e-13)]
    public void Add_UnusableWeight_SaysWhatToDo(double weight)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            new ClusteredSample(Answers.ZeroToTen).Add(1, 1, 5, weight)
        );
        Assert.Contains("A weight is 0 or between", error.Message, StringComparison.Ordinal);
    }
}
