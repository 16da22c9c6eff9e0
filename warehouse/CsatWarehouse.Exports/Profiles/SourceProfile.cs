using CsatWarehouse.Exports.Json;
using NodaTime;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>What <c>sources/&lt;name&gt;.json</c> says of a source, or of one kind of its records: which files are its own and how each variant of them is read.</summary>
public sealed record SourceProfile
{
    const int HoursOfAYear = 366 * 24;

    /// <summary>The profile's own file: <c>sources/airport-survey.json</c>.</summary>
    public required string File { get; init; }
    public required string Source { get; init; }

    /// <summary>The profile as it stands in its file.</summary>
    public required string Text { get; init; }
    public LocalizedText? Name { get; init; }
    public required IReadOnlyList<FilePattern> Files { get; init; }

    /// <summary>How long after its newest file the source's next one is late; null where nobody waits for it.</summary>
    public TimeSpan? LateAfter { get; init; }

    /// <summary>One for each variant that a file pattern names; one alone for a profile without variants.</summary>
    public required IReadOnlyList<SourceLayout> Layouts { get; init; }

    /// <param name="file">What errors call the text's file.</param>
    /// <exception cref="ConfigurationException">Something in the profile is wrong; all of it is told.</exception>
    public static SourceProfile Parse(string text, string file) =>
        StrictJson.Read(text, file, root => Read(root, file));

    internal static SourceProfile Read(StrictObject root, string file)
    {
        root.Value("$schema");
        var source = Slug.Read(root, "source");
        var name = LocalizedText.Read(root.Value("name"));
        var lateAfterHours = root.Integer("lateAfterHours", 1, HoursOfAYear);
        var variants = root.Map("variants").ToDictionary(v => v.Key, v => v.Value.AsObject());
        var layouts = new Dictionary<string, SourceLayout>(StringComparer.Ordinal);
        var files = new List<FilePattern>();
        foreach (var item in root.List("files"))
        {
            if (item.AsObject() is not { } described)
                continue;
            var variant = described.Text("variant");
            if (variant is not null && !variants.ContainsKey(variant))
                described.Error(
                    "variant",
                    $"variant '{variant}' is not described{NearestName.Hint(variants.Keys, variant)}"
                );
            if (!layouts.TryGetValue(variant ?? "", out var layout))
            {
                var parts = variant is null ? null : variants.GetValueOrDefault(variant);
                layout = LayoutReader.Read(parts?.Over(root) ?? root, source, name, variant);
                layouts.Add(variant ?? "", layout);
            }
            files.Add(Pattern(described, layout));
        }
        if (layouts.Count == 0)
            LayoutReader.Read(root, source, name, null);
        if (files.Count == 0)
            root.Error("'files' is missing; it says which exports are this source's");
        foreach (var unused in variants.Keys.Except(layouts.Keys, StringComparer.Ordinal))
            root.Error("variants", $"variant '{unused}' is named by no entry of 'files'");
        return new()
        {
            File = file,
            Source = source,
            Text = root.FileText,
            Name = name,
            Files = files,
            LateAfter = lateAfterHours is { } hours ? TimeSpan.FromHours(hours) : null,
            Layouts = [.. layouts.Values],
        };
    }

    static FilePattern Pattern(StrictObject described, SourceLayout layout)
    {
        var globs = described.Codes("glob");
        if (globs.Count == 0)
            described.Error("'glob' is missing; give a pattern such as 'nps/*.csv'");
        AsOfPattern? asOf = null;
        if (described.Text("asOf") is { } pattern)
        {
            asOf = AsOfPattern.Of(pattern, layout.Format.Zone(DateTimeZone.Utc));
            if (asOf is null)
                described.Error(
                    "asOf",
                    $"'{pattern}' has not one date format in braces; give a name such as 'nps_{{yyyy-MM-dd}}.csv'"
                );
        }
        return new([.. globs.Select(glob => new FileGlob(glob))], asOf, layout);
    }
}
