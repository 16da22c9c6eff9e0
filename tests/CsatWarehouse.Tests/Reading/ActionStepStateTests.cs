using CsatWarehouse.Facts;
using CsatWarehouse.Reading;
using NodaTime;

namespace CsatWarehouse.Tests.Reading;

public sealed class ActionStepStateTests
{
    static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];

    [Theory]
    [InlineData(20260131, "planned")]
    [InlineData(20260209, "planned")]
    [InlineData(20260210, "started")]
    [InlineData(20260314, "started")]
    [InlineData(20260315, "done")]
    [InlineData(20260630, "done")]
    public void Status_AsOfADay_IsWhatWasTrueThen(long day, string status)
    {
        // Written down late: that it began in February is told in March, and its end in June.
        FactActionStep[] revisions =
        [
            Revision(1, "planned", due: 20260331),
            Revision(3, "started", started: 20260210, due: 20260331),
            Revision(6, "done", started: 20260210, done: 20260315, due: 20260331),
        ];

        Assert.Equal(status, AsOf(revisions, day)!.Status);
        Assert.Equal(status, AsOf([.. revisions.Reverse()], day)!.Status);
    }

    [Fact]
    public void Deadline_ThatIsMovedLater_WasPassedAllTheSame()
    {
        FactActionStep[] revisions =
        [
            Revision(1, "planned", due: 20260331),
            Revision(5, "planned", due: 20260930),
        ];

        Assert.False(AsOf(revisions, 20260331)!.IsOverdue);
        Assert.True(AsOf(revisions, 20260430)!.IsOverdue);
        Assert.False(AsOf(revisions, 20260531)!.IsOverdue);
        Assert.True(AsOf(revisions, 20261001)!.IsOverdue);
    }

    [Fact]
    public void Step_NotYetWrittenDown_IsNotThere()
    {
        Assert.Null(AsOf([Revision(3, "planned")], 20260228));
        Assert.Equal("planned", AsOf([Revision(3, "planned")], 20260301)!.Status);
    }

    [Fact]
    public void Step_ThatBeganBeforeItWasWrittenDown_IsThere() =>
        Assert.Equal(
            "started",
            AsOf([Revision(3, "started", started: 20260210)], 20260228)!.Status
        );

    [Fact]
    public void Step_ThatIsCancelledOrWithdrawn_EndsThere()
    {
        var gone = Revision(4, "planned");
        gone.IsWithdrawn = true;

        Assert.Equal(
            "cancelled",
            AsOf(
                [Revision(1, "planned", due: 20260131), Revision(3, "cancelled")],
                20260331
            )!.Status
        );
        Assert.Equal(
            "planned",
            AsOf([Revision(1, "planned"), Revision(3, "cancelled")], 20260228)!.Status
        );
        Assert.Null(AsOf([Revision(1, "planned"), gone], 20260430));
    }

    [Fact]
    public void Revision_LateInTheEveningOfTheDay_StillCounts()
    {
        var evening = Revision(1, "started");
        // 23:30 of 31 March in Kyiv.
        evening.RevisedAt = new(2026, 3, 31, 20, 30, 0, DateTimeKind.Utc);

        Assert.NotNull(AsOf([evening], 20260331));
        Assert.Null(AsOf([evening], 20260330));
    }

    static ActionStepState? AsOf(IReadOnlyList<FactActionStep> revisions, long day) =>
        ActionStepState.AsOf(revisions, day, Kyiv);

    static FactActionStep Revision(
        int month,
        string status,
        long started = -1,
        long done = -1,
        long due = -1
    ) =>
        new()
        {
            Scope = "",
            ExternalId = "",
            ActionCode = "call-back",
            StepCode = "1",
            RevisedAt = new(2026, month, 1, 9, 0, 0, DateTimeKind.Utc),
            Status = status,
            StartedDateKey = started,
            DoneDateKey = done,
            DueDateKey = due,
            PlannedDateKey = -1,
        };
}
