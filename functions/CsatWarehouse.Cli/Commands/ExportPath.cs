using System.Text;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

/// <summary>A file that the command line names, and what the exports folder calls it.</summary>
/// <param name="Path">Full.</param>
/// <param name="Name">Below the exports folder, with '/'; the file's own name where it lies elsewhere.</param>
sealed record ExportPath(string Path, string Name)
{
    /// <summary>Looks for the file from the current folder, then below the exports folder.</summary>
    /// <exception cref="CommandFailedException">The file is in neither.</exception>
    public static ExportPath Find(string given, Workspace workspace)
    {
        var path = System.IO.Path.GetFullPath(given);
        var below = System.IO.Path.GetFullPath(given, workspace.ExportsFolder);
        if (!File.Exists(path) && !File.Exists(below))
            throw new CommandFailedException(
                ExitCode.Data,
                $"the file '{given}' is neither here nor in '{workspace.ExportsFolder}'"
            );
        var found = File.Exists(path) ? path : below;
        var relative = System.IO.Path.GetRelativePath(workspace.ExportsFolder, found);
        var isBelow =
            !relative.StartsWith("..", StringComparison.Ordinal)
            && !System.IO.Path.IsPathRooted(relative);
        var name = isBelow ? relative.Replace('\\', '/') : System.IO.Path.GetFileName(found);
        return new(found, name.Normalize(NormalizationForm.FormC));
    }

    public FileStream Open() => new(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
}
