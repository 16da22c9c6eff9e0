using System.Text;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

/// <summary>A file that the command line names, and what the exports folder calls it.</summary>
/// <param name="Path">Full.</param>
/// <param name="Name">Below the exports folder, with '/', or below its archive; the file's own name where it lies elsewhere.</param>
sealed record ExportPath(string Path, string Name)
{
    /// <summary>Looks for the file from the current folder, then below the exports folder.</summary>
    /// <exception cref="CommandFailedException">The file is in neither.</exception>
    public static ExportPath Find(string given, Workspace workspace)
    {
        var path = System.IO.Path.GetFullPath(given);
        var below = System.IO.Path.GetFullPath(given, workspace.ExportsFolder);
        var archived = System.IO.Path.GetFullPath(
            workspace.ExportsArchive?.PathOf(given) ?? given,
            workspace.ExportsFolder
        );
        var found =
            Array.Find([path, below, archived], File.Exists)
            ?? throw new CommandFailedException(
                ExitCode.Data,
                $"the file '{given}' is neither here nor in '{workspace.ExportsFolder}'"
            );
        var relative = System.IO.Path.GetRelativePath(workspace.ExportsFolder, found);
        var isBelow =
            !relative.StartsWith("..", StringComparison.Ordinal)
            && !System.IO.Path.IsPathRooted(relative);
        var name = isBelow ? relative.Replace('\\', '/') : System.IO.Path.GetFileName(found);
        name = name.Normalize(NormalizationForm.FormC);
        return new(found, workspace.ExportsArchive?.NameOf(name) ?? name);
    }

    public FileStream Open() => new(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
}
