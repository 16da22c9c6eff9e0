using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;

namespace CsatWarehouse.Loading.Voices;

/// <summary>Writes invitations. What they refer to in other sources stays an id: survey, response, ticket, agent and team.</summary>
sealed class InvitationFacts(LoadScope scope, SourceLayout layout)
    : VoiceFacts(
        scope,
        layout,
        "FactSurveyInvitation",
        "SentDateKey",
        [],
        "SentAt",
        "Programme",
        "Wave",
        "Status",
        "CustomerKey",
        "ChannelKey",
        "JourneyStageKey",
        "Language",
        "TicketCode",
        "AgentCode",
        "TeamCode",
        "RemindedAt",
        "RespondedAt",
        "RespondedDateKey",
        "ResponseCode"
    )
{
    protected override long Day(ExportRecord row) => Members.Day(row.Date("sentOn")!.Value);

    protected override void Bind(ColumnValues values, ExportRecord row)
    {
        var responded = row.Instant("respondedAt");
        values.Add(row.Instant("sentAt"));
        values.Add(row.Text("survey"));
        values.Add(row.Text("wave"));
        values.Add(row.Text("status"));
        values.Add(Members.Customer(row));
        values.Add(Members.Channel(row));
        values.Add(Members.Stage(row));
        values.Add(row.Text("language"));
        values.Add(row.Text("ticket"));
        values.Add(row.Text("agent"));
        values.Add(row.Text("team"));
        values.Add(row.Instant("remindedAt"));
        values.Add(responded);
        values.Add(Members.DayOf(responded));
        values.Add(row.Text("response"));
    }
}
