using System.Collections.Immutable;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>Where one value of a row comes from: a column or a constant.</summary>
public sealed record FieldMapping
{
    /// <summary>Alternatives: the first that the file has is taken. Empty for a constant.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The value of every row; null for a column.</summary>
    public string? Constant { get; init; }

    /// <summary>Text of the file to value; null for "no value". Text that is not listed is taken as it is.</summary>
    public IReadOnlyDictionary<string, string?> Values { get; init; } =
        ImmutableSortedDictionary.Create<string, string?>(StringComparer.Ordinal);

    /// <summary>Whether a file without any of the columns can be read, the value being absent then.</summary>
    public bool Optional { get; init; }
}

/// <summary>A response's weight.</summary>
/// <param name="Headline">Whether the weighted figure is the headline; the other is stored beside it either way.</param>
/// <param name="WeightSet">The name of the set of weights: what they make the sample representative of.</param>
public sealed record WeightMapping(FieldMapping Field, bool Headline, string WeightSet);

/// <summary>A breakdown: a column whose codes become members of a dimension of this name.</summary>
/// <param name="Labels">What people call a code, by code.</param>
public sealed record ClassificationMapping(
    string Name,
    FieldMapping Field,
    IReadOnlyDictionary<string, LocalizedText> Labels
);
