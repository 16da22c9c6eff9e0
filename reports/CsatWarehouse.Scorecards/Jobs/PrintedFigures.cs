using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>The figures of a scorecard as its pages print them, for the ledger.</summary>
static class PrintedFigures
{
    /// <param name="sliceKeys">Keys of the slices by their text.</param>
    public static IEnumerable<FactScorecardFigure> Of(
        ScorecardModel model,
        ScorecardTexts texts,
        long scorecardKey,
        IReadOnlyDictionary<string, long> sliceKeys
    )
    {
        var whole = SliceCode.Parse(model.Slice);
        var sps = model.Stages.Select(s =>
            (KpiCatalogue.Sps, With(SliceLattice.Stage, s.Code), s.Figure)
        );
        var groups = model.Breakdowns.SelectMany(b =>
            b.Members.Select(m => (KpiCatalogue.Nps, With(b.Dimension, m.Code), m.Figure))
        );
        return model
            .Headlines.Select(h => (h.Kpi, whole, h.Figure))
            .Concat(sps)
            .Concat(groups)
            .Select(f => Row(f.Item1, f.Item2, f.Item3));

        SliceCode With(string dimension, string member) =>
            SliceCode.Of(whole.Members.Append(new SliceMember(dimension, member)));

        FactScorecardFigure Row(string kpi, SliceCode slice, Figure figure) =>
            new()
            {
                ScorecardKey = scorecardKey,
                KpiKey = KpiCatalogue.Find(kpi)!.Key,
                SliceKey = sliceKeys[slice.Text],
                Value = figure.Value,
                Persons = figure.Persons ?? 0,
                Printed =
                    figure.IsHidden ? texts.Hidden
                    : figure.Value is { } value ? texts.Numerals.Value(value, figure.Unit)
                    : "–",
            };
    }
}
