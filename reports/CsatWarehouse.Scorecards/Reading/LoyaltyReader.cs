using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>Reads who stays, who leaves and who is silent.</summary>
sealed class LoyaltyReader
{
    const int MostDestinations = 6;

    readonly MonthReading _month;
    readonly LongPeriod? _period;
    readonly List<FactLoyalty> _loyalties;
    readonly List<FactRetention> _retentions;
    readonly List<FactResponseBias> _biases;
    readonly List<FactKpi> _leavers;
    readonly Dictionary<string, long> _slices;
    readonly Dictionary<long, SliceCode> _codes;

    LoyaltyReader(
        MonthReading month,
        LongPeriod? period,
        List<FactLoyalty> loyalties,
        List<FactRetention> retentions,
        List<FactResponseBias> biases,
        List<FactKpi> leavers,
        Dictionary<string, long> slices
    )
    {
        (_month, _period, _loyalties, _retentions, _biases, _leavers, _slices) = (
            month,
            period,
            loyalties,
            retentions,
            biases,
            leavers,
            slices
        );
        _codes = slices.ToDictionary(s => s.Value, s => SliceCode.Parse(s.Key));
    }

    public static async Task<LoyaltyReader> ReadAsync(
        WarehouseContext context,
        MonthReading month,
        CancellationToken cancellation
    )
    {
        var period = await LongPeriod.FindAsync(
            context,
            month.Workspace,
            KpiGroup.Customer,
            month.Month,
            cancellation
        );
        var key = period?.Key ?? SpecialMember.NotApplicable;
        long[] counted =
        [
            KpiCatalogue.Find(KpiCatalogue.Leavers)!.Key,
            KpiCatalogue.Find(KpiCatalogue.LostRevenue)!.Key,
        ];
        return new(
            month,
            period,
            await (
                from loyalty in context.Loyalties
                join pointer in context.KpiPointers
                    on loyalty.KpiBuildKey equals pointer.KpiBuildKey
                where pointer.PeriodKey == key
                select loyalty
            ).ToListAsync(cancellation),
            await (
                from retention in context.Retentions
                join pointer in context.KpiPointers
                    on retention.KpiBuildKey equals pointer.KpiBuildKey
                where pointer.PeriodKey == key && !retention.IsSuppressed
                select retention
            ).ToListAsync(cancellation),
            await (
                from bias in context.ResponseBiases
                join pointer in context.KpiPointers on bias.KpiBuildKey equals pointer.KpiBuildKey
                where pointer.PeriodKey == month.Month && !bias.IsSuppressed
                select bias
            ).ToListAsync(cancellation),
            await (
                from figure in context.KpiFacts
                join pointer in context.KpiPointers on figure.KpiBuildKey equals pointer.KpiBuildKey
                where
                    pointer.PeriodKey == key
                    && counted.Contains(figure.KpiKey)
                    && !figure.IsSuppressed
                select figure
            ).ToListAsync(cancellation),
            await context.Slices.ToDictionaryAsync(s => s.Code, s => s.SliceKey, cancellation)
        );
    }

    /// <summary>Null where neither customers nor invitations are known.</summary>
    /// <param name="kpis">The headlines: of the first that can be followed.</param>
    public LoyaltyFigures? Of(SliceCode slice, IEnumerable<string> kpis)
    {
        var key = _slices.GetValueOrDefault(slice.Text, SpecialMember.NotApplicable);
        var kpi = kpis.Concat(KpiCatalogue.All.Select(k => k.Code))
            .FirstOrDefault(k =>
                k != KpiCatalogue.SilentShare
                && _loyalties.Exists(l =>
                    l.SliceKey == key
                    && l.KpiKey == KpiCatalogue.Find(k)!.Key
                    && l is { IsSuppressed: false, LeavingRate: not null }
                )
            );
        var figures = new LoyaltyFigures
        {
            Kpi = kpi,
            From = _period?.From,
            To = _period?.To,
            Groups = kpi is null ? [] : Rows(key, kpi),
            Curves = kpi is null ? [] : Curves(key, kpi),
            Voices = Rows(key, KpiCatalogue.SilentShare),
            Churn = FigureOf(KpiCatalogue.ChurnRate, slice),
            Silent = FigureOf(KpiCatalogue.SilentShare, slice),
            NotInvited = FigureOf(KpiCatalogue.NotInvitedShare, slice),
            ResponseRate = FigureOf(KpiCatalogue.ResponseRate, slice),
            Destinations = Destinations(slice),
            Biases = Biases(key),
        };
        return
            figures is { Groups.IsEmpty: true, Voices.IsEmpty: true, Biases.IsEmpty: true }
            && (figures.Churn ?? figures.ResponseRate) is null
            ? null
            : figures;
    }

