using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The one sentence at the top of the summary: what changed, and whether it is more than noise.</summary>
public static class LeadSentence
{
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
        Add(ChangeVerdict.NoClearChange, texts.UnclearClause);
        Add(ChangeVerdict.NotComparable, texts.NotComparableClause);
        return texts.Since(compared.Month, string.Join("; ", clauses));

        void Add(ChangeVerdict verdict, Func<IReadOnlyList<string>, string> clause)
        {
            var items = shown.Where(h => h.Figure.Change?.Verdict == verdict).ToList();
            if (items.Count > 0)
                clauses.Add(clause([.. items.Select((h, i) => Item(h, i == 0, texts))]));
        }
    }

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
