using System.Text;
using System.Text.RegularExpressions;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>
/// Takes out of a quote what could tell who wrote it, or whom it is about: addresses, telephone numbers, numbers of cards and contracts, handles, and names. A name that nobody knows is found
/// by its capitals where it has two parts; a first name alone is found where the customer's records or those of the staff have it, in any of its cases.
/// </summary>
/// <param name="names">Of the person quoted, and of staff.</param>
/// <param name="kept">Names that are nobody's: the company's.</param>
sealed partial class QuoteMask(IEnumerable<string> names, IEnumerable<string> kept)
{
    /// <summary>What stands in the place of what was taken out, in every language.</summary>
    public const string Gone = "[…]";

    const int ShortestName = 3;

    /// <summary>Slavic cases change the last letters of a name, and add as many.</summary>
    const int LongestEnding = 3;

    /// <summary>What a name keeps in every case.</summary>
    readonly HashSet<string> _stems =
    [
        .. names
            .SelectMany(n => Words().Matches(n).Select(m => m.Value))
            .Where(w => w.Length >= ShortestName)
            .Select(StemOf),
    ];

    readonly HashSet<string> _kept = new(
        kept.SelectMany(n => Words().Matches(n).Select(m => m.Value)),
        StringComparer.OrdinalIgnoreCase
    );

    public string Of(string text)
    {
        // The host of an address is a link to whoever looks for links first.
        text = Mails().Replace(text, Gone);
        text = Links().Replace(text, Gone);
        text = Handles().Replace(text, Gone);
        text = Numbers().Replace(text, Gone);
        text = FullNames()
            .Replace(
                text,
                m => Words().Matches(m.Value).All(w => _kept.Contains(w.Value)) ? m.Value : Gone
            );
        text = Words().Replace(text, m => IsName(m.Value) ? Gone : m.Value);
        return Repeated().Replace(text, Gone);
    }

    /// <summary>At most so many characters, cut between words.</summary>
    public static string Shortened(string text, int most)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length + 1 > most)
                return line.Append('…').ToString();
            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }
        return line.ToString();
    }

    bool IsName(string word) =>
        word.Length >= ShortestName
        && char.IsUpper(word[0])
        && !_kept.Contains(word)
        && Enumerable
            .Range(0, Math.Min(LongestEnding, word.Length - 2) + 1)
            .Any(ending => _stems.Contains(word[..^ending].ToUpperInvariant()));

    static string StemOf(string name) =>
        (name.Length <= ShortestName ? name : name[..^1]).ToUpperInvariant();

    [GeneratedRegex(
        @"\b(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|ua|ru|info|me|io|biz|eu)\b(?:/\S*)?",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Links();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", RegexOptions.NonBacktracking)]
    private static partial Regex Mails();

    [GeneratedRegex(@"@\w{3,}", RegexOptions.NonBacktracking)]
    private static partial Regex Handles();

    /// <summary>Five digits or more, however they are grouped, with the letters of a contract's number before them; between points three groups, since two are an amount.</summary>
    [GeneratedRegex(
        @"(?:\b[\p{L}]{1,3}[-\s]?)?\+?\(?(?:\d(?:[\s()/-]{0,3}\d){4,}|\d{2,4}(?:\.\d{2,4}){2,})",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"\p{Lu}[\p{Ll}’'ʼ-]+(?:\s+\p{Lu}[\p{Ll}’'ʼ-]+)+",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex FullNames();

    [GeneratedRegex(@"\p{L}[\p{L}’'ʼ-]*", RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    [GeneratedRegex(@"\[…\](?:[\s,]*\[…\])+", RegexOptions.NonBacktracking)]
    private static partial Regex Repeated();
}
