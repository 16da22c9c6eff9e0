using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>One member of a breakdown with its figure.</summary>
public sealed record BreakdownMember(string Code, MemberName Name, Figure Figure);

/// <summary>A KPI by the members of one dimension: members shown + members hidden = the whole slice.</summary>
public sealed record Breakdown
{
    public required string Dimension { get; init; }
    public required MemberName Name { get; init; }

    /// <summary>The catalogue's code: the first headline that the dimension divides.</summary>
    public required string Kpi { get; init; }

    /// <summary>The figure of all.</summary>
    public required Figure Whole { get; init; }

    /// <summary>Members that may be shown, in their order; unknown is one of them.</summary>
    public required ImmutableArray<BreakdownMember> Members { get; init; }

    /// <summary>Members that may not be shown, without figures.</summary>
    public required ImmutableArray<MemberName> Hidden { get; init; }

    /// <summary>Persons of all hidden members together; null where they are fewer than five, or nothing is hidden.</summary>
    public long? HiddenPersons { get; init; }

    /// <summary>Persons of the whole slice.</summary>
    public long Persons { get; init; }

    /// <summary>True where shown and hidden members add up to the slice; false where a person answered in two members.</summary>
    public bool AddsUp { get; init; }
}
