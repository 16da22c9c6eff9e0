using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Disclosure;
using CsatWarehouse.Scorecards.Model;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>A comment or a review, with what it was given with.</summary>
sealed record HeardVoice(string Kind, long RowKey, long QuestionKey, long CustomerKey, string Text)
{
    /// <summary>Of the scale: 1 and 2 of 5, up to 4 of 0-10.</summary>
    public const double Low = 0.4;

    public required DateOnly Day { get; init; }
    public string? Language { get; init; }
    public bool IsComplaint { get; init; }
    public string? Platform { get; init; }
    public double? Score { get; init; }
    public double? ScoreMin { get; init; }
    public double? ScoreMax { get; init; }

    /// <summary>The members that it belongs to, by dimension.</summary>
    public required Dictionary<string, string> Members { get; init; }

    /// <summary>The stages that were given a low score.</summary>
    public IReadOnlySet<string> LowStages { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>0..1; null without a score.</summary>
    public double? Height =>
        Score is { } score && ScoreMin is { } min && ScoreMax is { } max && max > min
            ? (score - min) / (max - min)
            : null;
}
