using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>What customers say by themselves.</summary>
public sealed record VoiceFigures
{
    /// <summary>Rates, ratings and reply times that the month has, in their order.</summary>
    public ImmutableArray<Headline> Figures { get; init; } = [];

    /// <summary>Months of the negative feedback; null where fewer than three have it.</summary>
    public FigureTrend? Trend { get; init; }

    /// <summary>What the negative feedback is about, by each dimension that divides it.</summary>
    public ImmutableArray<Breakdown> About { get; init; } = [];
    public ImmutableArray<Quote> Quotes { get; init; } = [];
}

/// <summary>By which rule a quote was chosen.</summary>
public enum QuoteReason
{
    /// <summary>The newest low answer about the stage or topic that most negative feedback is about.</summary>
    MostNegative,

    /// <summary>The newest complaint, else the newest of the worst public reviews.</summary>
    Complaint,

    /// <summary>The newest comment of a customer who gave the best score.</summary>
    Praise,
}

/// <summary>Words of one customer, masked and shortened, in the language in which they were written.</summary>
public sealed record Quote(QuoteReason Reason, string Text)
{
    public required DateOnly Day { get; init; }

    /// <summary>ISO 639-1; null where the source does not say.</summary>
    public string? Language { get; init; }

    /// <summary>The stage, topic or channel that it is about; null where nobody says.</summary>
    public MemberName? About { get; init; }

    /// <summary>The score that was given with it; null for none.</summary>
    public double? Score { get; init; }
    public double? ScoreMax { get; init; }

    /// <summary>Where a review stands.</summary>
    public string? Platform { get; init; }

    /// <summary>survey or review: the kind of the fact that is quoted.</summary>
    public required string Kind { get; init; }

    /// <summary>The fact's key: for the ledger, and printed nowhere.</summary>
    public required long RowKey { get; init; }

    /// <summary>The question that the comment answers; -1 for a review.</summary>
    public required long QuestionKey { get; init; }

    /// <summary>-1 where nobody is known.</summary>
    public required long CustomerKey { get; init; }
}
