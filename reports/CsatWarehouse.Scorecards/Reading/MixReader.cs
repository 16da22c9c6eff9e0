using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>Finds headline figures whose total tells another story than their parts.</summary>
sealed class MixReader(MonthReading month)
{
    const int Most = 2;

    /// <summary>Of each figure the dimension whose parts are clearly apart from the total: since the month before, else since a year ago.</summary>
    public ImmutableArray<MixShift> Of(IEnumerable<KpiReading> headlines) =>
        [.. headlines.Select(Of).OfType<MixShift>().Take(Most)];

    MixShift? Of(KpiReading reading)
    {
        if (reading.Figure.IsSuppressed)
            return null;
        foreach (var comparison in new[] { Comparison.PreviousMonth, Comparison.YearAgo })
        {
            var found = reading
                .Mixes.Where(m => m.Comparison == comparison.Code && Misleads(m))
                .OrderByDescending(m => Math.Abs(m.Mix))
                .FirstOrDefault();
            if (found is not null)
                return Shift(reading, found, comparison);
        }
        return null;
    }

    /// <summary>Most parts went the other way, and at an unchanged mix the total would clearly have gone with them.</summary>
    static bool Misleads(FactKpiMix mix) =>
        mix is { MovesAgainstMost: true, RateLow: { } low, RateHigh: { } high }
        && (low > 0 || high < 0)
        && Math.Sign(mix.Rate) != Math.Sign(mix.Change);

    MixShift Shift(KpiReading reading, FactKpiMix mix, Comparison comparison)
    {
        var unit = Printed.UnitOf(reading.Kpi);
        var shifted = month
            .Table.All.FirstOrDefault(r => r.Figure.SliceKey == mix.ShiftedSliceKey)
            ?.Slice.MemberOf(mix.Dimension);
        return new(
            reading.Kpi.Code,
            unit,
            Calendar.Date(comparison.PriorOf(month.Month)),
            Printed.Round(mix.Change, unit)!.Value,
            Printed.Round(mix.Rate, unit)!.Value,
            month.Workspace.NameOfDimension(mix.Dimension)
        )
        {
            Shifted = shifted is null ? null : month.NameOf(new(mix.Dimension, shifted)),
            PriorShare = Printed.Round(mix.ShiftedPriorShare, FigureUnit.Share),
            Share = Printed.Round(mix.ShiftedShare, FigureUnit.Share),
        };
    }
}
