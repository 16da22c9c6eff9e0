using System.Text;
using System.Text.RegularExpressions;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Samples;

/// <summary>What copying the sample did; names are below the workspace's folder, with '/'.</summary>
/// <param name="Kept">Files that are there and differ from the sample: somebody changed them.</param>
sealed record SampleCopy(IReadOnlyList<string> Written, IReadOnlyList<string> Kept);

/// <summary>A workspace that lies beside the program, ready to be copied.</summary>
/// <param name="Name">Of its folder.</param>
/// <param name="OwnProfile">A file that no other workspace has.</param>
sealed partial record SampleWorkspace(string Name, string OwnProfile)
{
    public static SampleWorkspace Airport { get; } = new("airport", "sources/airport-survey.json");
    public static SampleWorkspace Telecom { get; } =
        new("telecom", "sources/surveymonkey-contact.json");

    string Folder => Path.Combine(AppContext.BaseDirectory, "samples", Name);

    /// <summary>Copies what is absent; a file that is there is never written.</summary>
    /// <exception cref="CommandFailedException">The sample is not beside the program, or the folder is another workspace.</exception>
    public async Task<SampleCopy> CopyAsync(string target, CancellationToken cancellation)
    {
        if (!Directory.Exists(Folder))
            throw new CommandFailedException(
                ExitCode.Fault,
                $"the sample is not beside the program, where '{Folder}' should be; install csat again"
            );
        if (
            File.Exists(Path.Combine(target, Workspace.FileName))
            && !File.Exists(Path.Combine(target, OwnProfile))
        )
            throw new CommandFailedException(
                ExitCode.Data,
                $"'{target}' is another workspace, and the sample would mix with it; name another folder"
            );
        var written = new List<string>();
        var kept = new List<string>();
        foreach (
            var path in Directory
                .GetFiles(Folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            var name = Path.GetRelativePath(Folder, path).Replace('\\', '/');
            var copy = Path.Combine(target, name);
            var bytes = await ReadAsync(path, name, cancellation);
            if (!File.Exists(copy))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                await File.WriteAllBytesAsync(copy, bytes, cancellation);
                written.Add(name);
            }
            else if (
                !(await File.ReadAllBytesAsync(copy, cancellation)).AsSpan().SequenceEqual(bytes)
            )
                kept.Add(name);
        }
        await WorkspaceSchemas.WriteAsync(target, cancellation);
        return new(written, kept);
    }

    /// <summary>In the source tree the sample's files name their schemas there; a copy has its own.</summary>
    static async Task<byte[]> ReadAsync(string path, string name, CancellationToken cancellation)
    {
        if (!name.EndsWith(".json", StringComparison.Ordinal))
            return await File.ReadAllBytesAsync(path, cancellation);
        var text = await File.ReadAllTextAsync(path, cancellation);
        var link = $"\"$schema\": \"{WorkspaceSchemas.LinkFor(name)}\"";
        return Encoding.UTF8.GetBytes(SchemaMember().Replace(text, _ => link, 1));
    }

    [GeneratedRegex(
        """
            "\$schema": "[^"]*"
            """,
        RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex SchemaMember();
}
