using System.Globalization;
using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Tickets;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Surveys;

/// <summary>The survey of the relation as Qualtrics downloads it: names, wording and import ids above the answers, local times.</summary>
static class QualtricsColumns
{
    /// <summary>Qualtrics writes this for a question that was seen and passed over.</summary>
    const int Seen = -99;

    static readonly string[] Drivers =
    [
        "Quality of the network",
        "Value for money",
        "Clarity of the bill",
        "Our staff",
        "The app",
        "Speed of help",
    ];
    static readonly string[] Items =
    [
        "Tangibles",
        "Reliability",
        "Responsiveness",
        "Assurance",
        "Empathy",
    ];

    public static Layout<RelationalAnswers> Of(Population population)
    {
        var layout = new Layout<RelationalAnswers>()
            .Instant(Meta("StartDate", "Start Date", "startDate"), a => Answered(a).AddMinutes(-4))
            .Instant(Meta("EndDate", "End Date", "endDate"), a => Answered(a))
            .Text(Meta("Status", "Response Type", "status"), _ => "0")
            .Text(Meta("IPAddress", "IP Address", "ipAddress"), _ => "192.0.2.10")
            .Number(Meta("Progress", "Progress", "progress"), a => a.Invitation.Stops ? 40 : 100)
            .Number(Meta("Duration (in seconds)", "Duration (in seconds)", "duration"), _ => 240)
            .Number(Meta("Finished", "Finished", "finished"), a => a.Invitation.Stops ? 0 : 1)
            .Instant(Meta("RecordedDate", "Recorded Date", "recordedDate"), a => Answered(a))
            .Text(Meta("ResponseId", "Response ID", "_recordId"), a => a.Invitation.ResponseId)
            .Text(
                Meta("RecipientLastName", "Recipient Last Name", "recipientLastName"),
                a => population.NameOf(a.Invitation.Customer).Last
            )
            .Text(
                Meta("RecipientFirstName", "Recipient First Name", "recipientFirstName"),
                a => population.NameOf(a.Invitation.Customer).First
            )
            .Text(
                Meta("RecipientEmail", "Recipient Email", "recipientEmail"),
                a => population.EmailOf(a.Invitation.Customer)
            )
            .Text(
                Meta("ExternalReference", "External Data Reference", "externalDataReference"),
                a => a.Invitation.Customer.Number
            )
            .Text(
                Meta("DistributionChannel", "Distribution Channel", "distributionChannel"),
                _ => "email"
            )
            .Text(
                Meta("UserLanguage", "User Language", "userLanguage"),
                a => a.Invitation.Customer.IsUkrainian ? "UK" : "EN"
            )
            .Number(
                Question(
                    "Q1",
                    "How likely are you to recommend Svitanok to a friend or colleague?"
                ),
                a => a.Recommend
            )
            .Number(
                Question("Q2", "All in all, how satisfied are you with Svitanok?"),
                a => Full(a, a.Overall)
            );
        for (var i = 0; i < Drivers.Length; i++)
        {
            var (driver, number) = (i, Number(i + 1));
            layout.Number(
                Question($"Q3_{number}", $"How satisfied are you with ... - {Drivers[i]}"),
                a => Full(a, a.Drivers[driver] ?? Seen)
            );
        }
        AddItems(layout, "Q4", "What should an excellent provider offer?", a => a.Expected);
        AddItems(layout, "Q5", "What do we offer?", a => a.Perceived);
        return layout
            .Text(Question("Q6", "What should we do better?"), a => a.Comment)
            .Text(
                Embedded("Region"),
                a => a.Invitation.Customer.RegionIn(a.Invitation.Month).Code()
            )
            .Text(Embedded("Segment"), a => a.Invitation.Customer.Segment.Code())
            .Text(Embedded("Product"), a => a.Invitation.Customer.Product.Code());
    }

    static void AddItems(
        Layout<RelationalAnswers> layout,
        string code,
        string wording,
        Func<RelationalAnswers, int[]> answers
    )
    {
        for (var i = 0; i < Items.Length; i++)
        {
            var (item, number) = (i, Number(i + 1));
            layout.Number(
                Question($"{code}_{number}", $"{wording} - {Items[i]}"),
                a => answers(a) is { Length: > 0 } given ? Full(a, given[item]) : null
            );
        }
    }

    /// <summary>Who leaves half-way has answered the first question alone.</summary>
    static long? Full(RelationalAnswers answers, int? value) =>
        answers.Invitation.Stops ? null : value;

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    static DateTime Answered(RelationalAnswers answers) =>
        Timeline.Local(answers.Invitation.AnsweredAt!.Value);

    static Heading Meta(string name, string label, string import) =>
        new(name, label, $$"""{"ImportId":"{{import}}"}""");

    static Heading Question(string name, string wording) =>
        new(name, wording, $$"""{"ImportId":"QID{{name[1..]}}"}""");

    static Heading Embedded(string name) => new(name, name, $$"""{"ImportId":"{{name}}"}""");
}
