using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Tickets;

namespace CsatWarehouse.Samples.Surveys;

/// <summary>One invitation to one survey, with what becomes of it.</summary>
/// <param name="Ticket">The ticket that it is about; null for the survey of the relation as a whole.</param>
/// <param name="Month">The month in which it was sent; the customer is asked for what held then.</param>
/// <param name="AnsweredAt">Null where nobody answers.</param>
/// <param name="Stops">Whether the person leaves half-way.</param>
sealed record Invitation(
    long Number,
    string Survey,
    Customer Customer,
    Ticket? Ticket,
    int Month,
    DateTime SentAt,
    bool Bounces,
    DateTime? AnsweredAt,
    bool Stops
)
{
    public string Id => FormattableString.Invariant($"INV-{Number:D8}");

    /// <summary>As Qualtrics writes the ids of responses, or SurveyMonkey.</summary>
    public string ResponseId =>
        Survey == RelationalSurvey.Code
            ? FormattableString.Invariant($"R_{Number * 2654435761 % 999999999989:D12}sv")
            : FormattableString.Invariant($"{11_800_000_000 + Number}");

    public string StatusAt(DateTime end) =>
        Bounces ? "bounced"
        : AnsweredAt >= end || AnsweredAt is null ? "sent"
        : Stops ? "started"
        : "completed";
}
