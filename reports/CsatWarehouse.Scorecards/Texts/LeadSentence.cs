using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The one sentence at the top of the summary: what changed, and whether it is more than noise.</summary>
public static class LeadSentence
{
    /// <summary>More figures without a clear change are counted: their names would bury what did change.</summary>
    const int MostUnclearNamed = 2;

    public static string Of(ScorecardModel model, ScorecardTexts texts)
    {
        var shown = model.Headlines.Where(h => h.Figure.Value is not null).ToList();
        if (shown.Count == 0)
            return model.Headlines.Any(h => h.Figure.IsHidden)
                ? texts.AllHidden(model.Month)
                : texts.NothingMeasured(model.Month);
        if (
            model.ComparedWith is not { } compared
            || shown.TrueForAll(h => h.Figure.Change is null)
        )
            return texts.NothingToCompare(
                texts.KpiInSentence(shown[0].Kpi),
                texts.Numerals.Value(shown[0].Figure.Value!.Value, shown[0].Figure.Unit),
                shown[0].Figure
            );
        var clauses = new List<string>();
        Add(ChangeVerdict.Improved, texts.ImprovedClause);
        Add(ChangeVerdict.Worsened, texts.WorsenedClause);
        Add(ChangeVerdict.Changed, texts.ChangedClause);
        var unclear = Of(ChangeVerdict.NoClearChange);
        if (unclear.Count > MostUnclearNamed)
            clauses.Add(
                clauses.Count > 0
                    ? texts.UnclearRest(unclear.Count)
                    : texts.NoneChanged(unclear.Count, DetectableOf(unclear, texts))
            );
        else
            Add(ChangeVerdict.NoClearChange, texts.UnclearClause);
        Add(ChangeVerdict.NotComparable, texts.NotComparableClause);
        return texts.Since(compared.Month, string.Join("; ", clauses));

        void Add(ChangeVerdict verdict, Func<IReadOnlyList<string>, string> clause)
        {
            var items = Of(verdict);
            if (items.Count > 0)
                clauses.Add(clause([.. items.Select((h, i) => Item(h, i == 0, texts))]));
        }

        List<Headline> Of(ChangeVerdict verdict) =>
            shown.FindAll(h => h.Figure.Change?.Verdict == verdict);
    }

    /// <summary>Which change of the first figure would have shown, so that "no change" is not read as "nothing happened".</summary>
    static string DetectableOf(IEnumerable<Headline> unclear, ScorecardTexts texts) =>
        unclear
            .Where(h => h.Figure.Change?.SmallestDetectable is not null)
            .Select(h =>
                $"{texts.KpiInSentence(h.Kpi)}: {texts.Detectable(texts.Size(h.Figure.Change!.SmallestDetectable!.Value, h.Figure.Unit))}"
            )
            .FirstOrDefault("");

    /// <summary>The smallest change that could have been seen stands with the first unclear figure only: one sentence is read, a list is not.</summary>
    static string Item(Headline headline, bool isFirst, ScorecardTexts texts)
    {
        var change = headline.Figure.Change!;
        var unit = headline.Figure.Unit;
        var remarks = new List<string>();
        if (change.Difference is { } difference)
            remarks.Add(texts.Difference(difference, unit));
        if (
            isFirst
            && change is { Verdict: ChangeVerdict.NoClearChange, SmallestDetectable: { } size }
        )
            remarks.Add(texts.Detectable(texts.Size(size, unit)));
        if (texts.Reason(change.Obstacle) is { } reason)
            remarks.Add(reason);
        var name = texts.KpiInSentence(headline.Kpi);
        return remarks.Count == 0 ? name : $"{name} ({string.Join("; ", remarks)})";
    }
}
