using System.Globalization;
using CsatWarehouse.Closing;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Reading;
using Calendar = CsatWarehouse.Dimensions.Calendar;

namespace CsatWarehouse.Cli.Documents;

/// <summary>What <c>csat explain --json</c> prints. Nothing of a hidden figure but that it is hidden.</summary>
sealed record FigureDocument
{
    public required string Kpi { get; init; }
    public required string Name { get; init; }
    public required string Unit { get; init; }

    /// <summary>2026-03, 2026-Q1, 2026, 2026-03-r3 or 2026-03-r12.</summary>
    public required string Period { get; init; }

    /// <summary>The first and the last day whose months the figure covers.</summary>
    public required string From { get; init; }
    public required string Through { get; init; }

    /// <summary>Whether a quarter or year is still running.</summary>
    public required bool SoFar { get; init; }
    public required string Slice { get; init; }
    public required bool Suppressed { get; init; }
    public double? Value { get; init; }
    public double? Unweighted { get; init; }
    public double? Weighted { get; init; }

    /// <summary>Whether <see cref="Value"/> is the weighted figure.</summary>
    public bool? IsWeighted { get; init; }
    public long? Persons { get; init; }
    public long? Answers { get; init; }
    public double? EffectiveN { get; init; }
    public double? StandardError { get; init; }
    public IntervalDocument? Interval { get; init; }
    public bool? LowBase { get; init; }
    public IReadOnlyDictionary<string, long>? Parts { get; init; }
    public double? ScoreSum { get; init; }

    /// <summary>ISO 4217 of a sum of money.</summary>
    public string? Currency { get; init; }

    /// <summary>The limits that a month is held against; absent where fewer than twelve months came before it.</summary>
    public ChartDocument? Chart { get; init; }

    /// <summary>Each change, split into mix and rate.</summary>
    public IReadOnlyList<MixDocument> Mixes { get; init; } = [];

    /// <summary>In force on the last day that the figure covers; absent where there is none.</summary>
    public double? Target { get; init; }

    /// <summary>met, not-met or cannot-tell.</summary>
    public string? TargetVerdict { get; init; }
    public double? Baseline { get; init; }

    /// <summary>The share of the way from baseline to target that is gone.</summary>
    public double? GapClosure { get; init; }
    public IReadOnlyList<PeerDocument> Peers { get; init; } = [];

    /// <summary>0 at the industry's figure, 1 at the best competitor's.</summary>
    public double? PositionAmongPeers { get; init; }
    public IReadOnlyList<ChangeDocument> Changes { get; init; } = [];
    public IReadOnlyList<ScoreCount> Scores { get; init; } = [];
    public IReadOnlyList<QuestionShare> Questions { get; init; } = [];
    public IReadOnlyList<Reading.FileShare> Files { get; init; } = [];

    /// <summary>open, provisional or closed; absent for longer periods.</summary>
    public MonthState? State { get; init; }

    /// <summary>As the versions of its scorecard printed it, oldest first.</summary>
    public IReadOnlyList<PublishedFigure> Published { get; init; } = [];

    /// <summary>Files that made it another one since the newest of these.</summary>
    public IReadOnlyList<FileChange> ChangedBy { get; init; } = [];

