namespace CsatWarehouse.Exports.Profiles;

/// <summary>The files of one variant of a profile, by their names.</summary>
public sealed class FilePattern
{
    readonly IReadOnlyList<FileGlob> _globs;
    readonly AsOfPattern? _asOf;

    internal FilePattern(IReadOnlyList<FileGlob> globs, AsOfPattern? asOf, SourceLayout layout) =>
        (_globs, _asOf, Layout) = (globs, asOf, layout);

    /// <summary>How these files are read.</summary>
    public SourceLayout Layout { get; }

    public bool IsMatch(string fileName) => _globs.Any(glob => glob.IsMatch(fileName));

    internal DateTime? AsOf(string fileName, out string? fault)
    {
        fault = null;
        return _asOf?.Find(fileName, out fault);
    }
}
