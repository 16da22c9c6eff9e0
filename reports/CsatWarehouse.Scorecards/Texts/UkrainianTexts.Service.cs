namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of service in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string ServiceHeading(DateOnly month) => $"Обслуговування: {Month(month)}";

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
                    ? $"половина клієнтів отримала першу відповідь не пізніше ніж за {median}"
                    : $"половина клієнтів отримала першу відповідь не пізніше ніж за {median}, дев’ять із десяти — за {slow}"
            );
        if (unanswered is { } left && contacts is { } all)
            clauses.Add(
                left == 0
                    ? "до кінця місяця відповіли на всі звернення"
                    : $"до кінця місяця без відповіді залишилося {Numerals.Count(left)} з {Numerals.Count(all)} звернень"
            );
        if (half is { } topics)
            clauses.Add(
                topics == 1
                    ? "половина всіх звернень — на одну тему"
                    : $"половина всіх звернень — на {Numerals.Count(topics)} {SlavicPlural(topics, "тему", "теми", "тем")}"
            );
        return clauses.Count == 0
            ? "Часу показати не можна: клієнтів замало."
            : Sentence(string.Join("; ", clauses));
    }

    public override string FirstResponseColumns => "Перша відповідь людини";
    public override string ResolutionColumns => "Вирішено";
    public override string ComingBackColumns => "Повернення";

    public override IReadOnlyList<string> ServiceColumns =>
        [
            "Звернення",
            "медіана",
            "9 із 10 — за",
            "медіана, робочий час",
            "без відповіді",
            "медіана",
            "9 із 10 — за",
            "медіана, робочий час",
            "не вирішено",
            "з першого разу (FCR)",
            "відкрито знову",
        ];

    public override string ChangeSince(string month) => $"зміна від {month}";

    public override string TopicsHeading => "Про що звернення";
    public override string TopicColumn => "Тема, відповідальний";
    public override string ContactsColumn => "Звернення, частка";
    public override string CumulativeColumn => "разом";
    public override string RepeatsColumn => "Повторні";

    public override string OtherTopics(int topics, long contacts, long all) =>
        topics == 0
            ? $"Теми, які показувати не можна (n < 5): {Numerals.Count(contacts)} з {Numerals.Count(all)} звернень"
            : $"Ще {Numerals.Count(topics)} {SlavicPlural(topics, "тема", "теми", "тем")} і ті, що показувати не можна (n < 5): {Numerals.Count(contacts)} з {Numerals.Count(all)} звернень";

    public override string ServiceLegend =>
        "Час — за зверненнями, на які до кінця місяця відповіли або які вирішили; решта стоїть поруч і до часу не входить. Відповіді ботів і автовідповіді не рахуються. Дрібно — 95%-ні інтервали; курсив — мала база; \u2013 не вимірювали. "
        + "FCR і повторні: за 7 днів не було (або було) нового звернення на ту саму тему.";
}
