using System.Collections.Immutable;
using System.Globalization;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using NodaTime;

namespace CsatWarehouse.Workspaces;

/// <summary>Reads a workspace; everything that is wrong in any of its files is reported together.</summary>
public static class WorkspaceReader
{
    static readonly string[] ScorecardLanguages = ["en", "ru", "uk"];

    /// <param name="environment">The environment variables: those that begin with <c>CSAT__</c> override the file.</param>
    /// <exception cref="ConfigurationException">A file is absent or faulty, or a variable names no setting.</exception>
    public static Workspace Read(string folder, IReadOnlyDictionary<string, string> environment)
    {
        var full = Path.GetFullPath(folder);
        if (!File.Exists(Path.Combine(full, Workspace.FileName)))
            throw new ConfigurationException(
                new ConfigurationError(
                    Workspace.FileName,
                    0,
                    0,
                    "$",
                    $"the folder '{full}' is no workspace: it has no {Workspace.FileName}; name another with --workspace, or make one with 'csat init'"
                )
            );
        var errors = new List<ConfigurationError>();
        var overrides = Collect(errors, () => new WorkspaceOverrides(environment));
        var sources = Collect(errors, () => ProfileSet.ReadFolder(full));
        var workspace = Collect(
            errors,
            () =>
                StrictJson.ReadFile(
                    full,
                    Workspace.FileName,
                    root =>
                        ReadSettings(
                            full,
                            root,
                            overrides ?? new(ImmutableDictionary<string, string>.Empty),
                            sources
                        )
                )
        );
        if (errors.Count > 0)
            throw new ConfigurationException(errors);
        return workspace!;
    }

    static T? Collect<T>(List<ConfigurationError> errors, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ConfigurationException faulty)
        {
            errors.AddRange(faulty.Errors);
            return null;
        }
    }

    static Workspace ReadSettings(
        string folder,
        StrictObject root,
        WorkspaceOverrides overrides,
        ProfileSet? sources
    )
    {
        root.Value("$schema");
        var exports = PlaceSettings.Read(root, "exports", overrides);
        var scorecards = PlaceSettings.Read(root, "scorecards", overrides);
        var journey = Journey(root);
        var slices = SliceSettings.Read(root, sources);
        return new()
        {
            Folder = folder,
            Name = MemberName.Of(LocalizedText.Read(root.Value("name")), Path.GetFileName(folder)),
            Database = DatabaseSettings.Read(folder, root, overrides),
            ExportsFolder = Full(folder, exports.Folder),
            ScorecardsFolder = Full(folder, scorecards.Folder),
            ExportsContainer = exports.Container,
            TagsLoadedExports = exports.TagsLoaded,
            ExportsArchive = exports.Archive,
            ScorecardsContainer = scorecards.Container,
            Scorecards = ScorecardSettings.Read(root.Object("scorecards"), folder, slices),
            TimeZone = Zone(root, overrides),
            Languages = Languages(root, overrides),
            FirstMonthOfYear = Number(
                root,
                "calendar",
                "firstMonthOfYear",
                new("a month", 1, 12, 1),
                overrides
            ),
            ClosingDay = Number(
                root,
                "closing",
                "dayOfNextMonth",
                new("a day of the month", 1, 31, 10),
                overrides
            ),
            Journey = journey,
            Topics = Topics(root, journey),
            DimensionNames = DimensionNames(root),
            Slices = slices,
            Sources = sources ?? new ProfileSet([]),
        };
    }

    static string Full(string folder, string path) => Path.GetFullPath(path, folder);

    static DateTimeZone Zone(StrictObject root, WorkspaceOverrides overrides)
    {
        var id = overrides.Text("TimeZone", root.Text("timeZone")) ?? "Etc/UTC";
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone)
            return zone;
        var nearest = NearestName.Among([.. DateTimeZoneProviders.Tzdb.Ids], id);
        root.Error(
            "timeZone",
            $"time zone '{id}' is not known; give an IANA name such as Europe/Kyiv"
                + (nearest is null ? "" : $"; did you mean '{nearest}'?")
        );
        return DateTimeZone.Utc;
    }

    static ImmutableArray<string> Languages(StrictObject root, WorkspaceOverrides overrides)
    {
        var fromFile = root.Codes("languages");
        string[] languages = overrides.Text("Languages", null) is { } text
            ? text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            : [.. fromFile];
        foreach (var language in languages.Except(ScorecardLanguages, StringComparer.Ordinal))
            root.Error(
                "languages",
                $"language '{language}' has no texts; scorecards are written in {string.Join(", ", ScorecardLanguages)}"
            );
        return languages.Length == 0 ? ["en"] : [.. languages.Distinct(StringComparer.Ordinal)];
    }

    /// <param name="What">What such a number is, for people.</param>
    readonly record struct Bounds(string What, int Min, int Max, int Otherwise);

    static int Number(
        StrictObject root,
        string section,
        string name,
        Bounds bounds,
        WorkspaceOverrides overrides
    )
    {
        var number =
            root.Object(section)?.Integer(name, bounds.Min, bounds.Max) ?? bounds.Otherwise;
        var setting = $"{Capital(section)}__{Capital(name)}";
        if (overrides.Text(setting, null) is not { } text)
            return number;
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number >= bounds.Min
            && number <= bounds.Max
        )
            return number;
        root.Error(
            string.Create(
                CultureInfo.InvariantCulture,
                $"CSAT__{setting} is '{text}'; {bounds.What} is a whole number from {bounds.Min} to {bounds.Max}"
            )
        );
        return bounds.Otherwise;
    }

    static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    static ImmutableArray<JourneyStageSettings> Journey(StrictObject root)
    {
        var stages = new List<JourneyStageSettings>();
        foreach (var item in root.List("journey"))
        {
            if (item.AsObject() is not { } stage)
                continue;
            var settings = JourneyStageSettings.Read(stage);
            if (stages.Exists(s => s.Code == settings.Code))
                stage.Error(
                    "code",
                    $"stage '{settings.Code}' is listed twice; each stage has one place in the journey"
                );
            stages.Add(settings);
        }
        return [.. stages];
    }

    static ImmutableArray<TopicSettings> Topics(
        StrictObject root,
        ImmutableArray<JourneyStageSettings> journey
    )
    {
        var stages = journey.Select(s => s.Code).ToList();
        var topics = new List<TopicSettings>();
        foreach (var item in root.List("topics"))
        {
            if (item.AsObject() is not { } topic)
                continue;
            var settings = TopicSettings.Read(topic);
            if (topics.Exists(t => t.Code == settings.Code))
                topic.Error("code", $"topic '{settings.Code}' is listed twice");
            if (settings.Stage is { } stage && !stages.Contains(stage))
                topic.Error(
                    "stage",
                    $"stage '{stage}' is not in the journey{NearestName.Hint(stages, stage)}"
                );
            topics.Add(settings);
        }
        return [.. topics];
    }

    static ImmutableDictionary<string, MemberName> DimensionNames(StrictObject root)
    {
        var names = ImmutableDictionary.CreateBuilder<string, MemberName>(StringComparer.Ordinal);
        foreach (var (dimension, value) in root.Map("dimensions"))
            if (value.AsObject() is { } described)
                names[dimension] = MemberName.Of(
                    LocalizedText.Read(described.Value("name")),
                    dimension
                );
        return names.ToImmutable();
    }
}
