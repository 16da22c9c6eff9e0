using CsatWarehouse.Closing;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What a scorecard says of how settled its figures are, and of those that have changed.</summary>
public abstract partial class ScorecardTexts
{
    /// <summary>The state of a month in a word or two, as it stands behind its name: closed.</summary>
    public abstract string Word(MonthState state);

    /// <summary>The same in a sentence, with what follows from it.</summary>
    public string Standing(ScorecardModel model) =>
        model.State switch
        {
            MonthState.Closed => model.Restatement is null ? Settled : SettledAgain,
            MonthState.Open => NotOver,
            _ when model.ClosesOn is { } day => MayChangeUntil(day),
            _ => model.IsReopened ? OpenedAgain : CasesOpen,
        };

    protected abstract string Settled { get; }
    protected abstract string SettledAgain { get; }
    protected abstract string NotOver { get; }
    protected abstract string MayChangeUntil(DateOnly closesOn);
    protected abstract string OpenedAgain { get; }
    protected abstract string CasesOpen { get; }

    public abstract string Restated(Restatement restatement);

    /// <summary>What a version said that said something else, for narrow places.</summary>
    public abstract string Was(string value, int version);
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
