using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>One topic of a period's contacts, the most frequent first.</summary>
/// <param name="Code">As the sources say it.</param>
/// <param name="Contacts">Null where too few customers stand behind it.</param>
/// <param name="Share">Of all contacts, 0..1.</param>
/// <param name="CumulativeShare">Of this topic and all that are more frequent; null from the first that is hidden.</param>
/// <param name="Trend">Of the contacts, against the period before; null where there was none.</param>
/// <param name="Repeats">The share of repeat contacts; null without one, or where it is hidden, as are the next two.</param>
/// <param name="Satisfaction">With contacts about it, on 1-5.</param>
/// <param name="Problems">Per 1,000 customers.</param>
/// <param name="IsAskedAbout">Whether a survey of the period asked about the stage of the journey at which the topic comes up. A topic without a stage is one that nobody asks about.</param>
public sealed record TopicReading(
    string Code,
    MemberName Name,
    MemberName Owner,
    double? Contacts,
    double? Share,
    double? CumulativeShare,
    FactKpiChange? Trend,
    FactKpi? Repeats,
    FactKpi? Satisfaction,
    FactKpi? Problems,
    bool IsAskedAbout
)
{
    /// <summary>Empty where <c>csat.json</c> lists no figures by topic, or the period has no tickets.</summary>
    public static async Task<IReadOnlyList<TopicReading>> ReadAsync(
        WarehouseContext context,
        KpiTable table,
        CancellationToken cancellation
    )
    {
        var topics = await context.Topics.ToDictionaryAsync(t => t.Code, cancellation);
        var asked = await (
            from stage in context.JourneyStages
            where stage.JourneyStageKey > SpecialMember.Unknown
            select new { stage.JourneyStageKey, stage.Code }
        ).ToDictionaryAsync(s => s.JourneyStageKey, s => s.Code, cancellation);
        var measured = table
            .Of(KpiCatalogue.Sps, SliceLattice.Stage)
            .Where(r => r.Figure.Answers > 0)
            .Select(r => r.Slice.Members[0].Member)
            .ToHashSet(StringComparer.Ordinal);
        var all = table.Find(KpiCatalogue.Contacts, SliceCode.All)?.Figure;
        var comparison = Comparison.Of(ReportingPeriod.KindOf(table.Period.PeriodKey))[0];
        var readings = new List<TopicReading>();
        double? cumulative = 0;
        foreach (
            var reading in table
                .Of(KpiCatalogue.Contacts, SliceLattice.Topic)
                .OrderBy(r => r.Figure.IsSuppressed)
                .ThenByDescending(r => r.Figure.Value)
                .ThenBy(r => r.Slice.Text, StringComparer.Ordinal)
        )
        {
            var code = reading.Slice.Members[0].Member;
            var contacts = Shown(reading.Figure)?.Value;
            var share = all is { IsSuppressed: false, Value: > 0 } ? contacts / all.Value : null;
            cumulative += share;
            topics.TryGetValue(code, out var topic);
            readings.Add(
                new(
                    code,
                    topic?.Name
                        ?? (
                            code == SpecialMember.UnknownCode
                                ? SpecialMember.UnknownName
                                : MemberName.Of(code)
                        ),
                    topic?.Owner ?? MemberName.Of(""),
                    contacts,
                    share,
                    cumulative,
                    reading.Since(comparison),
                    FigureOf(KpiCatalogue.RepeatRate),
                    FigureOf(KpiCatalogue.Csat5),
                    FigureOf(KpiCatalogue.ProblemRate),
                    topic is not null
                        && asked.TryGetValue(topic.JourneyStageKey, out var stage)
                        && measured.Contains(stage)
                )
            );

            FactKpi? FigureOf(string kpi) =>
                table.Find(kpi, reading.Slice) is { } found ? Shown(found.Figure) : null;
        }
        return readings;

        static FactKpi? Shown(FactKpi figure) => figure.IsSuppressed ? null : figure;
    }
}
