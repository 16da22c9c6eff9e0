using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>Reads satisfaction with the stages of the journey, as a whole and by the members of one dimension across.</summary>
sealed class JourneyReader(MonthReading month, SliceCode slice)
{
    const int SparklineMonths = 13;

    readonly TrendReader _trends = new(month);

    public HeatMap? HeatMap()
    {
        if (Across() is not { } dimension)
            return null;
        var stages = Asked().Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
        var members = month
            .Table.Of(KpiCatalogue.Sps, With(dimension, "?", "?").Dimensions)
            .Where(r =>
                r.Figure.Answers > 0
                && r.Slice.Without(dimension).Without(SliceLattice.Stage).Equals(slice)
                && stages.Contains(r.Slice.MemberOf(SliceLattice.Stage)!)
            )
            .Select(r => new SliceMember(dimension, r.Slice.MemberOf(dimension)!))
            .Distinct()
            .OrderBy(month.Names.OrderOf)
            .ToList();
        return members.Count < 2
            ? null
            : new(
                dimension,
                month.Workspace.NameOfDimension(dimension),
                [
                    .. members.Select(m => new HeatMapColumn(
                        m.Member,
                        month.NameOf(m),
                        FigureOf(SliceCode.Of(slice.Members.Append(m)))
                    )),
                ]
            );
    }

    public ImmutableArray<Stage> Stages(HeatMap? map) =>
        [
            .. Asked()
                .Select(stage => new Stage
                {
                    Code = stage.Code,
                    Name = stage.Name,
                    PhaseCode = stage.PhaseCode,
                    PhaseName = stage.PhaseName,
                    Owner = stage.Owner,
                    IsMomentOfTruth = stage.IsMomentOfTruth,
                    Figure = FigureOf(At(stage))!,
                    Cells = map is null
                        ? []
                        :
                        [
                            .. map.Columns.Select(c =>
                                FigureOf(With(map.Dimension, c.Code, stage.Code))
                            ),
                        ],
                    Trend = _trends
                        .Of(KpiCatalogue.Find(KpiCatalogue.Sps)!, At(stage))
                        ?.Last(SparklineMonths),
                }),
        ];

    /// <summary>The stages that <c>csat.json</c> describes and nobody answered about.</summary>
    public ImmutableArray<MemberName> Unmeasured()
    {
        var asked = Asked().Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. month
                .Journey.Where(s =>
                    !s.IsInferred
                    && s.JourneyStageKey > SpecialMember.Unknown
                    && !asked.Contains(s.Code)
                )
                .Select(s => s.Name),
        ];
    }

    IEnumerable<DimJourneyStage> Asked() =>
        month.Journey.Where(s => Find(At(s))?.Figure.Answers > 0);

    /// <summary>The dimension that <c>csat.json</c> names, else the channel, else the first that figures are made by with the stage; null where there is none, or the slice has it.</summary>
    string? Across()
    {
        var made = month
            .Workspace.Slices.Sets.Where(s =>
                s.Length == slice.Members.Length + 2
                && s.Contains(SliceLattice.Stage)
                && slice.Members.All(m => s.Contains(m.Dimension))
            )
            .Select(s => s.First(d => d != SliceLattice.Stage && slice.MemberOf(d) is null))
            .ToList();
        return month.Workspace.Scorecards.HeatMap is { } chosen && made.Contains(chosen) ? chosen
            : made.Contains(SliceLattice.Channel) ? SliceLattice.Channel
            : made.FirstOrDefault();
    }

    SliceCode At(DimJourneyStage stage) =>
        SliceCode.Of(slice.Members.Append(new(SliceLattice.Stage, stage.Code)));

    SliceCode With(string dimension, string member, string stage) =>
        SliceCode.Of(
            slice.Members.Append(new(dimension, member)).Append(new(SliceLattice.Stage, stage))
        );

    KpiReading? Find(SliceCode of) => month.Table.Find(KpiCatalogue.Sps, of);

    Figure? FigureOf(SliceCode of) =>
        Find(of) is { Figure.Answers: > 0 } reading ? Printed.Of(reading, month.Comparison) : null;
}
