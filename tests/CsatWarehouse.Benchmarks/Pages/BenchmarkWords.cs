namespace CsatWarehouse.Benchmarks.Pages;

/// <summary>Sentences and names in three languages, drawn from a list of words by a generator of its own: the same in every run.</summary>
sealed class BenchmarkWords(string language, int seed)
{
    static readonly Dictionary<string, string[]> Lists = new(StringComparer.Ordinal)
    {
        ["en"] =
            "the customer waited for an answer from support and called again about billing after two days because nobody had explained what would happen next while the app showed another delivery date".Split(
                ' '
            ),
        ["ru"] =
            "клиент ждал ответа от поддержки и звонил снова по счёту через два дня потому что никто не объяснил что будет дальше а приложение показывало другую дату доставки удовлетворённость".Split(
                ' '
            ),
        ["uk"] =
            "клієнт чекав на відповідь від підтримки і телефонував знову щодо рахунку через два дні бо ніхто не пояснив що буде далі а застосунок показував іншу дату доставки задоволеність".Split(
                ' '
            ),
    };

    readonly string[] _words = Lists[language];
    ulong _state = (ulong)seed;

    public string Language => language;

    public string Sentence(int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    public string Name(int words) => Sentence(words)[..^1];

    /// <summary>From 0 up to but not including <paramref name="below"/>: Knuth's MMIX generator, since Random's own sequence is not promised to stay.</summary>
    public int Next(int below)
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (uint)below);
    }

    public string Number(int below) => FormattableString.Invariant($"{Next(below)}.{Next(10)}");

    string Word() => _words[Next(_words.Length)];
}
