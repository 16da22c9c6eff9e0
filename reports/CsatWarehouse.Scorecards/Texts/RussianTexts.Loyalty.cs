using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of loyalty and silence in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string LoyaltyHeading(DateOnly month) =>
        $"Кто остаётся, кто уходит, кто молчит: {Month(month)}";

    public override string LoyaltySentence(
        string? churn,
        IReadOnlyList<(string Than, IReadOnlyList<string> Groups)> raised,
        bool isTold
    )
    {
        var clauses = new List<string>();
        if (churn is not null)
            clauses.Add($"за месяц ушло {churn} клиентов");
        clauses.AddRange(
            raised.Select(r => $"явно чаще группы «{r.Than}» уходят: {List(r.Groups, " и ")}")
        );
        if (raised.Count == 0 && isTold)
            clauses.Add("ни одна группа не уходит явно чаще той, с которой её сравнивают");
        return clauses.Count == 0
            ? "Сколько клиентов ушло, неизвестно."
            : Sentence(string.Join("; ", clauses));
    }

    public override string RaisedOdds(string group, string times) =>
        $"«{group}» (шансы ×\u00a0{times})";

    public override string RetentionHeading(string kpi) =>
        $"Остались клиентами после ответа: {kpi}";

    public override string MonthsSinceAnswer => "месяцев после ответа";
    public override string SilenceHeading => "По тому, что было слышно от них за год до этого";

    public override string MonthHeading(DateOnly month) => $"За месяц: {Month(month)}";

    public override string Name(LoyaltyGroup group) =>
        group switch
        {
            LoyaltyGroup.Promoter => "промоутеры",
            LoyaltyGroup.Passive => "нейтральные",
            LoyaltyGroup.Detractor => "критики",
            LoyaltyGroup.Satisfied => "довольные",
            LoyaltyGroup.Neutral => "средние",
            LoyaltyGroup.Unsatisfied => "недовольные",
            LoyaltyGroup.Answered => "отвечали на опросы",
            LoyaltyGroup.InContact => "только обращались",
            LoyaltyGroup.Silent => "приглашены, молчали",
            _ => "не приглашены",
        };

    public override IReadOnlyList<string> LoyaltyColumns =>
        ["Группа", "Клиенты", "Ушли", "Уходят за месяц", "Шансы ухода", "Выручка в месяц"];

    public override string TimesAsOften(string times) => $"×\u00a0{times}";

    public override string DestinationsHeading => "Куда ушли";
    public override IReadOnlyList<string> DestinationColumns =>
        ["К кому", "Клиенты", "Их выручка в месяц"];
    public override string NowhereElse => "ни к кому, насколько известно";

    public override string BiasHeading => "Говорят ли ответившие за всех?";
    public override IReadOnlyList<string> BiasColumns =>
        ["Показатель", "ранние", "поздние", "поздние минус ранние", "с весами"];

    public override string Differs(bool isClear) => isClear ? "отличаются" : "неясно";

    public override string FollowedLegend(DateOnly from, DateOnly to) =>
        from.Month == to.Month && from.Year == to.Year
            ? $"Группы и направления ухода: {Month(from)}"
            : $"Группы и направления ухода: {Month(from)} — {Month(to)}";

    public override string RetentionLegend =>
        "Остались клиентами — по Каплану-Мейеру, с 95%-ными полосами.";

    public override string OddsLegend =>
        "Шансы — уйти за месяц, по отношению к первой группе таблицы; полужирное — интервал лежит выше 1.";

    public override string RevenueLegend => "Выручка — тех, кто остался.";

    public override string BiasLegend =>
        "Ранние и поздние — быстрая и медленная половины ответов на приглашения; медленная похожа на тех, кто не отвечает никогда.";
}
