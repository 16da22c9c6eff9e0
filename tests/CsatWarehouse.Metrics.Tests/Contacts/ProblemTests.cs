using CsatWarehouse.Metrics.Contacts;
using FsCheck.Fluent;
using NodaTime;

namespace CsatWarehouse.Metrics.Tests.Contacts;

public class ProblemTests
{
    const long Billing = 1;
    const long Delivery = 2;

    static readonly Instant March = Instant.FromUtc(2026, 3, 1, 9, 0);
    static readonly Duration Week = Problem.DefaultWindow;

    [Fact]
    public void Of_SameTopicWithinTheWindow_BelongsToTheFirst()
    {
        var problems = Problem.Of([On(0, Billing), On(5, Billing), On(11, Billing)], Week);
        var problem = Assert.Single(problems);
        Assert.Equal(
            (Billing, On(0, Billing).At, On(11, Billing).At, 3),
            (problem.Topic, problem.First, problem.Last, problem.Contacts)
        );
        Assert.Equal(2, problem.Repeats);
        Assert.False(problem.IsResolvedAtFirstContact);
    }

    [Fact]
    public void Of_WindowsEnd_StillCountsAndASecondLaterDoesNot()
    {
        Assert.Single(Problem.Of([On(0, Billing), On(7, Billing)], Week));
        var late = new Contact(On(7, Billing).At + Duration.FromSeconds(1), Billing);
        Assert.Equal(2, Problem.Of([On(0, Billing), late], Week).Count);
    }

    [Fact]
    public void Of_TopicsInterleaved_AreProblemsOfTheirOwn()
    {
        var problems = Problem.Of(
            [On(0, Billing), On(1, Delivery), On(2, Billing), On(20, Billing)],
            Week
        );
        Assert.Equal(
            [(Billing, 2), (Delivery, 1), (Billing, 1)],
            problems.Select(problem => (problem.Topic, problem.Contacts))
        );
    }

    [Fact]
    public void IsFinal_WindowNotYetOver_IsFalseWhateverHappened()
    {
        var problem = Problem.Of([On(0, Billing), On(1, Billing)], Week)[0];
        Assert.False(problem.IsFinal(Week, problem.First + Week));
        Assert.True(problem.IsFinal(Week, problem.First + Week + Duration.FromSeconds(1)));
    }

    [Fact]
    public void Of_AnyContacts_LosesNoneAndKeepsProblemsApart() =>
        Property.Holds(
            from contacts in (
                from hour in Gen.Choose(0, 1500)
                from topic in Gen.Choose(1, 3)
                select new Contact(March + Duration.FromHours(hour), topic)
            ).ListOf()
            from shuffled in Gen.Shuffle(contacts.ToArray())
            select (contacts, shuffled),
            test =>
            {
                var problems = Problem.Of(test.contacts, Week);
                Assert.Equal(problems, Problem.Of(test.shuffled, Week));
                Assert.Equal(test.contacts.Count, problems.Sum(problem => problem.Contacts));
                foreach (var topic in problems.GroupBy(problem => problem.Topic))
                    Assert.All(
                        topic.Zip(topic.Skip(1)),
                        pair => Assert.True(pair.Second.First - pair.First.Last > Week)
                    );
            }
        );

    [Fact]
    public void Of_NegativeWindow_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Problem.Of([], Duration.FromDays(-1)));

    static Contact On(int day, long topic) => new(March + Duration.FromDays(day), topic);
}
