namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of service in English.</summary>
public sealed partial class EnglishTexts
{
    public override string ServiceHeading(DateOnly month) => $"Service in {Month(month)}";

    public override string ServiceSentence(
        string? median,
        string? slow,
        long? unanswered,
        long? contacts,
        int? half
    )
    {
        var clauses = new List<string>();
        if (median is not null)
            clauses.Add(
                slow is null
                    ? $"half of the customers had a first answer within {median}"
                    : $"half of the customers had a first answer within {median}, nine of ten within {slow}"
            );
        if (unanswered is { } left && contacts is { } all)
            clauses.Add(
                left == 0
                    ? "every contact was answered by the end of the month"
                    : $"{Numerals.Count(left)} of {Numerals.Count(all)} contacts had none by the end of the month"
            );
        if (half is { } topics)
            clauses.Add(
                topics == 1
                    ? "one topic makes half of all contacts"
                    : $"{Numerals.Count(topics)} topics make half of all contacts"
            );
        return clauses.Count == 0
            ? "No time may be shown: too few customers."
            : Sentence(string.Join("; ", clauses));
    }

    public override string FirstResponseColumns => "First answer by a person";
    public override string ResolutionColumns => "Solved";
    public override string ComingBackColumns => "Coming back";

    public override IReadOnlyList<string> ServiceColumns =>
        [
            "Contacts",
            "median",
            "9 of 10 within",
            "median, business hours",
            "without",
            "median",
            "9 of 10 within",
            "median, business hours",
            "not yet",
            "at the first contact (FCR)",
            "opened again",
        ];

    public override string ChangeSince(string month) => $"change since {month}";

    public override string TopicsHeading => "What contacts were about";
    public override string TopicColumn => "Topic, owner";
    public override string ContactsColumn => "Contacts, share";
    public override string CumulativeColumn => "together";
    public override string RepeatsColumn => "Repeat contacts";

    public override string OtherTopics(int topics, long contacts, long all) =>
        topics == 0
            ? $"Topics that may not be shown (n < 5): {Numerals.Count(contacts)} of {Numerals.Count(all)} contacts"
            : $"{(topics == 1 ? "1 more topic" : $"{Numerals.Count(topics)} more topics")}, and those that may not be shown (n < 5): {Numerals.Count(contacts)} of {Numerals.Count(all)} contacts";

    public override string ServiceLegend =>
        "Times are of contacts that were answered, or solved, by the end of the month: the others stand beside them and are in no time. Bots and automatic replies are no answers. Small: 95% intervals; italics: low base; \u2013: not measured. "
        + "FCR and repeat contacts: no further contact about the same topic within 7 days.";
}
