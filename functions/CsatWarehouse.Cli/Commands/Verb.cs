using System.CommandLine;
using System.CommandLine.Parsing;
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

    protected Workspace ReadWorkspace(ParseResult parse) =>
        WorkspaceReader.Read(
            parse.GetValue<string>(GlobalOptions.WorkspaceName)!,
            Around.Environment
        );

    /// <summary>What a suggested command line has to end with to mean the same workspace: nothing, or <c> -w "DIR"</c>.</summary>
    protected static string SameWorkspace(ParseResult parse)
    {
        var folder = parse.GetValue<string>(GlobalOptions.WorkspaceName)!;
        return folder == "." ? "" : $" -w \"{folder}\"";
    }

    /// <summary>The folder to make: as the argument says, else as --workspace says, else the default; full.</summary>
    protected static string FolderToMake(
        ParseResult parse,
        Argument<string?> folder,
        string otherwise
    )
    {
        var named = parse.GetResult(GlobalOptions.WorkspaceName)
            is OptionResult { Implicit: false } option
            ? option.GetValueOrDefault<string>()
            : null;
        return Path.GetFullPath(parse.GetValue(folder) ?? named ?? otherwise);
    }

    /// <summary>Opens the workspace's warehouse for a verb that writes, which is told soon where another process does; one in SQLite is made where it is not there.</summary>
    /// <exception cref="WarehouseBusyException">Another process is writing.</exception>
    protected async Task<Warehouse> OpenToWriteAsync(
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        await WarehouseLease.EnsureFreeAsync(workspace.Database, Around.Clock, cancellation);
        return await Warehouse.OpenAsync(workspace.Database, cancellation);
    }

    /// <summary>As <see cref="OpenToWriteAsync"/>, for a verb that has nothing to write where nothing was loaded yet.</summary>
    /// <exception cref="CommandFailedException">Nothing was loaded into this workspace yet.</exception>
    /// <exception cref="WarehouseBusyException">Another process is writing.</exception>
    protected async Task<Warehouse> OpenExistingToWriteAsync(
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        await WarehouseLease.EnsureFreeAsync(workspace.Database, Around.Clock, cancellation);
        return await OpenExistingAsync(workspace, cancellation);
    }

    /// <exception cref="CommandFailedException">Nothing was loaded into this workspace yet.</exception>
    public static async Task<Warehouse> OpenExistingAsync(
        Workspace workspace,
        CancellationToken cancellation
    ) =>
        await Warehouse.ExistsAsync(workspace.Database, cancellation)
            ? await Warehouse.OpenAsync(workspace.Database, cancellation)
            : throw new CommandFailedException(
                ExitCode.Data,
                $"the workspace '{workspace.Folder}' has no database yet; load its exports first, with 'csat ingest' or 'csat run'"
            );
}
