using System.Globalization;
using System.IO.Enumeration;
using System.Runtime.CompilerServices;
using System.Text;

namespace CsatWarehouse.Exports.Stores;

/// <summary>Exports in a folder and its subfolders.</summary>
/// <remarks>Hidden files and folders (dot files, and Windows' hidden attribute) are left out, as are symbolic links that
/// lead out of the folder, dangling ones and links to folders. The ETag is made of length and modification time.</remarks>
/// <param name="archive">Where loaded files are moved to, below the folder; null where they stay.</param>
public sealed class FolderExportStore(string folder, ArchiveFolder? archive = null)
    : IRewritableStore
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
        var files = new ListedFiles(archive);
        foreach (var path in VisibleFiles())
        {
            cancellation.ThrowIfCancellationRequested();
            if (Inside(new FileInfo(path)) is not { Exists: true } target)
                continue;
            var name = NameOf(path);
            if (!files.TryAdd(new(name, target.Length, target.LastWriteTimeUtc, ETagOf(target))))
                throw new IOException(
                    $"Two files in '{root}' are called '{name}' once accents are composed (Unicode NFC); rename one."
                );
        }
        foreach (var file in files.All)
            yield return file;
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
    /// <remarks>Moved at once. A link stays where it is, and so does a file that was written since it was listed.</remarks>
    /// <exception cref="IOException">The system refuses, or the archive is a link.</exception>
    public Task<ExportFile> SettledAsync(ExportFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(archive is null || file.IsArchived ? file : Move(file));
    }

    ExportFile Move(ExportFile file)
    {
        var archived = file with { IsArchived = true, Earlier = null };
        if (
            StoredOf(file) is not { } path
            || new FileInfo(path) is not { LinkTarget: null } found
            || ETagOf(found) != file.ETag
        )
            return file;
        var target = StoredOf(archived) ?? FullOf(archived);
        try
        {
            if (!IsBelowRoot(new FileInfo(target)))
                throw new IOException("a folder on the way is a link, put a folder there");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(path, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"'{file.Name}' is loaded and cannot be moved to '{target}': {e.Message}",
                e
            );
        }
        return archived;
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

    string BelowRoot(ExportFile file) => file.IsArchived ? archive!.PathOf(file.Name) : file.Name;

    string FullOf(ExportFile file)
    {
        var path = Path.GetFullPath(Path.Combine(root, BelowRoot(file)));
        return path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new ArgumentException(
                $"'{file.Name}' leads out of '{root}'; only names that were listed can be opened.",
                nameof(file)
            );
    }

    /// <summary>The full path on disk, where a name may be in another normal form than the listed one; null where nothing is there.</summary>
    string? StoredOf(ExportFile file)
    {
        var path = FullOf(file);
        return File.Exists(path) ? path
            : Directory.Exists(root)
                ? VisibleFiles().FirstOrDefault(p => NameOf(p) == BelowRoot(file))
            : null;
    }

    string PathOf(ExportFile file)
    {
        var stored = StoredOf(file) ?? throw new ExportChangedException(file, "was removed");
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
