using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CsatWarehouse.Exports.Stores;

/// <summary>Exports in a folder and its subfolders.</summary>
/// <remarks>Hidden files and folders (dot files, and Windows' hidden attribute) are left out, as are symbolic links that
/// lead out of the folder, dangling ones and links to folders. The ETag is made of length and modification time.</remarks>
public sealed class FolderExportStore(string folder) : IExportStore
{
    static readonly EnumerationOptions EveryVisibleFile = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <inheritdoc/>
    /// <exception cref="IOException">Two files have the same name once it is normalised.</exception>
    public async IAsyncEnumerable<ExportFile> ListAsync(
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await Task.CompletedTask;
        if (!Directory.Exists(root))
            yield break;
        var files = new SortedDictionary<string, FileInfo>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(root, "*", EveryVisibleFile))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Inside(new FileInfo(path)) is not { } target)
                continue;
            var name = NameOf(path);
            if (!files.TryAdd(name, target))
                throw new IOException(
                    $"Two files in '{root}' are called '{name}' once accents are composed (Unicode NFC); rename one."
                );
        }
        foreach (var (name, file) in files)
            yield return new(name, file.Length, file.LastWriteTimeUtc, ETagOf(file));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The name leads out of the folder.</exception>
    public Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<Stream>(new UnchangedFileStream(PathOf(file), file));
    }

    internal static string ETagOf(FileInfo file) => ETagOf(file.Length, file.LastWriteTimeUtc);

    internal static string ETagOf(long bytes, DateTime modifiedAtUtc) =>
        string.Create(CultureInfo.InvariantCulture, $"{bytes:x}-{modifiedAtUtc.Ticks:x}");

    string NameOf(string path) =>
        Path.GetRelativePath(root, path)
            .Replace(Path.DirectorySeparatorChar, '/')
            .Normalize(NormalizationForm.FormC);

    string PathOf(ExportFile file)
    {
        var path = Path.GetFullPath(Path.Combine(root, file.Name));
        if (!path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ArgumentException(
                $"'{file.Name}' leads out of '{root}'; only names that were listed can be opened.",
                nameof(file)
            );
        // The name on disk may be in another normal form than the listed one.
        var stored =
            File.Exists(path) ? path
            : Directory.Exists(root)
                ? Directory
                    .EnumerateFiles(root, "*", EveryVisibleFile)
                    .FirstOrDefault(p => NameOf(p) == file.Name)
            : null;
        if (stored is null)
            throw new ExportChangedException(file, "was removed");
        return Inside(new FileInfo(stored))?.FullName
            ?? throw new ArgumentException(
                $"'{file.Name}' is a link out of '{root}'; put the file itself there.",
                nameof(file)
            );
    }

    FileInfo? Inside(FileInfo file)
    {
        if (file.LinkTarget is null)
            return file;
        return
            file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
            && target.FullName.StartsWith(
                root + Path.DirectorySeparatorChar,
                StringComparison.Ordinal
            )
            ? target
            : null;
    }
}
