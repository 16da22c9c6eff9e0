using System.Collections.Immutable;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>A headline that was published otherwise than it is now, both at the precision of the page.</summary>
/// <param name="Kpi">The catalogue's code: <c>nps</c>.</param>
/// <param name="Published">Null where it was hidden, or not measured.</param>
/// <param name="Current">Null where it is hidden, or not measured any more.</param>
public sealed record ChangedHeadline(
    string Kpi,
    FigureUnit Unit,
    double? Published,
    double? Current,
    long PublishedPersons,
    long CurrentPersons
);

/// <summary>What a version of a scorecard says otherwise than the version before it.</summary>
/// <param name="PublishedOn">When that version was published, a day of the workspace's time zone.</param>
public sealed record Restatement(
    int Version,
    DateOnly PublishedOn,
    ImmutableArray<ChangedHeadline> Headlines
);

/// <summary>A closed month whose figures changed too little to be restated: told once, in the next issue.</summary>
/// <param name="Month">Its first day.</param>
public sealed record Footnote(DateOnly Month, ImmutableArray<ChangedHeadline> Headlines);
