using System.Text.Json;
using System.Text.Json.Nodes;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Schemas;
using CsatWarehouse.Exports.Tests.Profiles;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Schemas;

public class ConfigurationSchemaTests
{
    const string Stranger = "no member of any object at all";

    static readonly JsonDocumentOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    static SchemaValidator Validator(string schema) => new(JsonDocument.Parse(schema).RootElement);

    static readonly SchemaValidator Source = Validator(ConfigurationSchema.Source);

    /// <summary>A profile in which every member that the reader knows has a value.</summary>
    const string Everything = """
        {
          "$schema": "x", "source": "a", "name": "A", "kind": "survey", "collection": "phone", "delivery": "delta",
          "survey": {"programme": "p", "wave": "w", "mode": "m", "language": "uk", "type": "transactional"},
          "format": {"encoding": "utf-8", "delimiter": ";", "headerRows": 2, "nameRow": 2, "culture": "uk-UA", "timeZone": "Europe/Kyiv"},
          "files": [{"glob": "a/*.csv", "asOf": "{yyyy-MM-dd}.csv", "variant": "v"}],
          "variants": {"v": {}},
          "where": [{"column": "a", "equals": "1"}, {"column": "a", "in": ["1"]}, {"column": "a", "notIn": ["1"]}, {"column": "a", "blank": true}],
          "key": {"id": {"column": "a", "values": {"x": "y", "z": null}, "optional": true}, "scope": {"constant": "c"}},
          "map": {
            "answeredOn": {"column": "d", "formats": ["dd.MM.yyyy"]},
            "updatedAt": "u", "customer": "c", "customerEmail": ["e", "f"], "channel": {"constant": "phone"}, "language": "l", "cluster": "k",
            "weight": {"column": "w", "headline": true, "set": "s", "values": {"-": null}, "optional": true}
          },
          "classifications": [{"name": "n", "column": "c", "values": {"1": 2}, "labels": {"2": {"en": "Two"}}, "optional": true}],
          "answerScales": {"r": {"min": 1, "max": 5, "values": {"good": 5}, "missing": {"0": "skipped"}}},
          "questions": [{
            "code": "q", "columns": ["Q", "R"], "kind": "sps", "scale": "r", "stage": "s", "values": {"bad": 1}, "missing": {"9": "refused"},
            "text": {"uk": "?"}, "version": 2, "onInvalid": "reject-answer", "optional": true
          }]
        }
        """;

    [Fact]
    public void Profile_WithEveryMember_IsRightByReaderAndSchema()
    {
        SourceProfile.Parse(Everything, "a.json");
        Assert.Empty(Source.Validate(JsonDocument.Parse(Everything).RootElement));
    }

    [Theory]
    [InlineData("", "#")]
    [InlineData("variants.v", "#/$defs/variant")]
    [InlineData("survey", "#/properties/survey")]
    [InlineData("format", "#/properties/format")]
    [InlineData("files.0", "#/properties/files/items")]
    [InlineData("where.0", "#/$defs/filter")]
    [InlineData("key", "#/$defs/surveyKey")]
    [InlineData("map", "#/$defs/surveyMap")]
    [InlineData("map.weight", "#/$defs/surveyMap/properties/weight")]
    [InlineData("map.channel", "#/$defs/field/oneOf/1")]
    [InlineData("map.answeredOn", "#/$defs/date/oneOf/1")]
    [InlineData("classifications.0", "#/$defs/classification")]
    [InlineData("answerScales.r", "#/$defs/scale")]
    [InlineData("questions.0", "#/$defs/question")]
    public void Members_OfAnObject_AreTheSameInReaderAndSchema(string place, string definition)
    {
        var profile = JsonNode.Parse(Everything)!;
        var target = place
            .Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(
                profile,
                (node, name) => int.TryParse(name, null, out var i) ? node[i]! : node[name]!
            );
        target[Stranger] = 1;
        var error = Assert
            .Throws<ConfigurationException>(() =>
                SourceProfile.Parse(profile.ToJsonString(), "a.json")
            )
            .Errors.Single()
            .Message;
        var known = error.Split("; known are ")[1].Split(", ");

        var schema = Resolve(definition);
        Assert.Equal(
            known.Except(OnlyAtRoot(place)).Order(StringComparer.Ordinal),
            schema.Order(StringComparer.Ordinal)
        );
    }

    static IEnumerable<string> Resolve(string definition)
    {
        var element = JsonDocument.Parse(ConfigurationSchema.Source).RootElement;
        foreach (
            var part in definition
                .TrimStart('#', '/')
                .Split('/', StringSplitOptions.RemoveEmptyEntries)
        )
            element = int.TryParse(part, null, out var index)
                ? element[index]
                : element.GetProperty(part);
        return element.GetProperty("properties").EnumerateObject().Select(p => p.Name);
    }

