using CsatWarehouse.Closing;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What changed since it was published, in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string Word(MonthState state) =>
        state switch
        {
            MonthState.Open => "не закончен",
            MonthState.Provisional => "предварительно",
            _ => "закрыт",
        };

    protected override string Settled =>
        "Месяц закрыт: показатели окончательные; если их пересмотрят, рядом с новым значением будет прежнее.";

    protected override string SettledAgain => "Месяц закрыт, показатели пересмотрены.";

    protected override string NotOver =>
        "Месяц открыт: он ещё не закончился, и показатели говорят лишь о том, что известно сейчас.";

    protected override string MayChangeUntil(DateOnly closesOn) =>
        $"Предварительно: до {Day(closesOn)} показатели могут измениться.";

    protected override string OpenedAgain =>
        "Предварительно: месяц открыли вновь, показатели могут измениться.";

    protected override string CasesOpen =>
        "Предварительно: часть обращений этого месяца ещё открыта, показатели могут измениться.";

    public override string Restated(Restatement restatement) =>
        $"Изменилось по сравнению с версией {Numerals.Count(restatement.Version)} от {Day(restatement.PublishedOn)}: {Changes(restatement.Headlines)}.";

    public override string Was(string value, int version) =>
        $"в версии {Numerals.Count(version)} было {value}";

    public override string Told(Footnote footnote) =>
        $"После публикации ({Month(footnote.Month)}): {Changes(footnote.Headlines)}. Для новой версии изменение слишком мало.";

    protected override string WasAndIs(string was, string now) => $"было {was}, стало {now}";
}
