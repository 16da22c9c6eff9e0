using System.Globalization;
using System.IO.Enumeration;
using System.Runtime.CompilerServices;
using System.Text;

namespace CsatWarehouse.Exports.Stores;

/// <summary>Exports in a folder and its subfolders.</summary>
/// <remarks>Hidden files and folders (dot files, and Windows' hidden attribute) are left out, as are symbolic links that
/// lead out of the folder, dangling ones and links to folders. The ETag is made of length and modification time.</remarks>
public sealed class FolderExportStore(string folder) : IRewritableStore
{
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
        foreach (var path in VisibleFiles())
        {
            cancellation.ThrowIfCancellationRequested();
            if (Inside(new FileInfo(path)) is not { Exists: true } target)
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
        try
        {
            return Task.FromResult<Stream>(new UnchangedFileStream(PathOf(file), file));
        }
        catch (FileNotFoundException)
        {
            throw new ExportChangedException(file, "was removed");
        }
    }

    /// <inheritdoc/>
    /// <remarks>Written beside the file under a hidden name, and moved. Modification time and access rights stay; what the disk keeps
    /// of the old content is beyond the store.</remarks>
    public async Task<ExportFile> ReplaceAsync(
        ExportFile file,
        Stream content,
        CancellationToken cancellation
    )
    {
        var path = PathOf(file);
        var temporary = Path.Combine(
            Path.GetDirectoryName(path)!,
            $".{Path.GetFileName(path)}.part"
        );
        try
        {
            await using (var target = File.Create(temporary))
                await content.CopyToAsync(target, cancellation);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.SetLastWriteTimeUtc(temporary, file.ModifiedAtUtc);
            // Opening it proves that it is still the one that was listed.
            await (await OpenAsync(file, cancellation)).DisposeAsync();
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
        var now = new FileInfo(path);
        return file with { Bytes = now.Length, ETag = ETagOf(now) };
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
            : Directory.Exists(root) ? VisibleFiles().FirstOrDefault(p => NameOf(p) == file.Name)
            : null;
        if (stored is null)
            throw new ExportChangedException(file, "was removed");
        return Inside(new FileInfo(stored))?.FullName
            ?? throw new ArgumentException(
                $"'{file.Name}' is a link out of '{root}'; put the file itself there.",
                nameof(file)
            );
    }

    FileSystemEnumerable<string> VisibleFiles() =>
        new(
            root,
            (ref FileSystemEntry entry) => entry.ToFullPath(),
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
                IgnoreInaccessible = false,
            }
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    /// <summary>The file, or what it links to; null where a link, or a linked folder above it, may lead out.</summary>
    FileInfo? Inside(FileInfo file) =>
        !IsBelowRoot(file) ? null
        : file.LinkTarget is null ? file
        : file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
        && IsBelowRoot(target)
            ? target
        : null;

    bool IsBelowRoot(FileInfo file)
    {
        var above = file.Directory;
        while (above is not null && above.FullName != root && above.LinkTarget is null)
            above = above.Parent;
        return above?.FullName == root;
    }
}
