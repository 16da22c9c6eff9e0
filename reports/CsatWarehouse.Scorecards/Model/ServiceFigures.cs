using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>How contacts were served: as a whole and by the members of one dimension, and what they were about.</summary>
public sealed record ServiceFigures
{
    /// <summary>Of all contacts.</summary>
    public required ServiceRow Whole { get; init; }

    /// <summary>channel, team ...; null where figures are not made by any.</summary>
    public string? Dimension { get; init; }
    public MemberName? DimensionName { get; init; }
    public ImmutableArray<ServiceRow> Rows { get; init; } = [];

    /// <summary>The most frequent first; those that may not be shown are left out.</summary>
    public ImmutableArray<TopicRow> Topics { get; init; } = [];

    /// <summary>The KPI of <see cref="TopicRow.Satisfaction"/>; null where no topic has one.</summary>
    public string? SatisfactionKpi { get; init; }
}

/// <summary>The service figures of one member, or of all. A figure is null where it is not measured.</summary>
public sealed record ServiceRow(string Code, MemberName Name)
{
    public Figure? Contacts { get; init; }
    public Figure? FirstResponse { get; init; }
    public Figure? FirstResponseSlow { get; init; }
    public Figure? FirstResponseBusiness { get; init; }

    /// <summary>Contacts of the month without an answer at its end: they are in no time. Null where hidden.</summary>
    public long? Unanswered { get; init; }
    public Figure? Resolution { get; init; }
    public Figure? ResolutionSlow { get; init; }
    public Figure? ResolutionBusiness { get; init; }

    /// <summary>Contacts of the month that were not solved at its end. Null where hidden.</summary>
    public long? Unsolved { get; init; }
    public Figure? Fcr { get; init; }
    public Figure? Repeats { get; init; }
    public Figure? Reopened { get; init; }
}

/// <summary>What contacts were about.</summary>
/// <param name="Owner">The department that answers for the topic; its text is empty where none is named.</param>
public sealed record TopicRow(string Code, MemberName Name, MemberName Owner)
{
    public required Figure Contacts { get; init; }

    /// <summary>Of all contacts, 0..1.</summary>
    public required double Share { get; init; }

    /// <summary>The share of this topic and all more frequent ones.</summary>
    public required double Cumulative { get; init; }
    public Figure? Repeats { get; init; }
    public Figure? Satisfaction { get; init; }
}
