using System.Text;
using System.Text.RegularExpressions;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>
/// A pattern for file names below the exports folder: <c>*</c> and <c>?</c> stay within a folder, <c>**</c> crosses folders.
/// Case does not count: exports come as .csv and .CSV.
/// </summary>
sealed class FileGlob(string pattern)
{
    // Made when a file is looked at: it takes 400 kB, a workspace has dozens of sources, and most verbs look at no files.
    readonly Lazy<Regex> _form = new(() =>
        new(
            "^" + Translate(pattern.Normalize()) + "$",
            RegexOptions.NonBacktracking
                | RegexOptions.IgnoreCase
                | RegexOptions.CultureInvariant
                | RegexOptions.ExplicitCapture
        )
    );

    /// <param name="name">With '/', in Unicode's form C.</param>
    public bool IsMatch(string name) => _form.Value.IsMatch(name);

    public override string ToString() => pattern;

    internal static string Translate(string pattern)
    {
        var regex = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var rest = pattern.AsSpan(i);
            if (rest.StartsWith("**/"))
            {
                regex.Append("(.*/)?");
                i += 2;
            }
            else if (rest.StartsWith("**"))
            {
                regex.Append(".*");
                i++;
            }
            else
                regex.Append(
                    pattern[i] switch
                    {
                        '*' => "[^/]*",
                        '?' => "[^/]",
                        _ => Regex.Escape(pattern[i].ToString()),
                    }
                );
        }
        return regex.ToString();
    }
}
