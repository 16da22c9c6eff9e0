using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>The ends of an answer scale, both of them answers.</summary>
public sealed record AnswerScale(double Min, double Max);

/// <summary>One question item and the column that holds its answers.</summary>
public sealed record QuestionMapping
{
    /// <summary>Identifies the question within its source, whatever its column is called in a year's file.</summary>
    public required string Code { get; init; }

    /// <summary>Alternatives: the first that the file has is taken.</summary>
    public required IReadOnlyList<string> Columns { get; init; }
    public required QuestionKind Kind { get; init; }

    /// <summary>Null for comments.</summary>
    public AnswerScale? Scale { get; init; }

    /// <summary>The stage of the journey that the question is about.</summary>
    public string? Stage { get; init; }

    /// <summary>Answers written as text, to their place on the scale.</summary>
    public IReadOnlyDictionary<string, double> Values { get; init; } =
        ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>Codes that are no answers, wherever they lie: they are looked up before the scale. "" is a blank cell, by default skipped.</summary>
    public IReadOnlyDictionary<string, AnswerStatus> Missing { get; init; } =
        ImmutableSortedDictionary.Create<string, AnswerStatus>(StringComparer.Ordinal);

    /// <summary>The wording, as a person was asked.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Raised where the wording or the scale changed so much that a trend breaks; from 1.</summary>
    public int Version { get; init; } = 1;
    public InvalidAnswer OnInvalid { get; init; }

    /// <summary>Whether a file without any of the columns can be read: the question counts as not shown then.</summary>
    public bool Optional { get; init; }

    // Left out of the profile's hash where nobody states them, as they were before they were known.
    /// <summary>As stated: see <see cref="Item"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? About { get; init; }

    /// <summary>The dimension of service quality that an expectation or perception belongs to; null where each item is its own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Dimension { get; init; }

    /// <summary>What an expectation and a perception are both about, and what an importance is the importance of: a driver's code, an item or a dimension. By default the code without its ending. Null for other kinds.</summary>
    [JsonIgnore]
    public string? Item =>
        Kind is QuestionKind.Expectation or QuestionKind.Perception or QuestionKind.Importance
            ? About ?? WithoutEnding(Code, Choice<QuestionKind>.NameOf(Kind))
            : null;

    static string WithoutEnding(string code, string kind) =>
        code.EndsWith($"-{kind}", StringComparison.Ordinal) ? code[..^(kind.Length + 1)] : code;
}
