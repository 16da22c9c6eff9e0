using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>
/// Builds scorecard models from the figures that readers of the warehouse see now. What is read for one model is kept for the next: use one for a run, and another for the next.
/// </summary>
/// <param name="logoHash">SHA-256 of the logo's bytes; null without one.</param>
public sealed class ScorecardModelReader(Workspace workspace, string? logoHash = null)
{
    readonly HashSet<string> _dimensions =
    [
        .. workspace.Scorecards.Audiences.Append("").SelectMany(AloneAndByStage),
    ];

    KpiHistory? _history;
    MonthReading? _month;
    MonthFindings? _findings;

    /// <summary>The slices that get a scorecard for the month: the whole, then the members of each audience that have a headline figure to show.</summary>
    /// <param name="month">The month's date key: 20260301.</param>
    public async Task<ImmutableArray<SliceCode>> AudiencesAsync(
        WarehouseContext context,
        long month,
        CancellationToken cancellation
    )
    {
        if (await MonthAsync(context, month, cancellation) is not { } reading)
            return [SliceCode.All];
        return
        [
            SliceCode.All,
            .. workspace.Scorecards.Audiences.SelectMany(set =>
                reading
                    .Table.All.Where(r =>
                        r.Slice.Dimensions == set
                        && r.Slice.Members.All(m => m.Member != SpecialMember.UnknownCode)
                    )
                    .Select(r => r.Slice)
                    .Distinct()
                    .Where(slice =>
                        new HeadlineReader(reading, slice)
                            .Readings()
                            .Any(r => r.Figure is { IsSuppressed: false, Value: not null })
                    )
                    .OrderBy(slice => slice.Text, StringComparer.Ordinal)
            ),
        ];
    }

    /// <param name="month">The month's date key: 20260301.</param>
    /// <returns>Null where the month was never built.</returns>
    public async Task<ScorecardModel?> ReadAsync(
        WarehouseContext context,
        long month,
        SliceCode slice,
        CancellationToken cancellation
    )
    {
        // A slice that is no audience: its months were not read with the others.
        if (_dimensions.Add(slice.Dimensions))
        {
            _dimensions.UnionWith(AloneAndByStage(slice.Dimensions));
            (_history, _month) = (null, null);
        }
        if (await MonthAsync(context, month, cancellation) is not { } reading)
            return null;
        _findings ??= await MonthFindings.ReadAsync(context, reading, cancellation);
        return Compose(reading, slice, _findings);
    }

    async Task<MonthReading?> MonthAsync(
        WarehouseContext context,
        long month,
        CancellationToken cancellation
    )
    {
        if (_month?.Month == month)
            return _month;
        _history ??= await KpiHistory.ReadAsync(
            context,
            HeadlineReader.TrendKpis(workspace.Scorecards),
            _dimensions,
            cancellation
        );
        _findings = null;
        return _month = await MonthReading.ReadAsync(
            context,
            workspace,
            _history,
            month,
            cancellation
        );
    }

    /// <summary>A set of dimensions, and the same with the stages of the journey.</summary>
    static IEnumerable<string> AloneAndByStage(string dimensions) =>
        [
            dimensions,
            string.Join(
                ';',
                dimensions
                    .Split(';', StringSplitOptions.RemoveEmptyEntries)
                    .Append(SliceLattice.Stage)
                    .Order(StringComparer.Ordinal)
            ),
        ];

    ScorecardModel Compose(MonthReading month, SliceCode slice, MonthFindings findings)
    {
        var headlines = new HeadlineReader(month, slice);
        var readings = headlines.Readings();
        var tiles = headlines.Headlines(readings);
        var journey = new JourneyReader(month, slice);
        var map = journey.HeatMap();
        var comparison = month.Comparison;
        ImmutableArray<string> kpis = [.. tiles.Select(h => h.Kpi)];
        return new()
        {
            Company = workspace.Name,
            Month = Calendar.Date(month.Month),
            Slice = slice.Text,
            SliceNames =
            [
                .. slice.Members.Select(m => new SliceName(
                    workspace.NameOfDimension(m.Dimension),
                    month.NameOf(m)
                )),
            ],
            Sections = workspace.Scorecards.Sections,
            Accent = workspace.Scorecards.Accent,
            LogoHash = logoHash,
            ComparedWith = comparison is null
                ? null
                : new(comparison.Months, Calendar.Date(comparison.PriorOf(month.Month))),
            Headlines = tiles,
            Comments =
            [
                .. findings
                    .Comments.Where(c => c.Slice == slice.Text)
                    .Select(c => new ManagerComment(
                        c.Comment.Language,
                        c.Comment.Author,
                        month.DayOf(c.Comment.WrittenAt),
                        c.Comment.Text!
                    )),
            ],
            Composition = CompositionOf(month.Table.Find(KpiCatalogue.Nps, slice)),
            Mixes = new MixReader(month).Of(readings),
            Trends = headlines.Trends(tiles),
            HeatMap = map,
            Stages = journey.Stages(map),
            UnmeasuredStages = journey.Unmeasured(),
            StagesTogether = month.Table.Find(KpiCatalogue.Sps, slice) is { } sps
                ? Printed.Of(sps, comparison)
                : null,
            Breakdowns = new BreakdownReader(month, slice).Of(readings),
            Drivers = findings.Drivers?.Drivers(slice, kpis),
            Gaps = findings.Drivers?.Gaps(slice),
            Benchmarks = new BenchmarkReader(month, slice).Of(tiles),
            Service = new ServiceReader(month, slice).Read(),
            Voice = new VoiceReader(month, slice, findings.Quotes).Read(),
            Loyalty = findings.Loyalty.Of(slice, kpis),
            Actions = findings.Actions.Of(slice),
            Evidence = findings.Evidence,
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
}
