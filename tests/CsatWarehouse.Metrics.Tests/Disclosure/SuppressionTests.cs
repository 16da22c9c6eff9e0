using CsatWarehouse.Metrics.Disclosure;
using FsCheck;
using FsCheck.Fluent;

namespace CsatWarehouse.Metrics.Tests.Disclosure;

public class SuppressionTests
{
    [Theory]
    [InlineData(new long[] { 10, 20, 30 }, new[] { false, false, false })]
    [InlineData(new long[] { 4, 20, 30 }, new[] { true, true, false })]
    [InlineData(new long[] { 4, 30, 20 }, new[] { true, false, true })]
    [InlineData(new long[] { 4, 3, 30 }, new[] { true, true, false })]
    [InlineData(new long[] { 1, 2, 30, 40 }, new[] { true, true, true, false })]
    [InlineData(new long[] { 4, 0, 20 }, new[] { true, false, true })]
    [InlineData(new long[] { 0, 0, 7 }, new[] { false, false, false })]
    [InlineData(new long[] { 3, 0, 0 }, new[] { true, false, false })]
    [InlineData(new long[] { 2, 9, 9 }, new[] { true, true, false })]
    [InlineData(new long[0], new bool[0])]
    public void Hidden_OneMargin_HidesWhatCouldBeSubtracted(long[] persons, bool[] expected) =>
        Assert.Equal(expected, Suppression.Hidden(persons));

    [Fact]
    public void Hidden_AnyMargin_LeavesNoGroupBelowFiveToSubtract() =>
        Property.Holds(
            Gen.Frequency((2, Gen.Choose(0, 6)), (1, Gen.Choose(0, 100)))
                .ListOf()
                .Select(list => list.Select(n => (long)n).ToArray()),
            persons =>
            {
                var hidden = Suppression.Hidden(persons);
                var behind = persons.Where((_, i) => hidden[i]).ToArray();
                for (var i = 0; i < persons.Length; i++)
                {
                    Assert.True(hidden[i] || !Suppression.IsTooSmall(persons[i]));
                    Assert.False(hidden[i] && persons[i] == 0);
                }
                var isTotalHidden = Suppression.IsTooSmall(persons.Sum());
                Assert.True(
                    behind.Length == 0
                        || (behind.Length >= 2 && behind.Sum() >= Suppression.Limit)
                        || isTotalHidden
                );
                if (persons.All(n => !Suppression.IsTooSmall(n)))
                    Assert.Empty(behind);
            }
        );

    [Theory]
    [InlineData(new long[] { 8, 9, 20 }, new[] { false, true, false }, new[] { true, true, false })]
    [InlineData(new long[] { 8, 9, 4 }, new[] { false, true, false }, new[] { false, true, true })]
    [InlineData(
        new long[] { 8, 0, 20 },
        new[] { false, true, false },
        new[] { false, true, false }
    )]
    [InlineData(new long[] { 8, 0, 4 }, new[] { false, true, false }, new[] { true, true, true })]
    public void Hidden_MemberHiddenByAnotherMargin_NeedsCompanyHereToo(
        long[] persons,
        bool[] already,
        bool[] expected
    ) => Assert.Equal(expected, Suppression.Hidden(persons, already));

    [Fact]
    public void Hidden_FlagsOfAnotherMargin_AreRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Suppression.Hidden([5, 6], [true]));
        Assert.Contains(
            "1 flags were given for 2 members",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Hidden_NegativePersons_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Suppression.Hidden([5, -1]));

    [Theory]
    [InlineData(29.99, true)]
    [InlineData(30, false)]
    public void LowBase_EffectiveAnswers_WarnsBelowThirty(double nEffective, bool expected) =>
        Assert.Equal(expected, LowBase.IsLow(nEffective));
}
