using System.Globalization;
using CsatWarehouse.Reading;
using Calendar = CsatWarehouse.Dimensions.Calendar;

namespace CsatWarehouse.Cli.Documents;

/// <summary>One peer of a figure.</summary>
/// <param name="From">The first and the last day that the peer's figure measures.</param>
/// <param name="StatedValue">As it was published, where that is on another scale.</param>
/// <param name="Gap">In NPS points, or points on 0 to 100; absent for times and counts.</param>
/// <param name="Ratio">For times and counts.</param>
sealed record PeerDocument(
    string Peer,
    string Class,
    double Value,
    string From,
    string Through,
    double? StatedValue,
    double? StatedScaleMin,
    double? StatedScaleMax,
    long? Respondents,
    string? Publisher,
    string? Method,
    double? Gap,
    double? Ratio,
    string Verdict
)
{
    public static PeerDocument Of(PeerReading reading)
    {
        var (peer, benchmark, comparison) = reading;
        return new(
            peer.Name,
            peer.PeerClass,
            comparison.PeerValue,
            DayOf(benchmark.FromDateKey),
            DayOf(benchmark.ToDateKey),
            benchmark.ScaleMin is null ? null : benchmark.StatedValue,
            benchmark.ScaleMin,
            benchmark.ScaleMax,
            benchmark.Respondents,
            benchmark.Publisher,
            benchmark.Method,
            comparison.Gap,
            comparison.Ratio,
            comparison.Verdict
        );
    }

    static string DayOf(long dateKey) =>
        Calendar.Date(dateKey).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
