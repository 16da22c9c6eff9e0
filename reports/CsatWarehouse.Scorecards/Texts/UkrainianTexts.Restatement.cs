using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What changed since it was published, in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string MayChange(DateOnly? closesOn) =>
        closesOn is { } day
            ? $"Попередньо: до {Day(day)} показники можуть змінитися."
            : "Попередньо: частина звернень цього місяця ще відкрита, показники можуть змінитися.";

    public override string Restated(Restatement restatement) =>
        $"Змінилося порівняно з версією {Numerals.Count(restatement.Version)} від {Day(restatement.PublishedOn)}: {Changes(restatement.Headlines)}.";

    public override string Told(Footnote footnote) =>
        $"Після публікації ({Month(footnote.Month)}): {Changes(footnote.Headlines)}. Для нової версії зміна замала.";

    protected override string WasAndIs(string was, string now) => $"було {was}, стало {now}";
}
