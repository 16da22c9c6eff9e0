using CsatWarehouse.Exports.Schemas;

namespace CsatWarehouse.Cli.Samples;

/// <summary>The schemas as a workspace carries them, so that editors complete and check its files without a network.</summary>
static class WorkspaceSchemas
{
    const string FolderName = "schemas";
    public const string WorkspaceFile = "workspace.schema.json";
    public const string SourceFile = "source.schema.json";

    /// <summary>What a file of the workspace writes as its $schema.</summary>
    /// <param name="file">Below the workspace's folder, with '/'.</param>
    public static string LinkFor(string file) =>
        file.Contains('/', StringComparison.Ordinal)
            ? $"../{FolderName}/{SourceFile}"
            : $"{FolderName}/{WorkspaceFile}";

    /// <summary>Writes those that are absent or of another release.</summary>
    public static async Task WriteAsync(string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.Combine(folder, FolderName));
        await WriteAsync(
            Path.Combine(folder, FolderName, WorkspaceFile),
            ConfigurationSchema.Workspace,
            cancellation
        );
        await WriteAsync(
            Path.Combine(folder, FolderName, SourceFile),
            ConfigurationSchema.Source,
            cancellation
        );
    }

    static async Task WriteAsync(string path, string schema, CancellationToken cancellation)
    {
        if (!File.Exists(path) || await File.ReadAllTextAsync(path, cancellation) != schema)
            await File.WriteAllTextAsync(path, schema, cancellation);
    }
}
