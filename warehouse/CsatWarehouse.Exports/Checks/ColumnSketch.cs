using System.Globalization;

namespace CsatWarehouse.Exports.Checks;

/// <summary>What can be told of a column by looking at its cells.</summary>
sealed class ColumnSketch(string name)
{
    const int DistinctAtMost = 1000;

    readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    long _length;
    int _withSpaces;

    public string Name { get; } = name;
    public int Cells { get; private set; }

    /// <summary>Cells that are not blank.</summary>
    public int Filled { get; private set; }

    /// <summary>False beyond a thousand different texts: the counts are then of those seen first.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The different texts and how often each occurs.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    public bool IsUnique { get; private set; } = true;
    public double AverageLength => Filled == 0 ? 0 : (double)_length / Filled;
    public bool IsProse => Filled > 0 && _withSpaces * 2 > Filled && AverageLength >= 25;

    /// <summary>The texts that are whole numbers below a thousand; years, amounts and ids are no answers.</summary>
    public IReadOnlyDictionary<int, int> Numbers =>
        _counts
            .Where(c => NumberIn(c.Key) is not null)
            .GroupBy(c => NumberIn(c.Key)!.Value)
            .ToDictionary(g => g.Key, g => g.Sum(c => c.Value));

    public static int? NumberIn(string text) =>
        int.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
        && Math.Abs(number) < 1000
            ? number
            : null;

    public void Add(ReadOnlySpan<char> cell)
    {
        Cells++;
        var text = cell.Trim().ToString();
        if (text.Length == 0)
            return;
        Filled++;
        _length += text.Length;
        if (text.Contains(' ', StringComparison.Ordinal))
            _withSpaces++;
        if (_counts.TryGetValue(text, out var count))
            (IsUnique, _counts[text]) = (false, count + 1);
        else if (_counts.Count < DistinctAtMost)
            _counts.Add(text, 1);
        else
            IsComplete = false;
    }

    /// <summary>Whether the column's name holds one of the words, as a word or as a part of one.</summary>
    public bool IsCalled(params IEnumerable<string> words) =>
        words.Any(word => Name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
