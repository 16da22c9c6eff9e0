using System.Text.Encodings.Web;
using System.Text.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Samples;

/// <summary>A workspace that says only what every company has to decide.</summary>
static class EmptyWorkspace
{
    static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <exception cref="CommandFailedException">The folder is a workspace already.</exception>
    public static async Task WriteAsync(string folder, CancellationToken cancellation)
    {
        var file = Path.Combine(folder, Workspace.FileName);
        if (File.Exists(file))
            throw new CommandFailedException(
                ExitCode.Data,
                $"'{folder}' is a workspace already: it has a {Workspace.FileName}, which is left as it is; name another folder"
            );
        Directory.CreateDirectory(Path.Combine(folder, ProfileSet.FolderName));
        Directory.CreateDirectory(Path.Combine(folder, "exports"));
        await WorkspaceSchemas.WriteAsync(folder, cancellation);
        await File.WriteAllTextAsync(
            file,
            Settings(Path.GetFileName(folder.TrimEnd(Path.DirectorySeparatorChar))),
            cancellation
        );
    }

    static string Settings(string name) =>
        $$"""
            {
              "$schema": "{{WorkspaceSchemas.LinkFor(Workspace.FileName)}}",
              "name": {{JsonSerializer.Serialize(name.Length > 0 ? name : "My company", Readable)}},

              // An IANA name, such as Europe/Kyiv: decides on which day an answer falls.
              "timeZone": "Etc/UTC",

              // The languages of the scorecards: en, ru, uk.
              "languages": ["en"],

              // The customer's way, stage by stage:
              // {"code": "delivery", "name": "Delivery", "phase": {"code": "after", "name": "After the order"}, "owner": "Logistics"}
              "journey": [],

              // For which parts of the company figures are made too: ["region"], ["region", "stage"]
              "slices": []
            }

            """.ReplaceLineEndings("\n");
}
