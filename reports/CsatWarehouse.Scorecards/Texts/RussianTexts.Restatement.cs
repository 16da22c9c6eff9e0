using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What changed since it was published, in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string MayChange(DateOnly? closesOn) =>
        closesOn is { } day
            ? $"Предварительно: до {Day(day)} показатели могут измениться."
            : "Предварительно: часть обращений этого месяца ещё открыта, показатели могут измениться.";

    public override string Restated(Restatement restatement) =>
        $"Изменилось по сравнению с версией {Numerals.Count(restatement.Version)} от {Day(restatement.PublishedOn)}: {Changes(restatement.Headlines)}.";

    public override string Told(Footnote footnote) =>
        $"После публикации ({Month(footnote.Month)}): {Changes(footnote.Headlines)}. Для новой версии изменение слишком мало.";

    protected override string WasAndIs(string was, string now) => $"было {was}, стало {now}";
}