    public static FigureDocument Of(
        KpiExplanation explanation,
        PublishedFigures published,
        MonthStanding? standing
    )
    {
        var (kpi, slice, figure, changes) = explanation.Reading;
        var hidden = new FigureDocument
        {
            Kpi = kpi.Code,
            Name = kpi.Name.Text,
            Unit = kpi.Unit,
            Period = explanation.Period.Code,
            From = DayOf(explanation.Build.FromDateKey),
            Through = DayOf(explanation.Build.ThroughDateKey),
            SoFar = explanation.Build.ThroughDateKey < explanation.Period.EndDateKey,
            Slice = slice.Text,
            Suppressed = figure.IsSuppressed,
            State = standing?.State,
        };
        if (figure.IsSuppressed)
            return hidden;
        return hidden with
        {
            Value = figure.Value,
            Unweighted = figure.UnweightedValue,
            Weighted = figure.WeightedValue,
            IsWeighted = figure.IsWeighted,
            Persons = figure.Persons,
            Answers = figure.Answers,
            EffectiveN = figure.EffectiveN,
            StandardError = figure.StandardError,
            Interval = IntervalDocument.Of(figure.Low, figure.High),
            LowBase = figure.IsLowBase,
            Parts = PartsOf(explanation.Reading),
            ScoreSum = figure.ScoreSum,
            Currency = figure.Currency,
            Chart = explanation.Reading.Chart is { } chart ? ChartDocument.Of(chart) : null,
            Mixes =
            [
                .. explanation.Reading.Mixes.Select(m =>
                    MixDocument.Of(
                        m,
                        explanation.ShiftedSlices.GetValueOrDefault(m.ShiftedSliceKey)
                    )
                ),
            ],
            Target = figure.Target,
            TargetVerdict = figure.TargetVerdict,
            Baseline = figure.Baseline,
            GapClosure = figure.GapClosure,
            Peers = [.. explanation.Peers.Select(PeerDocument.Of)],
            PositionAmongPeers = PeerReading.PositionOf(explanation.Reading, explanation.Peers),
            Changes = [.. changes.Select(ChangeDocument.Of)],
            Scores = explanation.Scores,
            Questions = explanation.Questions,
            Files = explanation.Files,
            Published =
            [
                .. published.Versions.Select(v => v with { PublishedAt = Utc(v.PublishedAt) }),
            ],
            ChangedBy = [.. published.Since.Select(c => c with { LoadedAt = Utc(c.LoadedAt) })],
        };
    }

    // SQLite gives instants back without saying that they are UTC.
    static DateTime Utc(DateTime instant) => DateTime.SpecifyKind(instant, DateTimeKind.Utc);

    static string DayOf(long dateKey) =>
        Calendar.Date(dateKey).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The answers of each kind, by the names that the field gives them; null for means and counts.</summary>
    public static IReadOnlyDictionary<string, long>? PartsOf(KpiReading reading) =>
        reading switch
        {
            { Figure.Favourable: null } => null,
            { Kpi.Estimator: Estimator.NetPromoterScore } => new Dictionary<string, long>
            {
                [Part.Promoters] = reading.Figure.Favourable ?? 0,
                [Part.Passives] = reading.Figure.Neutral ?? 0,
                [Part.Detractors] = reading.Figure.Unfavourable ?? 0,
            },
            _ => new Dictionary<string, long>
            {
                [Part.In] = reading.Figure.Favourable ?? 0,
                [Part.Out] = reading.Figure.Unfavourable ?? 0,
            },
        };
}

/// <summary>95 %, both limits included.</summary>
sealed record IntervalDocument(double Low, double High)
{
    public static IntervalDocument? Of(double? low, double? high) =>
        low is { } from && high is { } to ? new(from, to) : null;
}

/// <summary>One comparison; where one of the two figures is hidden, the prior one is not told either.</summary>
sealed record ChangeDocument(
    string Comparison,
    string PriorPeriod,
    double? PriorValue,
    long? PriorPersons,
    double? Change,
    IntervalDocument? Interval,
    double? P,
    double? Q,
    string Verdict,
    string? Obstacle,
    double? SmallestDetectable
)
{
    public static ChangeDocument Of(Facts.FactKpiChange change)
    {
        var isHidden = change.Obstacle == Kpis.Obstacle.Suppressed;
        return new(
            change.Comparison,
            PriorText.Of(change),
            isHidden ? null : change.PriorValue,
            isHidden ? null : change.PriorPersons,
            change.Change,
            IntervalDocument.Of(change.ChangeLow, change.ChangeHigh),
            change.P,
            change.Q,
            change.Verdict,
            change.Obstacle,
            change.SmallestDetectable
        );
    }
}
