using CsatWarehouse.Dimensions;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Loading.Voices;

public sealed class InvitationFactsTests
{
    [Fact]
    public async Task Ingest_SentAtShortlyBeforeMidnightUtc_IsOfTheNextLocalDay()
    {
        using var desk = new VoiceDesk(hasTimes: true).Export(
            "invitation_1",
            "id,sentAt,survey,customer,respondedAt",
            "I1,2026-03-31T22:30:00Z,survey,C1,2026-04-30T20:59:59Z"
        );

        await desk.IngestAsync();

        var invitation = await desk.InvitationAsync("I1");
        Assert.Equal(20260401, invitation.SentDateKey);
        Assert.Equal(20260430, invitation.RespondedDateKey);
    }

    [Fact]
    public async Task Ingest_LaterFileKnowsOfTheAnswer_TakesTheRowsPlace()
    {
        using var desk = new VoiceDesk()
            .Export(
                "invitation_2026-03-31",
                "id,sentOn,status,updatedAt",
                "I1,2026-03-20,sent,2026-03-20T08:00:00Z"
            )
            .Export(
                "invitation_2026-04-30",
                "id,sentOn,status,respondedAt,response,updatedAt",
                "I1,2026-03-20,completed,2026-04-02T08:00:00Z,R1,2026-04-02T08:00:00Z"
            );

        await desk.IngestAsync();

        var invitation = await desk.InvitationAsync("I1");
        Assert.Equal(("completed", "R1"), (invitation.Status, invitation.ResponseCode));
        Assert.Equal(20260402, invitation.RespondedDateKey);
    }

    [Fact]
    public async Task Ingest_RowSaysDeleted_LeavesNoFact()
    {
        using var desk = new VoiceDesk()
            .Export("invitation_1", "id,sentOn,updatedAt", "I1,2026-03-20,2026-03-20T08:00:00Z")
            .Export(
                "invitation_2",
                "id,sentOn,deleted,updatedAt",
                "I1,2026-03-20,yes,2026-03-21T08:00:00Z"
            );

        await desk.IngestAsync();

        Assert.Equal(0, await desk.Workspace.QueryAsync(c => c.SurveyInvitations.CountAsync()));
    }

    [Fact]
    public async Task Ingest_WithoutCustomerTimeOrAnswer_HasNothingToSayAndNoZero()
    {
        using var desk = new VoiceDesk().Export("invitation_1", "id,sentOn", "I1,2026-03-20");

        await desk.IngestAsync();

        var invitation = await desk.InvitationAsync("I1");
        Assert.Null(invitation.SentAt);
        Assert.Null(invitation.Status);
        Assert.Equal(SpecialMember.NotApplicable, invitation.CustomerKey);
        Assert.Equal(SpecialMember.NotApplicable, invitation.RespondedDateKey);
        Assert.Equal(SpecialMember.NotApplicable, invitation.JourneyStageKey);
    }

    [Fact]
    public async Task Ingest_StageBeforeItsDescription_IsInferredUnderItsCode()
    {
        using var desk = new VoiceDesk().Export(
            "invitation_1",
            "id,sentOn,stage",
            "I1,2026-03-20,support",
            "I2,2026-03-20,delivery"
        );

        await desk.IngestAsync();

        var stages = await desk.Workspace.QueryAsync(c =>
            c.JourneyStages.Where(s => s.JourneyStageKey > 0)
                .OrderBy(s => s.Code)
                .Select(s => s.IsInferred ? s.Code + " inferred" : s.Code)
                .ToListAsync()
        );
        Assert.Equal(["delivery", "support inferred"], stages);
    }
}
