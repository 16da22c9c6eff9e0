using System.Text;

namespace CsatWarehouse.Exports.Records;

/// <summary>What tells a record from others of its kind and source.</summary>
/// <param name="Scope">Within what ids count; empty where they never start again.</param>
/// <param name="Id">
/// The source's own id, or several values joined by <c>|</c>; null where the source has no ids, and a row is known by its
/// place in the file.
/// </param>
public readonly record struct RecordKey(string Scope, string? Id)
{
    const char Join = '|';

    /// <summary>One text of several, different for different parts: a | or \ within a part gets a \ before it.</summary>
    /// <param name="parts">A blank part is an empty one; a single part stays as it is.</param>
    public static string Joined(params ReadOnlySpan<string?> parts)
    {
        if (parts.Length == 1)
            return parts[0] ?? "";
        var escaped = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            escaped[i] = Escape(parts[i] ?? "");
        return string.Join(Join, escaped);
    }

    /// <summary>The parts of a text that <see cref="Joined"/> made of several; of a text without a | itself.</summary>
    public static string[] Parts(string joined)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        for (var i = 0; i < joined.Length; i++)
            if (joined[i] == '\\' && i + 1 < joined.Length)
                part.Append(joined[++i]);
            else if (joined[i] == Join)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else
                part.Append(joined[i]);
        parts.Add(part.ToString());
        return [.. parts];
    }

    static string Escape(string part) =>
        part.AsSpan().IndexOfAny(Join, '\\') < 0
            ? part
            : part.Replace("\\", @"\\", StringComparison.Ordinal)
                .Replace("|", @"\|", StringComparison.Ordinal);
}
