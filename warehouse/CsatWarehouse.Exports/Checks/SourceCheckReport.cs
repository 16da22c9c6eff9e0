using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Checks;

/// <summary>What loading a file would do. Plain values, for a terminal and for camelCase JSON.</summary>
public sealed record SourceCheckReport
{
    public required string File { get; init; }

    /// <summary>Null where no profile claims the file.</summary>
    public string? Source { get; init; }

    /// <summary>What the rows are: survey, ticket, ...; null where no profile claims the file.</summary>
    public string? Kind { get; init; }

    /// <summary>Null for a profile without variants.</summary>
    public string? Variant { get; init; }

    /// <summary>The moment of which the file speaks, in UTC; null where its name does not tell.</summary>
    public DateTime? AsOfUtc { get; init; }

    /// <summary>Why nothing of the file would load; null where it can be read.</summary>
    public CheckProblem? Problem { get; init; }

    /// <summary>Null where the file cannot be read.</summary>
    public CheckFormat? Format { get; init; }
    public IReadOnlyList<string> UsedColumns { get; init; } = [];
    public IReadOnlyList<string> UnusedColumns { get; init; } = [];
    public CheckCounts Rows { get; init; } = new(0, 0, 0, 0);

    /// <summary>How many rows each reason rejects, by code, sorted.</summary>
    public IReadOnlyDictionary<string, long> RejectsByCode { get; init; } =
        new Dictionary<string, long>();

    /// <summary>The first rejects, as many as were asked for.</summary>
    public IReadOnlyList<CheckReject> Rejects { get; init; } = [];

    /// <summary>What the answers to each question of a survey are, in the layout's order.</summary>
    public IReadOnlyList<CheckQuestion> Questions { get; init; } = [];

    /// <summary>The first typed responses of a survey as they would load, as many as were asked for.</summary>
    public IReadOnlyList<CheckRow> FirstRows { get; init; } = [];

    /// <summary>What the fields of records of another kind hold, in the kind's order; only those that the profile names.</summary>
    public IReadOnlyList<CheckField> Fields { get; init; } = [];

    /// <summary>The first typed records of another kind as they would load, as many as were asked for.</summary>
    public IReadOnlyList<CheckRecord> FirstRecords { get; init; } = [];

    /// <summary>Local times in records of another kind that the clocks skip or show twice.</summary>
    public ClockChanges ClockChanges { get; init; }

    /// <summary>Whether the file loads, and whole: no problem and no reject.</summary>
    public bool IsClean => Problem is null && Rows.Rejected == 0;
}

/// <param name="Code">no-profile, conflict, bad-name, missing-column, or a code of the CSV reader.</param>
public sealed record CheckProblem(string Code, string Message);

/// <param name="Evidence">Why this encoding, in words.</param>
public sealed record CheckFormat(
    string Encoding,
    string Delimiter,
    int HeaderRows,
    string LineEnding,
    string Evidence
);

/// <summary>Read is the sum of the others.</summary>
public sealed record CheckCounts(long Read, long Typed, long Excluded, long Rejected);

/// <param name="Line">The line of the file on which the row begins, from 1.</param>
public sealed record CheckReject(
    long Line,
    string? Column,
    string Code,
    string Reason,
    string RawRow
);

/// <summary>One question over all typed rows.</summary>
/// <param name="Mean">Of the answered ones, on the question's scale; null where there is none, and for comments.</param>
/// <param name="Invalid">Answers off the scale whose rows were kept; they count as skipped.</param>
public sealed record CheckQuestion(
    string Code,
    string Kind,
    long Answered,
    long NotApplicable,
    long Refused,
    long Skipped,
    long NotShown,
    long Invalid,
    double? Mean
);

/// <summary>One row as it would load.</summary>
/// <param name="Answers">By question: the number or the comment, else the status's name.</param>
/// <param name="Classifications">By name; null where the person falls into no class.</param>
public sealed record CheckRow(
    long Line,
    string? ResponseId,
    string Scope,
    DateOnly AnsweredOn,
    DateTime? AnsweredAtUtc,
    string? Customer,
    string? Channel,
    string? Language,
    string? Cluster,
    double? Weight,
    IReadOnlyDictionary<string, string> Answers,
    IReadOnlyDictionary<string, string?> Classifications
);

/// <summary>One field over all typed records.</summary>
/// <param name="Type">text, instant, date, month, time, number, flag or list.</param>
/// <param name="Filled">How many records have a value.</param>
/// <param name="Blank">How many have none.</param>
/// <param name="Earliest">
/// Of instants, dates and months the earliest, of numbers and times the smallest; null for other types and without values.
/// </param>
/// <param name="Latest">The latest or greatest likewise.</param>
public sealed record CheckField(
    string Name,
    string Type,
    long Filled,
    long Blank,
    string? Earliest,
    string? Latest
);

/// <summary>One record as it would load.</summary>
/// <param name="Id">Null where the source has no ids.</param>
/// <param name="Fields">Those with a value, in words, by name.</param>
public sealed record CheckRecord(
    long Line,
    string? Id,
    string Scope,
    DateTime? UpdatedAtUtc,
    IReadOnlyDictionary<string, string> Fields
);
