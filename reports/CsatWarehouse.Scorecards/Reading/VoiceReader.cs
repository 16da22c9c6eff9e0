using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>Reads what customers say by themselves.</summary>
sealed class VoiceReader(MonthReading month, SliceCode slice, QuoteReader quotes)
{
    static readonly ImmutableArray<string> Kpis =
    [
        KpiCatalogue.NegativeRate,
        KpiCatalogue.NegativeFeedback,
        KpiCatalogue.ComplaintRate,
        KpiCatalogue.ReviewRating,
        KpiCatalogue.ReviewReplyMedian,
        KpiCatalogue.MysteryScore,
        KpiCatalogue.Competence,
        KpiCatalogue.Courtesy,
        KpiCatalogue.Empathy,
    ];

    static readonly ImmutableArray<string> Dimensions =
    [
        SliceLattice.Stage,
        SliceLattice.Topic,
        SliceLattice.Channel,
    ];

    /// <summary>Null where nobody said anything.</summary>
    public VoiceFigures? Read()
    {
        ImmutableArray<Headline> figures =
        [
            .. Kpis.Select(kpi => month.Table.Find(kpi, slice))
                .OfType<KpiReading>()
                .Where(r => r.Figure.IsSuppressed || r.Figure.Value is not null)
                .Select(r => new Headline
                {
                    Kpi = r.Kpi.Code,
                    Name = r.Kpi.Name,
                    Figure = Printed.Of(r, month.Comparison),
                }),
        ];
        ImmutableArray<Breakdown> about =
        [
            .. new BreakdownReader(month, slice)
                .Of(KpiCatalogue.NegativeFeedback, Dimensions)
                .Where(b => b.Members.Any(m => m.Figure.Value > 0)),
        ];
        var words = quotes.Of(slice, MostNegativeStage(about));
        return figures.IsEmpty && words.IsEmpty
            ? null
            : new()
            {
                Figures = figures,
                Trend = new TrendReader(month).Of(
                    KpiCatalogue.Find(KpiCatalogue.NegativeRate)!,
                    slice
                ),
                About = about,
                Quotes = words,
            };
    }

    /// <summary>Null where none may be shown.</summary>
    static string? MostNegativeStage(ImmutableArray<Breakdown> about) =>
        about
            .Where(b => b.Dimension == SliceLattice.Stage)
            .SelectMany(b => b.Members)
            .Where(m => m.Code != SpecialMember.UnknownCode)
            .OrderByDescending(m => m.Figure.Value)
            .ThenBy(m => m.Code, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Code;
}
