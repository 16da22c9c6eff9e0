using CsatWarehouse.Exports.Profiles;
using static CsatWarehouse.Exports.Records.RecordField;

namespace CsatWarehouse.Exports.Records;

/// <summary>Who serves the customers, and when.</summary>
static class StaffKinds
{
    static readonly string[] Weekdays =
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];

    public static RecordKind Agent { get; } =
        new(
            SourceKind.Agent,
            "One person or program that answers customers",
            [RecordKind.Id],
            [
                Text("id", "The source's own id of the agent.").Required,
                Text("name", "The agent's name; personal data."),
                Text("email", "The agent's e-mail address; personal data."),
                Text("team", "The id of the team that the agent works in."),
                Text("role", "The agent's role, such as agent or supervisor."),
                Text("manager", "The id of the agent's manager."),
                Flag(
                    "isBot",
                    "Whether the agent is a program, whose replies are no first replies."
                ),
                Flag("isActive", "Whether the agent works today."),
                Instant("createdAt", "When the agent was first recorded."),
                Date(
                    "validFrom",
                    "The first day on which team and role hold; blank where only updatedAt tells."
                ),
            ]
        );

    public static RecordKind Team { get; } =
        new(
            SourceKind.Team,
            "One team of agents",
            [RecordKind.Id],
            [
                Text("id", "The source's own id of the team.").Required,
                Text("name", "What the team is called."),
                Text("parent", "The id of the team that it is a part of."),
                Text("department", "The department that it belongs to."),
                Text("region", "The region that it serves."),
                Text(
                    "timeZone",
                    "The IANA name of the zone that its hours are kept in, such as Europe/Kyiv."
                ),
                Instant("createdAt", "When the team was first recorded."),
            ]
        );

    public static RecordKind BusinessCalendar { get; } =
        new(
            SourceKind.BusinessCalendar,
            "One opening interval of one team: on a weekday for a while, or on one date that differs",
            ["team", "weekday", "date", "opens", "from"],
            [
                Text(
                    "team",
                    "The id of the team; all for every team without rows of its own."
                ).Required,
                OneOf(
                    "weekday",
                    Weekdays,
                    "The day of the week that the hours recur on; blank for a single date."
                ),
                Date(
                    "date",
                    "The one date, such as a holiday, on which these hours stand in place of the week's."
                ),
                Time(
                    "opens",
                    "When work begins, in the calendar's zone; blank with closes for a day without work."
                ),
                Time(
                    "closes",
                    "When work ends, 24:00 at midnight; hours past midnight are a row of the next day."
                ),
                Date(
                    "from",
                    "The first day on which weekly hours hold; blank for as long as there are records."
                ),
                Date("to", "The last day on which weekly hours hold; blank until further notice."),
                Text(
                    "timeZone",
                    "The IANA name of the zone of the hours; the reporting zone where blank."
                ),
                Text("name", "What the day is called, such as the holiday's name."),
            ],
            new RecordRule(RecordRuleKind.EitherOr, "weekday", "date"),
            new RecordRule(RecordRuleKind.Together, "opens", "closes"),
            new RecordRule(RecordRuleKind.After, "opens", "closes"),
            RecordRule.Period
        );
}
