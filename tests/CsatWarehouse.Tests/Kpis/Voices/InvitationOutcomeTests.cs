using CsatWarehouse.Facts;
using CsatWarehouse.Kpis.Voices;

namespace CsatWarehouse.Tests.Kpis.Voices;

public sealed class InvitationOutcomeTests
{
    [Theory]
    [InlineData("bounced", null, "NotDelivered")]
    [InlineData("sent", null, "Unanswered")]
    [InlineData("opened", null, "Unanswered")]
    [InlineData("declined", 20260310L, "Unanswered")]
    [InlineData("started", 20260310L, "Partial")]
    [InlineData("completed", null, "Complete")]
    [InlineData(null, 20260310L, "Complete")]
    [InlineData(null, null, "Unanswered")]
    // Sent on 1 March: the 30th day after is the last.
    [InlineData("completed", 20260331L, "Complete")]
    [InlineData("completed", 20260401L, "Unanswered")]
    public void Of_StatusAndDayOfTheAnswer_SaysWhatBecameOfIt(
        string? status,
        long? respondedOn,
        string expected
    ) =>
        Assert.Equal(
            expected,
            InvitationOutcomes.Of(Invitation(status, respondedOn), null).ToString()
        );

    [Fact]
    public void Of_ResponseIsInTheWarehouse_GoesBeforeAnOlderStatus() =>
        Assert.Equal(
            InvitationOutcome.Complete,
            InvitationOutcomes.Of(Invitation("sent", null), foundOn: 20260305)
        );

    [Theory]
    [InlineData(20260430L, true)]
    [InlineData(20260501L, false)]
    public void IsOpen_MonthIsOverForThirtyDays_IsClosedAfterwards(long lastDay, bool expected) =>
        Assert.Equal(expected, InvitationOutcomes.IsOpen(20260301, lastDay));

    static FactSurveyInvitation Invitation(string? status, long? respondedOn) =>
        new()
        {
            Scope = "",
            ExternalId = "I1",
            SentDateKey = 20260301,
            Status = status,
            RespondedDateKey = respondedOn ?? -1,
        };
}
