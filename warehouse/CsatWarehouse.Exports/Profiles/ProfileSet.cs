using CsatWarehouse.Exports.Json;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>A file that a profile claims.</summary>
/// <param name="AsOf">The moment of which the file speaks, in UTC, from its name; null where the profile finds none there.
/// A date in a name is local to the profile's time zone, UTC where it names none.</param>
/// <param name="Fault">Why the name cannot be read, as when its date is no date; null where all is well.</param>
public sealed record FileMatch(
    SourceProfile Profile,
    SourceLayout Layout,
    DateTime? AsOf,
    string? Fault
);

/// <summary>The profiles of a workspace.</summary>
public sealed class ProfileSet(IReadOnlyList<SourceProfile> profiles)
{
    public const string FolderName = "sources";

    /// <summary>By file name.</summary>
    public IReadOnlyList<SourceProfile> Profiles { get; } = profiles;

    /// <summary>Reads <c>sources/*.json</c>; without that folder the set is empty.</summary>
    /// <exception cref="ConfigurationException">Something in one or more profiles is wrong; all of it is told.</exception>
    public static ProfileSet ReadFolder(string workspaceFolder)
    {
        var folder = Path.Combine(workspaceFolder, FolderName);
        if (!Directory.Exists(folder))
            return new([]);
        var errors = new List<ConfigurationError>();
        var profiles = new List<SourceProfile>();
        foreach (var path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var file = $"{FolderName}/{Path.GetFileName(path)}";
            try
            {
                var profile = StrictJson.ReadFile(
                    workspaceFolder,
                    file,
                    root => SourceProfile.Read(root, file)
                );
                if (profiles.Find(p => p.Source == profile.Source) is { } other)
                    errors.Add(
                        new(
                            file,
                            0,
                            0,
                            "$.source",
                            $"source '{profile.Source}' is also described in {other.File}; a source has one profile"
                        )
                    );
                profiles.Add(profile);
            }
            catch (ConfigurationException faulty)
            {
                errors.AddRange(faulty.Errors);
            }
        }
        return errors.Count == 0 ? new(profiles) : throw new ConfigurationException(errors);
    }

    /// <summary>The profile and layout of a file; null where no profile claims it. Ask <see cref="Conflict"/> before.</summary>
    /// <param name="fileName">Below the exports folder, with '/', in Unicode's form C.</param>
    public FileMatch? Match(string fileName)
    {
        foreach (var profile in Profiles)
        foreach (var files in profile.Files)
            if (files.IsMatch(fileName))
            {
                var asOf = files.AsOf(fileName, out var fault);
                return new(profile, files.Layout, asOf, fault);
            }
        return null;
    }

    /// <summary>What two profiles, or two variants of one, claim the file; null where at most one does.</summary>
    public string? Conflict(string fileName)
    {
        var claims = Profiles
            .SelectMany(profile =>
                profile.Files.Where(f => f.IsMatch(fileName)).Select(f => Claim(profile, f.Layout))
            )
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return claims.Count < 2
            ? null
            : $"the file '{fileName}' is claimed by {string.Join(" and by ", claims)}; narrow the globs so that one is left";
    }

    static string Claim(SourceProfile profile, SourceLayout layout) =>
        layout.Variant is null ? profile.File : $"{profile.File} (variant '{layout.Variant}')";
}
