using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsatWarehouse.Exports.Json;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>A text in one or more languages: <c>"Check-in"</c>, which is English, or <c>{"en": "Check-in", "uk": "Реєстрація"}</c>.</summary>
public sealed partial record LocalizedText
{
    LocalizedText(ImmutableSortedDictionary<string, string> texts) => Texts = texts;

    /// <summary>By language code (en, ru, uk); never empty.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>The text in a language; where there is none, in English, else in the first language that there is.</summary>
    public string In(string language) =>
        Texts.TryGetValue(language, out var text) || Texts.TryGetValue("en", out text)
            ? text
            : Texts.First().Value;

    public static LocalizedText Of(string english) => new(Sorted([new("en", english)]));

    /// <summary>Null for an absent value; an error of the file where the value is neither text nor texts by language.</summary>
    public static LocalizedText? Read(StrictValue? value)
    {
        if (value is null)
            return null;
        if (value.Kind != JsonValueKind.Object)
            return value.AsText() is { } english ? Of(english) : null;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (language, text) in value.AsObject()!.Members())
        {
            if (!LanguageCode().IsMatch(language))
                text.Error($"'{language}' is no language code; give one such as en, ru, uk");
            texts[language] = text.AsText() ?? "";
        }
        if (texts.Count > 0)
            return new(Sorted(texts));
        value.Error("a text in no language; give at least one, as in {\"en\": \"Check-in\"}");
        return null;
    }

    static ImmutableSortedDictionary<string, string> Sorted(
        IEnumerable<KeyValuePair<string, string>> texts
    ) => texts.ToImmutableSortedDictionary(StringComparer.Ordinal);

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]+)?$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex LanguageCode();
}
