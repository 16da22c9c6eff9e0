using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>The few sentences beside the figures, each from verdicts and intervals alone.</summary>
static class KeyMessages
{
    const int MostGroups = 4;

    public static IEnumerable<string> Of(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        if (model.ComparedWith is not null && !model.Stages.IsEmpty)
            yield return texts.StagesByVerdict(
                model.Stages.Length,
                Count(ChangeVerdict.Improved),
                Count(ChangeVerdict.Worsened),
                Count(ChangeVerdict.NoClearChange),
                model.Stages.Count(s => s.Figure.Change?.Verdict is null or ChangeVerdict.NotComparable)
            );
        if (Apart(edition, (group, all) => all.Low - group.High) is { Length: > 0 } below)
            yield return texts.Below(below);
        if (Apart(edition, (group, all) => group.Low - all.High) is { Length: > 0 } above)
            yield return texts.Above(above);
        var moments = model.Stages.Where(s => s.IsMomentOfTruth && s.Figure.Value is not null).ToList();
        if (moments.Count > 0)
            yield return texts.MomentsOfTruth(string.Join(", ", moments.Select(s => Moment(edition, s))));

        int Count(ChangeVerdict verdict) => model.Stages.Count(s => s.Figure.Change?.Verdict == verdict);
    }

    /// <summary>Groups whose interval lies wholly beyond the interval of all, farthest first; low bases and unknown members left out.</summary>
    static string Apart(Edition edition, Func<Figure, Figure, double?> distance)
    {
        if (edition.Model.Find(KpiCatalogue.Nps)?.Figure is not { HasInterval: true } all)
            return "";
        var groups = edition
            .Model.Breakdowns.SelectMany(b => b.Members.Select(m => (Breakdown: b, Member: m)))
            .Where(g => !g.Member.Figure.IsLowBase && g.Member.Code != SpecialMember.UnknownCode)
            .Select(g => (g.Breakdown, g.Member, Distance: distance(g.Member.Figure, all)))
            .Where(g => g.Distance > 0)
            .OrderByDescending(g => g.Distance)
            .Take(MostGroups)
            .Select(g =>
                $"{edition.Name(g.Member.Name)} ({edition.Texts.InSentence(edition.Name(g.Breakdown.Name))}) {edition.Value(g.Member.Figure)}"
            );
        return string.Join(", ", groups);
    }

    static string Moment(Edition edition, Stage stage)
    {
        var word = edition.Texts.VerdictWord(stage.Figure.Change);
        var text = $"{edition.Name(stage.Name)} {edition.Value(stage.Figure)}";
        return word.Length == 0 ? text : $"{text} ({word})";
    }
}
