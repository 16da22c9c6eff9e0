using CsatWarehouse.Kpis;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>Every stage of the journey in the customer's order, by phase: owner, SPS with interval, n, change and verdict, and the same by channel.</summary>
static class JourneySection
{
    const int MostNamed = 3;

    /// <summary>More stages stand in two columns, unless a heat map needs the width.</summary>
    const int MostInOneColumn = 14;

    const double Gutter = 18;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        foreach (var block in Opening.Of(edition, ScorecardSection.Journey, Sentence(edition)))
            yield return block;
        var isNarrow = model.HeatMap is null && model.Stages.Length > MostInOneColumn;
        var tables = new StageTables(edition, isNarrow);
        yield return isNarrow
            ? new Columns(new Stack([.. tables.ByPhase()]) { Spacing = 5 }, 2, Gutter)
            : tables.Whole();
        yield return new Gap(4);
        foreach (var line in Legend(edition, tables))
            yield return new Paragraph(line, Typography.Note);
    }

    static IEnumerable<string> Legend(Edition edition, StageTables tables)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        var someAreNew = model.Stages.Any(s =>
            s.Figure.Change is { Obstacle: Obstacle.NoPriorFigure }
        );
        yield return $"{texts.SpsDefinition}. {texts.StagesLegend(model.ComparedWith?.Month, someAreNew)}";
        if (model.HeatMap is not null)
            yield return texts.HeatLegend;
        if (tables.LeftOut is { Length: > 0 } leftOut)
            yield return texts.MoreColumns(leftOut);
        if (!model.UnmeasuredStages.IsEmpty)
            yield return texts.Unmeasured(
                string.Join(", ", model.UnmeasuredStages.Select(edition.Name))
            );
    }

    public static string Sentence(Edition edition)
    {
        var stages = edition.Model.Stages;
        if (
            StageExtreme.Weakest(stages) is not { } weakest
            || StageExtreme.Strongest(stages) is not { } strongest
        )
            return edition.Texts.NoRanking;
        return weakest.CannotTell || strongest.CannotTell
            ? edition.Texts.NoStageStandsOut
            : edition.Texts.JourneySentence(
                Names(weakest),
                Names(strongest),
                weakest.Stages.Length > 1 || strongest.Stages.Length > 1
            );

        string Names(StageExtreme extreme)
        {
            var names = string.Join(
                ", ",
                extreme.Stages.Take(MostNamed).Select(s => edition.Name(s.Name))
            );
            return extreme.Stages.Length > MostNamed
                ? $"{names} {edition.Texts.AndMore(extreme.Stages.Length - MostNamed)}"
                : names;
        }
    }
}
