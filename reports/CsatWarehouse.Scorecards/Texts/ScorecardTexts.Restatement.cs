using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What a scorecard says of figures that may change, or have changed.</summary>
public abstract partial class ScorecardTexts
{
    /// <param name="closesOn">Null where cases of the month are still open.</param>
    public abstract string MayChange(DateOnly? closesOn);
    public abstract string Restated(Restatement restatement);
    public abstract string Told(Footnote footnote);

    /// <summary>What a figure was and is, where the two differ: was 39.8, is 40.1.</summary>
    protected abstract string WasAndIs(string was, string now);

    /// <summary>Each headline with what it was and is, and its n where that differs too.</summary>
    protected string Changes(IEnumerable<ChangedHeadline> headlines) =>
        string.Join(
            "; ",
            headlines.Select(h =>
            {
                var (was, now) = (Text(h.Published, h.Unit), Text(h.Current, h.Unit));
                var value = was == now ? now : WasAndIs(was, now);
                return $"{KpiInColumn(h.Kpi)} {value}"
                    + (
                        h.PublishedPersons == h.CurrentPersons
                            ? ""
                            : $" (n {WasAndIs(Numerals.Count(h.PublishedPersons), Numerals.Count(h.CurrentPersons))})"
                    );
            })
        );

    string Text(double? value, FigureUnit unit) =>
        value is { } number ? Numerals.Value(number, unit) : "–";
}
