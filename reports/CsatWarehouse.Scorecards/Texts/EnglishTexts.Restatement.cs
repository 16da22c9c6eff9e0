using CsatWarehouse.Closing;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What changed since it was published, in English.</summary>
public sealed partial class EnglishTexts
{
    public override string Word(MonthState state) =>
        state switch
        {
            MonthState.Open => "not over",
            MonthState.Provisional => "provisional",
            _ => "closed",
        };

    protected override string Settled =>
        "Closed: the figures of this month are settled; a restatement would name the old figure beside the new.";

    protected override string SettledAgain => "Closed and restated.";

    protected override string NotOver =>
        "Open: the month is not over, and its figures say only what is known so far.";

    protected override string MayChangeUntil(DateOnly closesOn) =>
        $"Provisional: the figures may change until {Day(closesOn)}.";

    protected override string OpenedAgain =>
        "Provisional: the month was opened again, the figures may change.";

    protected override string CasesOpen =>
        "Provisional: some cases of this month are still open, the figures may change.";

    public override string Restated(Restatement restatement) =>
        $"Changed since version {Numerals.Count(restatement.Version)} of {Day(restatement.PublishedOn)}: {Changes(restatement.Headlines)}.";

    public override string Was(string value, int version) =>
        $"was {value} in version {Numerals.Count(version)}";

    public override string Told(Footnote footnote) =>
        $"{Month(footnote.Month)} since it was published: {Changes(footnote.Headlines)}. The change is too small for a new version.";

    protected override string WasAndIs(string was, string now) => $"was {was}, is {now}";
}
