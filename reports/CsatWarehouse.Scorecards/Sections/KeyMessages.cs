using CsatWarehouse.Dimensions;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>The few sentences beside the figures, each from verdicts and intervals alone.</summary>
static class KeyMessages
{
    const int MostGroups = 4;
    const int MostStages = 3;

    public static IEnumerable<string> Of(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        if (model.ComparedWith is not null && !model.Stages.IsEmpty)
            yield return texts.StagesByVerdict(
                model.Stages.Length,
                Count(ChangeVerdict.Improved),
                Count(ChangeVerdict.Worsened),
                Count(ChangeVerdict.NoClearChange),
                model.Stages.Count(s =>
                    s.Figure.Change?.Verdict is null or ChangeVerdict.NotComparable
                )
            );
        if (Named(edition, ChangeVerdict.Improved) is { Length: > 0 } improved)
            yield return texts.ImprovedStages(improved);
        if (Named(edition, ChangeVerdict.Worsened) is { Length: > 0 } worsened)
            yield return texts.WorsenedStages(worsened);
        var kpi = ScorecardTexts.KpiInColumn(model.BreakdownKpi ?? "");
        if (Apart(edition, (group, all) => all.Low - group.High) is { Length: > 0 } below)
            yield return texts.Below(kpi, below);
        if (Apart(edition, (group, all) => group.Low - all.High) is { Length: > 0 } above)
            yield return texts.Above(kpi, above);
        var moments = model
            .Stages.Where(s => s.IsMomentOfTruth && s.Figure.Value is not null)
            .ToList();
        if (moments.Count > 0)
            yield return texts.MomentsOfTruth(
                string.Join(", ", moments.Select(s => Moment(edition, s)))
            );

        int Count(ChangeVerdict verdict) =>
            model.Stages.Count(s => s.Figure.Change?.Verdict == verdict);
    }

    /// <summary>Groups whose interval lies wholly beyond the interval of all, farthest first; low bases and unknown members left out.</summary>
    static string Apart(Edition edition, Func<Figure, Figure, double?> distance)
    {
        if (
            edition.Model.Find(edition.Model.BreakdownKpi ?? "")?.Figure
            is not { HasInterval: true } all
        )
            return "";
        var groups = edition
            .Model.Breakdowns.SelectMany(b => b.Members.Select(m => (Breakdown: b, Member: m)))
            .Where(g => !g.Member.Figure.IsLowBase && g.Member.Code != SpecialMember.UnknownCode)
            .Select(g => (g.Breakdown, g.Member, Distance: distance(g.Member.Figure, all)))
            .Where(g => g.Distance > 0)
            .OrderByDescending(g => g.Distance)
            .Take(MostGroups)
            .Select(g =>
                $"{GroupName(edition, g.Breakdown, g.Member)} {edition.Value(g.Member.Figure)}"
            );
        return string.Join(", ", groups);
    }

    /// <summary>The dimension stands behind the member, unless the member's name says it already.</summary>
    static string GroupName(Edition edition, Breakdown breakdown, BreakdownMember member)
    {
        var (name, dimension) = (edition.Name(member.Name), edition.Name(breakdown.Name));
        return name.Contains(dimension, StringComparison.OrdinalIgnoreCase)
            ? name
            : $"{name} ({edition.Texts.InSentence(dimension)})";
    }

    /// <summary>The stages that changed most, by name.</summary>
    static string Named(Edition edition, ChangeVerdict verdict)
    {
        var stages = edition
            .Model.Stages.Where(s => s.Figure.Change?.Verdict == verdict)
            .OrderByDescending(s => Math.Abs(s.Figure.Change!.Difference ?? 0))
            .ToList();
        var names = stages
            .Take(MostStages)
            .Select(s =>
                $"{edition.Name(s.Name)} ({edition.Texts.Numerals.WithSign(s.Figure.Change!.Difference ?? 0, s.Figure.Unit)})"
            );
        var text = string.Join(", ", names);
        return stages.Count > MostStages
            ? $"{text} {edition.Texts.AndMore(stages.Count - MostStages)}"
            : text;
    }

    static string Moment(Edition edition, Stage stage)
    {
        var word = edition.Texts.VerdictWord(stage.Figure.Change);
        var text = $"{edition.Name(stage.Name)} {edition.Value(stage.Figure)}";
        return word.Length == 0 ? text : $"{text} ({word})";
    }
}
