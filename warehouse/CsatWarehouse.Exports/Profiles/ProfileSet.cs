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
                if (Twin(profiles, profile) is { } twin)
                    errors.Add(new(file, 0, 0, "$.source", twin));
                profiles.Add(profile);
            }
            catch (ConfigurationException faulty)
            {
                errors.AddRange(faulty.Errors);
            }
        }
        return errors.Count == 0 ? new(profiles) : throw new ConfigurationException(errors);
    }

    /// <summary>The first of <see cref="Matches"/>; null where no profile claims the file. Ask <see cref="Conflict"/> before.</summary>
    /// <param name="fileName">Below the exports folder, with '/', in Unicode's form C.</param>
    public FileMatch? Match(string fileName)
    {
        var matches = Matches(fileName);
        return matches.Count == 0 ? null : matches[0];
    }

    /// <summary>
    /// Every profile and layout that reads a file, each layout once: a list of users can hold contacts and agents, each kind
    /// with its own filter. Ask <see cref="Conflict"/> before.
    /// </summary>
    /// <param name="fileName">Below the exports folder, with '/', in Unicode's form C.</param>
    public IReadOnlyList<FileMatch> Matches(string fileName)
    {
        var matches = new List<FileMatch>();
        foreach (var profile in Profiles)
        foreach (var files in profile.Files)
            if (
                files.IsMatch(fileName)
                && !matches.Exists(m => ReferenceEquals(m.Layout, files.Layout))
            )
            {
                var asOf = files.AsOf(fileName, out var fault);
                matches.Add(new(profile, files.Layout, asOf, fault));
            }
        return matches;
    }

    /// <summary>
    /// What two profiles, or two variants of one, claim the file; null where at most one of each kind does, all of one source.
    /// </summary>
    public string? Conflict(string fileName)
    {
        var matches = Matches(fileName);
        if (
            matches.DistinctBy(m => m.Layout.Kind).Count() == matches.Count
            && matches.DistinctBy(m => m.Profile.Source).Count() <= 1
        )
            return null;
        var claims = matches.Select(m => Claim(m.Profile, m.Layout));
        return $"the file '{fileName}' is claimed by {string.Join(" and by ", claims)}; narrow the globs so that one is left";
    }

    // Several profiles may describe one source, because ids point from kind to kind within it: tickets to contacts.
    static string? Twin(List<SourceProfile> profiles, SourceProfile profile)
    {
        var kinds = profile.Layouts.Select(l => l.Kind).ToList();
        foreach (var other in profiles.Where(p => p.Source == profile.Source))
        foreach (var layout in other.Layouts.Where(l => kinds.Contains(l.Kind)))
            return $"source '{profile.Source}' already has a profile of kind {Choice<SourceKind>.NameOf(layout.Kind)} in {other.File}; describe both in one, with variants";
        return null;
    }

    static string Claim(SourceProfile profile, SourceLayout layout) =>
        layout.Variant is null ? profile.File : $"{profile.File} (variant '{layout.Variant}')";
}
