using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Diagnoses;

/// <summary>Whether the store of exports can be listed and read, and whether profiles and files know of one another.</summary>
sealed class ExportsCheck(Workspace workspace, IExportStore store)
{
    const string Name = "exports";
    const string Profiles = "profiles";

    /// <summary>What the store has; null where it cannot be listed.</summary>
    public IReadOnlyList<ExportFile>? Files { get; private set; }

    public async Task<IReadOnlyList<Diagnosis>> RunAsync(CancellationToken cancellation)
    {
        try
        {
            var files = await store.ListAsync(cancellation).ToListAsync(cancellation);
            Files = files;
            if (files.Count > 0)
                await ReadAsync(files[0], cancellation);
        }
        catch (Exception refused)
            when (refused is IOException or UnauthorizedAccessException or ExportUnreadableException
            )
        {
            return
            [
                Diagnosis.Problem(
                    Name,
                    workspace.ExportsPlace,
                    refused.Message,
                    workspace.ExportsContainer is null
                        ? "give this account the right to list and read the folder"
                        : "check the account's name, the network, and the role of the identity that csat runs as"
                ),
            ];
        }
        return [OfStore(Files), .. OfProfiles(Files)];
    }

    async Task ReadAsync(ExportFile file, CancellationToken cancellation)
    {
        await using var content = await store.OpenAsync(file, cancellation);
        _ = await content.ReadAsync(new byte[1], cancellation);
    }

    string? Fault(string name) =>
        workspace.Sources.Conflict(name)
        ?? workspace.Sources.Matches(name).Select(m => m.Fault).FirstOrDefault(f => f is not null);

    Diagnosis OfStore(IReadOnlyList<ExportFile> files) =>
        files.Count == 0
            ? Diagnosis.Warning(
                Name,
                workspace.ExportsPlace,
                "no files",
                "put export files there, or mend exports in csat.json"
            )
            : Diagnosis.Ok(
                Name,
                workspace.ExportsPlace,
                FormattableString.Invariant(
                    $"{files.Count:N0} files, {files.Sum(f => f.Bytes):N0} bytes"
                )
                    + (
                        files.Count(f => f.IsArchived) is > 0 and var archived
                            ? FormattableString.Invariant($", {archived:N0} of them archived")
                            : ""
                    )
                    + "; the first can be read"
            );

    IEnumerable<Diagnosis> OfProfiles(IReadOnlyList<ExportFile> files)
    {
        var names = files.Select(f => f.Name).ToList();
        foreach (var name in names)
            if (Fault(name) is { } fault)
                yield return Diagnosis.Problem(
                    Profiles,
                    name,
                    fault,
                    "mend the profiles in sources/"
                );
        var strangers = names.Where(n => workspace.Sources.Matches(n).Count == 0).ToList();
        if (strangers.Count > 0)
            yield return Diagnosis.Warning(
                Profiles,
                strangers[0],
                FormattableString.Invariant(
                    $"no profile reads it, nor {strangers.Count - 1} others"
                ),
                "csat sources new FILE drafts a profile; move away what is no export"
            );
        foreach (var profile in workspace.Sources.Profiles)
            if (!names.Exists(n => profile.Files.Any(f => f.IsMatch(n))))
                yield return Diagnosis.Warning(
                    Profiles,
                    profile.File,
                    "no file in the store has a name that it claims",
                    "deliver a file, or mend files of the profile"
                );
    }
}
