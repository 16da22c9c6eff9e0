using System.Collections.Frozen;
using System.Text;

namespace CsatWarehouse.Exports.Json;

/// <summary>The names that an enumeration's values have in files and tables: kebab-case, <c>MysteryVisit</c> is <c>mystery-visit</c>.</summary>
public static class Choice<T>
    where T : struct, Enum
{
    static readonly FrozenDictionary<string, T> ByName = Enum.GetValues<T>()
        .ToFrozenDictionary(value => Kebab(value.ToString()));

    static readonly FrozenDictionary<T, string> ByValue = ByName.ToFrozenDictionary(
        p => p.Value,
        p => p.Key
    );

    /// <summary>In the order of declaration.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<T>().Select(NameOf)];

    /// <summary>The value of a name, exactly as written; null for any other text.</summary>
    public static T? Find(string text) => ByName.TryGetValue(text, out var value) ? value : null;

    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static string NameOf(T value) =>
        ByValue.TryGetValue(value, out var name)
            ? name
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                $"{typeof(T).Name} has no such value; known are {string.Join(", ", ByName.Keys)}."
            );

    static string Kebab(string pascal)
    {
        var text = new StringBuilder(pascal.Length + 4);
        foreach (var letter in pascal)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }
        return text.ToString();
    }
}
