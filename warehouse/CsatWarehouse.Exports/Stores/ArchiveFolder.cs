using System.Text.RegularExpressions;

namespace CsatWarehouse.Exports.Stores;

/// <summary>The folder in a store to which files are moved once they are loaded. They keep their names in it, and are listed by them.</summary>
/// <param name="Path">Below the store's root, '/' between folders, without one at its end: such as <c>archive</c>.</param>
public sealed partial record ArchiveFolder(string Path)
{
    /// <summary>What is wrong with the path; null where nothing is.</summary>
    public string? Fault =>
        Allowed().IsMatch(Path) && Path.IsNormalized()
            ? null
            : $"archive '{Path}' is no folder below the exports; give up to 100 letters, digits, '-', '_' and '.' that begin with a letter or digit, such as 'archive' or 'done/2026'";

    /// <summary>The path below the store's root of what is archived under a name.</summary>
    public string PathOf(string name) => $"{Path}/{name}";

    /// <summary>The name by which a file was delivered that lies in this folder; null where it lies elsewhere.</summary>
    /// <param name="path">Below the store's root.</param>
    public string? NameOf(string path) =>
        path.StartsWith(Path + "/", StringComparison.Ordinal) ? path[(Path.Length + 1)..] : null;

    [GeneratedRegex(
        @"^(?=.{1,100}$)[\p{L}\p{Nd}][\p{L}\p{Nd}_.-]*(/[\p{L}\p{Nd}][\p{L}\p{Nd}_.-]*)*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Allowed();
}
