using CsatWarehouse.Closing;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What changed since it was published, in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string Word(MonthState state) =>
        state switch
        {
            MonthState.Open => "не закінчився",
            MonthState.Provisional => "попередньо",
            _ => "закрито",
        };

    protected override string Settled =>
        "Місяць закрито: показники остаточні; якщо їх переглянуть, поруч із новим значенням буде попереднє.";

    protected override string SettledAgain => "Місяць закрито, показники переглянуто.";

    protected override string NotOver =>
        "Місяць відкрито: він ще не закінчився, і показники говорять лише про те, що відомо зараз.";

    protected override string MayChangeUntil(DateOnly closesOn) =>
        $"Попередньо: до {Day(closesOn)} показники можуть змінитися.";

    protected override string OpenedAgain =>
        "Попередньо: місяць відкрили знову, показники можуть змінитися.";

    protected override string CasesOpen =>
        "Попередньо: частина звернень цього місяця ще відкрита, показники можуть змінитися.";

    public override string Restated(Restatement restatement) =>
        $"Змінилося порівняно з версією {Numerals.Count(restatement.Version)} від {Day(restatement.PublishedOn)}: {Changes(restatement.Headlines)}.";

    public override string Was(string value, int version) =>
        $"у версії {Numerals.Count(version)} було {value}";

    public override string Told(Footnote footnote) =>
        $"Після публікації ({Month(footnote.Month)}): {Changes(footnote.Headlines)}. Для нової версії зміна замала.";

    protected override string WasAndIs(string was, string now) => $"було {was}, стало {now}";
}
