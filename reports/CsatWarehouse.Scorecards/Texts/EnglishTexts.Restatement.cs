using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What changed since it was published, in English.</summary>
public sealed partial class EnglishTexts
{
    public override string MayChange(DateOnly? closesOn) =>
        closesOn is { } day
            ? $"Provisional: the figures may change until {Day(day)}."
            : "Provisional: some cases of this month are still open, the figures may change.";

    public override string Restated(Restatement restatement) =>
        $"Changed since version {Numerals.Count(restatement.Version)} of {Day(restatement.PublishedOn)}: {Changes(restatement.Headlines)}.";

    public override string Told(Footnote footnote) =>
        $"{Month(footnote.Month)} since it was published: {Changes(footnote.Headlines)}. The change is too small for a new version.";

    protected override string WasAndIs(string was, string now) => $"was {was}, is {now}";
}
