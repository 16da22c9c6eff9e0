using System.Text;

namespace CsatWarehouse.Exports.Json;

/// <summary>One file while it is read: its errors, and what turns a byte's offset into a line and a column.</summary>
sealed class StrictDocument(string file, byte[] utf8)
{
    readonly HashSet<ConfigurationError> _errors = [];
    readonly List<int> _lineStarts = LineStarts(utf8);

    /// <summary>The whole file.</summary>
    public string Text => Encoding.UTF8.GetString(utf8);

    /// <summary>In the order of their places; the same error found twice (a part that two variants share) is kept once.</summary>
    public IReadOnlyList<ConfigurationError> Errors =>
        [
            .. _errors
                .OrderBy(e => e.Line)
                .ThenBy(e => e.Column)
                .ThenBy(e => e.Message, StringComparer.Ordinal),
        ];

    public void Add(int offset, string path, string message)
    {
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        var start = _lineStarts[line];
        var length = Math.Min(offset, utf8.Length) - start;
        var column = Encoding.UTF8.GetCharCount(utf8.AsSpan(start, length)) + 1;
        _errors.Add(new(file, line + 1, column, path, message));
    }

    public void Add(IEnumerable<ConfigurationError> errors) => _errors.UnionWith(errors);

    static List<int> LineStarts(byte[] utf8)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < utf8.Length; i++)
            if (utf8[i] == (byte)'\n')
                starts.Add(i + 1);
        return starts;
    }
}
