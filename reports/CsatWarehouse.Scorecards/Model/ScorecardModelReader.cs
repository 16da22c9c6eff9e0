using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>Builds scorecard models from the figures that readers of the warehouse see now.</summary>
public sealed class ScorecardModelReader(Workspace workspace)
{
    static readonly ImmutableArray<string> TileOrder =
    [
        KpiCatalogue.Nps,
        KpiCatalogue.Csat5,
        KpiCatalogue.Csat5TopTwo,
        KpiCatalogue.Csat10,
        KpiCatalogue.Csat10TopTwo,
        KpiCatalogue.Sps,
    ];

    /// <param name="month">The month's date key: 20260301.</param>
    /// <returns>Null where the month was never built.</returns>
    public async Task<ScorecardModel?> ReadAsync(
        WarehouseContext context,
        long month,
        SliceCode slice,
        CancellationToken cancellation
    )
    {
        var table = await KpiTable.ReadAsync(context, month, [KpiGroup.Survey], cancellation);
        if (table is null)
            return null;
        var names = await MemberNames.ReadAsync(context, cancellation);
        var comparison = ComparisonOf(table);
        var journey = await context
            .JourneyStages.Where(s => s.JourneyStageKey >= SpecialMember.Unknown)
            .OrderBy(s => s.JourneyStageKey == SpecialMember.Unknown)
            .ThenBy(s => s.SortOrder)
            .ThenBy(s => s.Code)
            .ToListAsync(cancellation);
        var stages = StagesOf(table, slice, journey, comparison);
        var asked = stages.Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
        var headlines = TileOrder
            .Select(kpi => table.Find(kpi, slice))
            .OfType<KpiReading>()
            .ToList();
        var leading = headlines
            .Find(r => !r.Figure.IsSuppressed && r.Figure.Value is not null)
            ?.Kpi.Code;
        return new()
        {
            Company = workspace.Name,
            Month = Calendar.Date(month),
            Slice = slice.Text,
            SliceNames =
            [
                .. slice.Members.Select(m => new SliceName(
                    workspace.NameOfDimension(m.Dimension),
                    names.Of(m)
                )),
            ],
            ComparedWith = comparison is null
                ? null
                : new(comparison.Months, Calendar.Date(comparison.PriorOf(month))),
            Headlines = [.. headlines.Select(r => HeadlineOf(r, comparison))],
            Composition = CompositionOf(table.Find(KpiCatalogue.Nps, slice)),
            Stages = stages,
            UnmeasuredStages =
            [
                .. journey
                    .Where(s =>
                        !s.IsInferred
                        && s.JourneyStageKey > SpecialMember.Unknown
                        && !asked.Contains(s.Code)
                    )
                    .Select(s => s.Name),
            ],
            BreakdownKpi = leading,
            Breakdowns = leading is null
                ? []
                : new BreakdownReader(workspace, table, names, leading).Of(slice, comparison),
            Evidence = await EvidenceReader.ReadAsync(context, table, month, cancellation),
        };
    }

    /// <summary>One comparison for the whole scorecard, so that its words hold for every figure on it.</summary>
    static Comparison? ComparisonOf(KpiTable table) =>
        Comparison.All.FirstOrDefault(c => table.All.Any(r => r.Since(c) is not null));

    static Headline HeadlineOf(KpiReading reading, Comparison? comparison)
    {
        var figure = Printed.Of(reading, comparison);
        var headline = new Headline
        {
            Kpi = reading.Kpi.Code,
            Name = reading.Kpi.Name,
            Figure = figure,
        };
        return figure.IsHidden
            ? headline
            : headline with
            {
                YearAgo =
                    comparison == Comparison.PreviousMonth
                        ? Printed.Change(reading.Since(Comparison.YearAgo), figure.Unit)
                        : null,
                Unweighted = Printed.Round(reading.Figure.UnweightedValue, figure.Unit),
                Weighted = Printed.Round(reading.Figure.WeightedValue, figure.Unit),
                IsWeighted = reading.Figure.IsWeighted,
            };
    }

    static NpsComposition? CompositionOf(KpiReading? nps) =>
        nps?.Figure
            is {
                IsSuppressed: false,
                Favourable: { } promoters,
                Neutral: { } passives,
                Unfavourable: { } detractors
            }
            ? new(promoters, passives, detractors)
            : null;

    static ImmutableArray<Stage> StagesOf(
        KpiTable table,
        SliceCode slice,
        IEnumerable<DimJourneyStage> journey,
        Comparison? comparison
    ) =>
        [
            .. journey
                .Select(stage =>
                    (
                        Stage: stage,
                        Reading: table.Find(
                            KpiCatalogue.Sps,
                            SliceCode.Of(slice.Members.Append(new(SliceLattice.Stage, stage.Code)))
                        )
                    )
                )
                .Where(s => s.Reading?.Figure.Answers > 0)
                .Select(s => new Stage
                {
                    Code = s.Stage.Code,
                    Name = s.Stage.Name,
                    PhaseCode = s.Stage.PhaseCode,
                    PhaseName = s.Stage.PhaseName,
                    Owner = s.Stage.Owner,
                    IsMomentOfTruth = s.Stage.IsMomentOfTruth,
                    Figure = Printed.Of(s.Reading!, comparison),
                }),
        ];
}
