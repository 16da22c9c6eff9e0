using System.CommandLine;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

/// <summary>One verb of the command line, with the examples that its help ends with.</summary>
abstract class Verb(string name, string description, Surroundings around)
    : Command(name, description)
{
    /// <summary>Command lines as one would type them, each with what it does.</summary>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; protected init; } = [];

    protected Surroundings Around { get; } = around;

    protected static string WorkspaceFolder(ParseResult parse) =>
        parse.GetValue<string>(GlobalOptions.WorkspaceName)!;

    protected Workspace ReadWorkspace(ParseResult parse) =>
        WorkspaceReader.Read(WorkspaceFolder(parse), Around.Environment);

    /// <exception cref="CommandFailedException">Nothing was loaded into this workspace yet.</exception>
    protected static async Task<Warehouse> OpenExistingAsync(
        Workspace workspace,
        CancellationToken cancellation
    ) =>
        Warehouse.Exists(workspace.ConnectionString)
            ? await Warehouse.OpenAsync(workspace.ConnectionString, cancellation)
            : throw new CommandFailedException(
                ExitCode.Data,
                $"the workspace '{workspace.Folder}' has no database yet; load its exports first, with 'csat ingest' or 'csat run'"
            );
}
