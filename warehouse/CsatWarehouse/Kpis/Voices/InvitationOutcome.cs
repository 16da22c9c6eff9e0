using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>What became of an invitation within its fieldwork, in the terms of AAPOR's Standard Definitions.</summary>
enum InvitationOutcome
{
    /// <summary>It never arrived: in no base.</summary>
    NotDelivered,

    /// <summary>Refused, or nothing came of it.</summary>
    Unanswered,
    Partial,
    Complete,
}

static class InvitationOutcomes
{
    /// <summary>The days after the one of sending in which an answer belongs to the invitation's cohort, the last included.</summary>
    public const int FieldworkDays = 30;

    /// <param name="foundOn">The local day of the response, where the warehouse has one by the invitation's response id.</param>
    public static InvitationOutcome Of(FactSurveyInvitation invitation, long? foundOn)
    {
        if (invitation.Status == "bounced")
            return InvitationOutcome.NotDelivered;
        long? answeredOn =
            invitation.RespondedDateKey > SpecialMember.Unknown
                ? invitation.RespondedDateKey
                : foundOn;
        if (answeredOn is { } day && DaysFrom(invitation.SentDateKey, day) > FieldworkDays)
            return InvitationOutcome.Unanswered;
        return invitation.Status switch
        {
            "completed" => InvitationOutcome.Complete,
            "started" => InvitationOutcome.Partial,
            "declined" => InvitationOutcome.Unanswered,
            // What the warehouse has of the response goes before a status that was written before it.
            _ => answeredOn is null ? InvitationOutcome.Unanswered : InvitationOutcome.Complete,
        };
    }

    /// <summary>Whether an answer may still come for an invitation of the month, as far as the data reach.</summary>
    /// <param name="lastDay">The youngest day that invitations know of.</param>
    public static bool IsOpen(long month, long lastDay) =>
        DaysFrom(Calendar.EndOfMonth(month), lastDay) <= FieldworkDays;

    static int DaysFrom(long first, long last) =>
        Calendar.Date(last).DayNumber - Calendar.Date(first).DayNumber;
}
