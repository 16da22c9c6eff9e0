namespace CsatWarehouse.Pdf.Tests.Samples;

/// <summary>The words of the sample report in one language.</summary>
public sealed record SampleTexts(
    string Language,
    string Title,
    string Summary,
    string Headline,
    string Drivers,
    string Messages,
    IReadOnlyList<string> Bullets,
    string Contents,
    IReadOnlyList<string> TableHeader,
    IReadOnlyList<string> Kpis,
    string OnTarget,
    string Plan,
    string Action,
    string Note
)
{
    public static SampleTexts English { get; } =
        new(
            "en",
            "Customer experience scorecard",
            "Summary",
            "Satisfaction stands above its target for the third month; resolution time is now the main risk.",
            "What drives satisfaction",
            "Key messages",
            [
                "CSAT rose to 84.1 % (target 83 %), driven by faster first replies in chat.",
                "Resolution time worsened for complex billing cases: 31 h against 24 h — a single case owner is the first action.",
                "Repeat contacts fell for the fourth month in a row, yet miss the target by 1–2 points.",
            ],
            "Contents",
            ["KPI", "Actual", "Target", "Change", "Against target", "Status"],
            [
                "Satisfaction",
                "Net promoter score",
                "First reply time",
                "Resolution time",
                "Repeat contacts",
            ],
            "On target",
            "Action plan",
            "Give each billing case one owner from the first contact to its end, and call the customer back within a working day.",
            "All intervals are 95 %; n counts persons. «Quotes» are masked."
        );

    public static SampleTexts Russian { get; } =
        new(
            "ru",
            "Оценочная карта клиентского опыта",
            "Главное",
            "Удовлетворённость третий месяц подряд выше цели; главный риск теперь — время решения.",
            "Что влияет на удовлетворённость",
            "Ключевые выводы",
            [
                "CSAT вырос до 84,1 % (цель 83 %) благодаря более быстрым первым ответам в чате.",
                "Время решения сложных обращений по счетам выросло: 31 ч против 24 ч — первым шагом станет единый ответственный.",
                "Доля повторных обращений снижается четвёртый месяц, но до цели не хватает 1–2 пунктов.",
            ],
            "Содержание",
            ["Показатель", "Факт", "Цель", "Изменение", "Относительно цели", "Статус"],
            [
                "Удовлетворённость",
                "Индекс лояльности",
                "Время первого ответа",
                "Время решения",
                "Повторные обращения",
            ],
            "В пределах цели",
            "План действий",
            "Закрепить за каждым обращением по счетам одного ответственного до закрытия и перезванивать клиенту в течение рабочего дня.",
            "Все интервалы 95 %; n — число человек. «Цитаты» обезличены."
        );

    public static SampleTexts Ukrainian { get; } =
        new(
            "uk",
            "Оцінкова картка клієнтського досвіду",
            "Головне",
            "Задоволеність третій місяць поспіль вища за ціль; головний ризик тепер — час вирішення.",
            "Що впливає на задоволеність",
            "Ключові висновки",
            [
                "CSAT зріс до 84,1 % (ціль 83 %) завдяки швидшим першим відповідям у чаті.",
                "Час вирішення складних звернень щодо рахунків зріс: 31 год проти 24 год — першим кроком буде єдиний відповідальний.",
                "Частка повторних звернень знижується четвертий місяць, але до цілі бракує 1–2 пунктів; ґрунтовний розбір — у пам’ятці.",
            ],
            "Зміст",
            ["Показник", "Факт", "Ціль", "Зміна", "Відносно цілі", "Статус"],
            [
                "Задоволеність",
                "Індекс лояльності",
                "Час першої відповіді",
                "Час вирішення",
                "Повторні звернення",
            ],
            "У межах цілі",
            "План дій",
            "Закріпити за кожним зверненням щодо рахунків одного відповідального до закриття і передзвонювати клієнтові протягом робочого дня.",
            "Усі інтервали 95 %; n — кількість осіб. «Цитати» знеособлено."
        );

    public static SampleTexts Of(string language) =>
        new[] { English, Russian, Ukrainian }.Single(texts => texts.Language == language);

    /// <summary>Every text of the record.</summary>
    public IEnumerable<string> All =>
        [
            Summary,
            Headline,
            Drivers,
            Messages,
            .. Bullets,
            Contents,
            .. TableHeader,
            .. Kpis,
            OnTarget,
            Plan,
            Action,
            Note,
        ];
}
