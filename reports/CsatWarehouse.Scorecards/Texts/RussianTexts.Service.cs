namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of service in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string ServiceHeading(DateOnly month) => $"Обслуживание: {Month(month)}";

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
                    ? $"половина клиентов получила первый ответ не позже чем через {median}"
                    : $"половина клиентов получила первый ответ не позже чем через {median}, девять из десяти — через {slow}"
            );
        if (unanswered is { } left && contacts is { } all)
            clauses.Add(
                left == 0
                    ? "к концу месяца ответили на все обращения"
                    : $"к концу месяца без ответа осталось {Numerals.Count(left)} из {Numerals.Count(all)} обращений"
            );
        if (half is { } topics)
            clauses.Add(
                topics == 1
                    ? "половина всех обращений — на одну тему"
                    : $"половина всех обращений — на {Numerals.Count(topics)} {SlavicPlural(topics, "тему", "темы", "тем")}"
            );
        return clauses.Count == 0
            ? "Времени показать нельзя: клиентов слишком мало."
            : Sentence(string.Join("; ", clauses));
    }

    public override string FirstResponseColumns => "Первый ответ человека";
    public override string ResolutionColumns => "Решено";
    public override string ComingBackColumns => "Возвращения";

    public override IReadOnlyList<string> ServiceColumns =>
        [
            "Обращения",
            "медиана",
            "9 из 10 — за",
            "медиана, рабочее время",
            "без ответа",
            "медиана",
            "9 из 10 — за",
            "медиана, рабочее время",
            "не решено",
            "с первого раза (FCR)",
            "открыто вновь",
        ];

    public override string ChangeSince(string month) => $"изменение с {month}";

    public override string TopicsHeading => "О чём обращения";
    public override string TopicColumn => "Тема, ответственный";
    public override string ContactsColumn => "Обращения, доля";
    public override string CumulativeColumn => "вместе";
    public override string RepeatsColumn => "Повторные";

    public override string OtherTopics(int topics, long contacts, long all) =>
        topics == 0
            ? $"Темы, которые показывать нельзя (n < 5): {Numerals.Count(contacts)} из {Numerals.Count(all)} обращений"
            : $"Ещё {Numerals.Count(topics)} {SlavicPlural(topics, "тема", "темы", "тем")} и те, что показывать нельзя (n < 5): {Numerals.Count(contacts)} из {Numerals.Count(all)} обращений";

    public override string ServiceLegend =>
        "Время — по обращениям, на которые к концу месяца ответили или которые решили; остальные стоят рядом и во время не входят. Ответы ботов и автоответы не считаются. Мелко — 95%-ные интервалы; курсив — малая база; \u2013 не измеряли. "
        + "FCR и повторные: за 7 дней не было (или было) нового обращения на ту же тему.";
}
