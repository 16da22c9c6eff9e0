using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Tickets;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Surveys;

/// <summary>The survey after a contact as SurveyMonkey exports it: two header rows, answers written out, American dates.</summary>
static class SurveyMonkeyColumns
{
    public const string DateFormat = "MM/dd/yyyy HH:mm:ss";

    static readonly string[] Satisfaction =
    [
        "Very dissatisfied",
        "Dissatisfied",
        "Neither satisfied nor dissatisfied",
        "Satisfied",
        "Very satisfied",
    ];
    static readonly string[] Ease =
    [
        "Very difficult",
        "Difficult",
        "Somewhat difficult",
        "Neither easy nor difficult",
        "Somewhat easy",
        "Easy",
        "Very easy",
    ];
    static readonly string[] Quality = ["Very poor", "Poor", "Fair", "Good", "Very good"];
    static readonly string[] Stages =
    [
        "Finding out",
        "Ordering",
        "Activating",
        "Using",
        "Being billed",
        "Getting help",
        "Renewing or leaving",
    ];
    static readonly string[] Staff = ["Competence", "Politeness", "Empathy"];

    public static Layout<TransactionalAnswers> Of(Population population)
    {
        var layout = new Layout<TransactionalAnswers>()
            .Text("RespondentID", a => a.Invitation.ResponseId)
            .Constant("CollectorID", "450012001")
            .Instant("StartDate", a => Answered(a)!.Value.AddMinutes(-2), DateFormat)
            .Instant("EndDate", Answered, DateFormat)
            .Blank("IP Address")
            .Text("Email Address", a => population.EmailOf(a.Invitation.Customer))
            .Text("First Name", a => population.NameOf(a.Invitation.Customer).First)
            .Text("LastName", a => population.NameOf(a.Invitation.Customer).Last)
            .Text("customer", a => a.Invitation.Customer.Number)
            .Number("ticket", a => a.Invitation.Ticket!.Id)
            .Text("channel", a => a.Invitation.Ticket!.Contact.Channel.Code())
            .Text("region", a => a.Invitation.Customer.RegionIn(a.Invitation.Month).Code())
            .Text("segment", a => a.Invitation.Customer.Segment.Code())
            .Text("team", a => a.Invitation.Ticket!.Team.Code)
            .Text("topic", a => a.Invitation.Ticket!.Topic.Code)
            .Text(
                new("How satisfied were you with this contact?", "Response"),
                a => Satisfaction[a.Satisfaction - 1]
            )
            .Text(
                new("How easy did we make it to get your matter settled?", "Response"),
                a => Full(a, Ease[a.Ease - 1])
            );
        for (var i = 0; i < Stages.Length; i++)
        {
            var stage = i;
            layout.Text(
                new(
                    i == 0 ? "How satisfied are you with our service at each of these steps?" : "",
                    Stages[i]
                ),
                a =>
                    Full(
                        a,
                        a.Stages[stage] is { } answer
                            ? Satisfaction[answer - 1]
                            : "I have not been through this"
                    )
            );
        }
        for (var i = 0; i < Staff.Length; i++)
        {
            var item = i;
            layout.Text(
                new(i == 0 ? "How do you rate the person who served you?" : "", Staff[i]),
                a => Full(a, Quality[a.Staff[item] - 1])
            );
        }
        return layout.Text(
            new("What should we do better?", "Open-Ended Response"),
            a => Full(a, a.Comment)
        );
    }

    /// <summary>Who leaves half-way has answered the first question alone.</summary>
    static string? Full(TransactionalAnswers answers, string? value) =>
        answers.Invitation.Stops ? null : value;

    static DateTime? Answered(TransactionalAnswers answers) =>
        Timeline.Local(answers.Invitation.AnsweredAt!.Value);
}
