using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of loyalty and silence in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string LoyaltyHeading(DateOnly month) =>
        $"Хто залишається, хто йде, хто мовчить: {Month(month)}";

    public override string LoyaltySentence(
        string? churn,
        IReadOnlyList<(string Than, IReadOnlyList<string> Groups)> raised,
        bool isTold
    )
    {
        var clauses = new List<string>();
        if (churn is not null)
            clauses.Add($"за місяць пішло {churn} клієнтів");
        clauses.AddRange(
            raised.Select(r => $"явно частіше за групу «{r.Than}» ідуть: {List(r.Groups, " і ")}")
        );
        if (raised.Count == 0 && isTold)
            clauses.Add("жодна група не йде явно частіше за ту, з якою її порівнюють");
        return clauses.Count == 0
            ? "Скільки клієнтів пішло, невідомо."
            : Sentence(string.Join("; ", clauses));
    }

    public override string RaisedOdds(string group, string times) =>
        $"«{group}» (шанси ×\u00a0{times})";

    public override string RetentionHeading(string kpi) =>
        $"Залишилися клієнтами після відповіді: {kpi}";

    public override string MonthsSinceAnswer => "місяців після відповіді";
    public override string SilenceHeading => "За тим, що було чути від них за рік до цього";

    public override string MonthHeading(DateOnly month) => $"За місяць: {Month(month)}";

    public override string Name(LoyaltyGroup group) =>
        group switch
        {
            LoyaltyGroup.Promoter => "промоутери",
            LoyaltyGroup.Passive => "нейтральні",
            LoyaltyGroup.Detractor => "критики",
            LoyaltyGroup.Satisfied => "задоволені",
            LoyaltyGroup.Neutral => "середні",
            LoyaltyGroup.Unsatisfied => "незадоволені",
            LoyaltyGroup.Answered => "відповідали на опитування",
            LoyaltyGroup.InContact => "лише зверталися",
            LoyaltyGroup.Silent => "запрошені, мовчали",
            _ => "не запрошені",
        };

    public override IReadOnlyList<string> LoyaltyColumns =>
        ["Група", "Клієнти", "Пішли", "Ідуть за місяць", "Шанси піти", "Виручка на місяць"];

    public override string TimesAsOften(string times) => $"×\u00a0{times}";

    public override string DestinationsHeading => "Куди пішли";
    public override IReadOnlyList<string> DestinationColumns =>
        ["До кого", "Клієнти", "Їхня виручка на місяць"];
    public override string NowhereElse => "ні до кого, наскільки відомо";

    public override string BiasHeading => "Чи говорять ті, хто відповів, за всіх?";
    public override IReadOnlyList<string> BiasColumns =>
        ["Показник", "ранні", "пізні", "пізні мінус ранні", "з вагами"];

    public override string Differs(bool isClear) => isClear ? "відрізняються" : "неясно";

    public override string FollowedLegend(DateOnly from, DateOnly to) =>
        from.Month == to.Month && from.Year == to.Year
            ? $"Групи й напрямки відходу: {Month(from)}"
            : $"Групи й напрямки відходу: {Month(from)} — {Month(to)}";

    public override string RetentionLegend =>
        "Залишилися клієнтами — за Капланом-Маєром, з 95%-ними смугами.";

    public override string OddsLegend =>
        "Шанси — піти за місяць, відносно першої групи таблиці; напівжирне — інтервал лежить вище за 1.";

    public override string RevenueLegend => "Виручка — тих, хто залишився.";

    public override string BiasLegend =>
        "Ранні й пізні — швидка й повільна половини відповідей на запрошення; повільна схожа на тих, хто не відповідає ніколи.";
}