    ImmutableArray<LoyaltyRow> Rows(long slice, string kpi) =>
        [
            .. _loyalties
                .Where(l => l.SliceKey == slice && l.KpiKey == KpiCatalogue.Find(kpi)!.Key)
                .Select(Row)
                .OrderBy(r => r.Group),
        ];

    static LoyaltyRow Row(FactLoyalty fact)
    {
        var row = new LoyaltyRow(Printed.Parse<LoyaltyGroup>(fact.ScoreGroup));
        return fact.IsSuppressed
            ? row with
            {
                IsHidden = true,
            }
            : row with
            {
                Customers = fact.Customers,
                Left = fact.Left,
                LeavingRate = fact.LeavingRate is { } rate
                    ? Estimate(rate, fact.LeavingLow, fact.LeavingHigh, FigureUnit.Share)
                    : null,
                Odds = fact.OddsRatio is { } odds
                    ? Estimate(odds, fact.OddsRatioLow, fact.OddsRatioHigh, FigureUnit.Points)
                    : null,
                IsRaised = fact.IsRaised,
                Revenue = Printed.Round(fact.Revenue, FigureUnit.Count),
                LostRevenue = Printed.Round(fact.LostRevenue, FigureUnit.Count),
                Currency = fact.Currency,
                IsLowBase = fact.IsLowBase,
            };
    }

    ImmutableArray<RetentionCurve> Curves(long slice, string kpi) =>
        [
            .. _retentions
                .Where(r => r.SliceKey == slice && r.KpiKey == KpiCatalogue.Find(kpi)!.Key)
                .GroupBy(r => Printed.Parse<LoyaltyGroup>(r.ScoreGroup))
                .OrderBy(g => g.Key)
                .Select(g => new RetentionCurve(
                    g.Key,
                    [
                        .. g.OrderBy(r => r.MonthsSince)
                            .Select(r => new RetentionPoint(
                                r.MonthsSince,
                                Printed.Round(r.Retained, FigureUnit.Share)!.Value,
                                Printed.Round(r.Low, FigureUnit.Share),
                                Printed.Round(r.High, FigureUnit.Share)
                            )),
                    ]
                )),
        ];

    ImmutableArray<DestinationRow> Destinations(SliceCode slice)
    {
        var leavers = KpiCatalogue.Find(KpiCatalogue.Leavers)!.Key;
        return
        [
            .. _leavers
                .Where(f => f.KpiKey == leavers && f.Answers > 0)
                .Select(f => (Fact: f, Code: _codes[f.SliceKey]))
                .Where(f =>
                    f.Code.MemberOf(SliceLattice.Destination) is not null
                    && f.Code.Without(SliceLattice.Destination).Equals(slice)
                )
                .OrderByDescending(f => f.Fact.Answers)
                .ThenBy(f => f.Code.Text, StringComparer.Ordinal)
                .Take(MostDestinations)
                .Select(f =>
                {
                    var lost = _leavers.Find(l =>
                        l.KpiKey != leavers && l.SliceKey == f.Fact.SliceKey
                    );
                    return new DestinationRow(
                        _month.NameOf(
                            new(
                                SliceLattice.Destination,
                                f.Code.MemberOf(SliceLattice.Destination)!
                            )
                        ),
                        f.Fact.Answers,
                        Printed.Round(lost?.Value, FigureUnit.Count),
                        lost?.Currency
                    );
                }),
        ];
    }

    ImmutableArray<BiasRow> Biases(long slice) =>
        [
            .. _biases
                .Where(b =>
                    b.SliceKey == slice
                    && b is { EarlyValue: not null, LateValue: not null, Difference: not null }
                )
                .OrderBy(b => b.KpiKey)
                .Select(b =>
                {
                    var kpi = KpiCatalogue.Find(b.KpiKey)!;
                    var unit = Printed.UnitOf(kpi);
                    return new BiasRow(kpi.Code, unit)
                    {
                        Early = Printed.Round(b.EarlyValue, unit)!.Value,
                        Late = Printed.Round(b.LateValue, unit)!.Value,
                        Difference = Estimate(
                            b.Difference!.Value,
                            b.DifferenceLow,
                            b.DifferenceHigh,
                            unit
                        ),
                        IsClear = b.Q <= Verdicts.Level,
                        Unweighted = Printed.Round(b.UnweightedValue, unit),
                        Weighted = Printed.Round(b.WeightedValue, unit),
                        RakedBy = b.RakedBy,
                    };
                }),
        ];

    Figure? FigureOf(string kpi, SliceCode slice) =>
        _month.Table.Find(kpi, slice) is { } reading
            ? Printed.Of(reading, _month.Comparison)
            : null;

    static Estimated Estimate(double value, double? low, double? high, FigureUnit unit) =>
        new(Printed.Round(value, unit)!.Value, Printed.Round(low, unit), Printed.Round(high, unit));
}
