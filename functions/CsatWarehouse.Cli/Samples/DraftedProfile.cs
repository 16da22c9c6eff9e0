using System.Text.RegularExpressions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Cli.Samples;

/// <summary>A drafted profile with the schema that it is checked by, under the name that it will be kept by.</summary>
sealed partial record DraftedProfile(string Source, string Text)
{
    /// <param name="source">Null keeps the draft's own.</param>
    /// <exception cref="CommandFailedException">The name is none that a source may have.</exception>
    public static DraftedProfile Named(string draft, string? source)
    {
        var link = WorkspaceSchemas.LinkFor($"{ProfileSet.FolderName}/draft.json");
        var named = SourceMember()
            .Replace(
                draft,
                m =>
                    $"\"$schema\": \"{link}\",\n  \"source\": \"{source ?? m.Groups["code"].Value}\"",
                1
            );
        try
        {
            return new(SourceProfile.Parse(named, "the draft").Source, named);
        }
        catch (ConfigurationException faulty) when (source is not null)
        {
            throw new CommandFailedException(
                ExitCode.Usage,
                $"--source '{source}': {faulty.Errors[0].Message}"
            );
        }
    }

    /// <returns>The file's name below the workspace's folder.</returns>
    /// <exception cref="CommandFailedException">The file is there already.</exception>
    public async Task<string> WriteAsync(string workspaceFolder, CancellationToken cancellation)
    {
        var name = $"{ProfileSet.FolderName}/{Source}.json";
        var path = Path.Combine(workspaceFolder, name);
        if (File.Exists(path))
            throw new CommandFailedException(
                ExitCode.Data,
                $"{name} is there already and is left as it is; give the draft another name with --source"
            );
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, Text, cancellation);
        return name;
    }

    [GeneratedRegex(
        """
            "source": "(?<code>[^"]*)"
            """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Timeout.Infinite
    )]
    private static partial Regex SourceMember();
}
