using CsatWarehouse.Metrics.Contacts;
using NodaTime;

namespace CsatWarehouse.Metrics.Tests.Contacts;

public class ContactSampleTests
{
    [Fact]
    public void FirstContactResolution_NineProblemsOfOneContactAndOneOfTen_Is90Percent()
    {
        var sample = Of([1, 1, 1, 1, 1, 1, 1, 1, 1, 10]);
        Assert.Equal(0.9, sample.FirstContactResolution.Value!.Value, 12);
        Assert.Equal(9d / 19, sample.RepeatRate.Value!.Value, 12);
        Assert.Equal(1.9, sample.ContactsPerProblem!.Value, 12);
        Assert.Equal((10, 19), (sample.Problems, sample.Contacts));
    }

    [Fact]
    public void RepeatRate_SixtyOfSixHundred_IsTenPercent()
    {
        var sample = Of(Enumerable.Repeat(1, 480).Concat(Enumerable.Repeat(2, 60)));
        Assert.Equal(0.1, sample.RepeatRate.Value!.Value, 12);
        Assert.Equal(600, sample.RepeatRate.Answers);
        Assert.True(sample.RepeatRate.Interval!.Value.Contains(0.1));
    }

    [Fact]
    public void Add_NotFinal_IsCountedAndLeftOut()
    {
        var sample = Of([1, 2]);
        sample.Add(9, WithContacts(1), isFinal: false);
        Assert.Equal(
            (2, 1, 0.5),
            (sample.Problems, sample.NotFinal, sample.FirstContactResolution.Value)
        );
    }

    [Fact]
    public void Merge_TwoHalves_GivesTheWhole()
    {
        var (whole, half) = (Of([1, 2, 1, 3]), Of([1, 2]));
        var other = new ContactSample();
        other.Add(2, WithContacts(1), isFinal: true);
        other.Add(3, WithContacts(3), isFinal: true);
        half.Merge(other);
        Assert.Equal(whole.FirstContactResolution.Interval, half.FirstContactResolution.Interval);
        Assert.Equal(whole.RepeatRate.NEffective, half.RepeatRate.NEffective);
    }

    [Fact]
    public void Figures_NoProblems_HaveNoValue()
    {
        var sample = new ContactSample();
        Assert.Equal(
            (null, null, null),
            (
                sample.FirstContactResolution.Value,
                sample.RepeatRate.Value,
                sample.ContactsPerProblem
            )
        );
    }

    static ContactSample Of(IEnumerable<int> contacts)
    {
        var sample = new ContactSample();
        foreach (var (customer, count) in contacts.Index())
            sample.Add(customer, WithContacts(count), isFinal: true);
        return sample;
    }

    static Problem WithContacts(int count) =>
        new(1, Instant.FromUtc(2026, 3, 1, 9, 0), Instant.FromUtc(2026, 3, 2, 9, 0), count);
}
