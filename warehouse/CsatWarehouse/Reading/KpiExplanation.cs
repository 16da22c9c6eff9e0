using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>How many answers of a figure have one value.</summary>
public sealed record ScoreCount(double Score, long Answers);

/// <summary>One question that a figure is made from.</summary>
public sealed record QuestionShare(string Question, string Wording, string? Stage, long Answers);

/// <summary>One file that a figure's answers came from, with the first and last line among them.</summary>
public sealed record FileShare(
    string File,
    int Version,
    long Load,
    string ContentHash,
    long Answers,
    long Responses,
    long FirstLine,
    long LastLine
);

/// <summary>Where a figure comes from: its parts, questions, files and lines, read again from the facts.</summary>
public sealed record KpiExplanation(
    DimPeriod Period,
    KpiBuild Build,
    KpiReading Reading,
    IReadOnlyList<ScoreCount> Scores,
    IReadOnlyList<QuestionShare> Questions,
    IReadOnlyList<FileShare> Files,
    IReadOnlyList<PeerReading> Peers
)
{
    /// <summary>The codes of the slices that mixes name, by key.</summary>
    public required IReadOnlyDictionary<long, string> ShiftedSlices { get; init; }

    /// <summary>Null where the period has no such figure.</summary>
    public static async Task<KpiExplanation?> ReadAsync(
        WarehouseContext context,
        KpiDefinition kpi,
        long period,
        SliceCode slice,
        CancellationToken cancellation
    )
    {
        var table = await KpiTable.ReadAsync(context, period, cancellation);
        if (table?.Find(kpi.Code, slice) is not { } reading)
            return null;
        var observations = Covered(table.BuildOf(kpi))
            .Months.SelectMany(m => ObservationsOf(new(context, m), kpi, slice))
            .ToList();
        var shifted = reading.Mixes.Select(m => m.ShiftedSliceKey).Distinct().ToList();
        var loads = await context.Loads.ToDictionaryAsync(l => l.LoadKey, cancellation);
        return new(
            table.Period,
            table.BuildOf(kpi),
            reading,
            [
                .. observations
                    .GroupBy(o => o.Value)
                    .OrderBy(g => g.Key)
                    .Select(g => new ScoreCount(g.Key, g.LongCount())),
            ],
            [
                .. observations
                    .Where(o => o.Question is not null)
                    .GroupBy(o => o.Question!.QuestionKey)
                    .Select(g => new QuestionShare(
                        g.First().Question!.Code,
                        g.First().Question!.Wording.Text,
                        g.First().Stage,
                        g.LongCount()
                    ))
                    .OrderBy(q => q.Question, StringComparer.Ordinal),
            ],
            [
                .. observations
                    .GroupBy(o => o.Response.LoadKey)
                    .Select(g => new FileShare(
                        loads[g.Key].FileName,
                        loads[g.Key].FileVersion,
                        g.Key,
                        loads[g.Key].ContentHash,
                        g.LongCount(),
                        g.Select(o => o.Response.ResponseKey).Distinct().LongCount(),
                        g.Min(o => o.Response.LineNumber),
                        g.Max(o => o.Response.LineNumber)
                    ))
                    .OrderBy(f => f.File, StringComparer.Ordinal),
            ],
            await PeerReading.OfAsync(context, reading, cancellation)
        )
        {
            ShiftedSlices = await context
                .Slices.Where(s => shifted.Contains(s.SliceKey))
                .ToDictionaryAsync(s => s.SliceKey, s => s.Code, cancellation),
        };
    }

    /// <summary>The months whose answers the figure is made from.</summary>
    static MonthRange Covered(KpiBuild build) =>
        new(Calendar.MonthOf(build.FromDateKey), Calendar.MonthOf(build.ThroughDateKey));

    static IEnumerable<SurveyObservation> ObservationsOf(
        SurveyMonth month,
        KpiDefinition kpi,
        SliceCode slice
    ) =>
        month
            .Observations()
            .Where(o =>
                o.Measure == kpi.Measure
                && slice.Members.All(m => month.MemberOf(m.Dimension, o) == m.Member)
            );
}