    static string[] OnlyAtRoot(string place) =>
        place == "variants.v" ? ["$schema", "source", "name", "files", "variants"] : [];

    public static TheoryData<string> Profiles =>
        [
            .. new[]
            {
                Repository.PathOf("warehouse", "samples", "airport", "sources"),
                Repository.PathOf(
                    "tests",
                    "CsatWarehouse.Exports.Tests",
                    "Data",
                    "profiles",
                    "sources"
                ),
            }
                .Concat(
                    Directory.GetDirectories(
                        Repository.PathOf("warehouse", "samples", "templates"),
                        "sources",
                        SearchOption.AllDirectories
                    )
                )
                .SelectMany(folder => Directory.GetFiles(folder, "*.json"))
                .Select(path => Path.GetRelativePath(Repository.Root, path)),
        ];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Profile_OfTheRepository_FitsTheSchemaThatItNames(string file)
    {
        var path = Repository.PathOf(file);
        using var profile = JsonDocument.Parse(File.ReadAllText(path), Options);
        Assert.Empty(Source.Validate(profile.RootElement));
        var schema = Path.GetFullPath(
            profile.RootElement.GetProperty("$schema").GetString()!,
            Path.GetDirectoryName(path)!
        );
        Assert.Equal(ConfigurationSchema.Source, File.ReadAllText(schema));
    }

    [Fact]
    public void Workspace_OfTheAirport_FitsTheSchemaThatItNames()
    {
        var folder = Repository.PathOf("warehouse", "samples", "airport");
        using var workspace = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(folder, "csat.json")),
            Options
        );
        Assert.Empty(Validator(ConfigurationSchema.Workspace).Validate(workspace.RootElement));
        var schema = Path.GetFullPath(
            workspace.RootElement.GetProperty("$schema").GetString()!,
            folder
        );
        Assert.Equal(ConfigurationSchema.Workspace, File.ReadAllText(schema));
    }

    [Theory]
    [InlineData("\"delivery\": \"deltas\"")]
    [InlineData("\"format\": {\"headerRows\": 4}")]
    [InlineData("\"where\": [{\"equals\": \"1\"}]")]
    [InlineData("\"classifications\": [{\"name\": \"Age Group\", \"column\": \"a\"}]")]
    [InlineData("\"answerScales\": {\"r\": {\"min\": 1}}")]
    [InlineData(
        "\"answerScales\": {\"r\": {\"min\": 1, \"max\": 5, \"missing\": {\"0\": \"answered\"}}}"
    )]
    [InlineData("\"nam\": \"x\"")]
    public void Profile_ThatTheReaderRefuses_TheSchemaRefuses(string part)
    {
        var text = ProfileText.With(part);
        Assert.Throws<ConfigurationException>(() => SourceProfile.Parse(text, "a.json"));
        Assert.NotEmpty(Source.Validate(JsonDocument.Parse(text).RootElement));
    }

    [Fact]
    public void Journey_OfTheAirport_HasAStageForEveryRating()
    {
        var folder = Repository.PathOf("warehouse", "samples", "airport");
        using var workspace = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(folder, "csat.json")),
            Options
        );
        var stages = workspace
            .RootElement.GetProperty("journey")
            .EnumerateArray()
            .Select(s => s.GetProperty("code").GetString())
            .ToList();
        foreach (var layout in ProfileSet.ReadFolder(folder).Profiles.Single().Layouts)
            Assert.Equal(
                stages,
                layout.Questions.Where(q => q.Kind == QuestionKind.Sps).Select(q => q.Stage)
            );
    }

    /// <summary>The loading tests read that file with the strict reader, so no member of the schema is unknown to it.</summary>
    [Fact]
    public void Workspaces_OfTheSamples_UseEveryMemberOfTheSchema()
    {
        string[][] samples =
        [
            ["airport"],
            ["telecom"],
            ["templates", "azure"],
        ];
        var used = samples.SelectMany(sample =>
        {
            var file = Repository.PathOf(["warehouse", "samples", .. sample, "csat.json"]);
            using var workspace = JsonDocument.Parse(File.ReadAllText(file), Options);
            return Names(workspace.RootElement).ToList();
        });
        using var schema = JsonDocument.Parse(ConfigurationSchema.Workspace);
        Assert.Empty(Members(schema.RootElement).Except(used));
    }

    static IEnumerable<string> Members(JsonElement schema) =>
        schema.ValueKind != JsonValueKind.Object
            ? []
            : schema
                .EnumerateObject()
                .SelectMany(keyword =>
                    keyword.Name == "properties"
                        ? keyword
                            .Value.EnumerateObject()
                            .SelectMany(p => Members(p.Value).Prepend(p.Name))
                        : Members(keyword.Value)
                );

    static IEnumerable<string> Names(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value
                .EnumerateObject()
                .SelectMany(p => Names(p.Value).Prepend(p.Name)),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Names),
            _ => [],
        };
}
