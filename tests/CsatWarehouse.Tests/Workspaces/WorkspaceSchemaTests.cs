using System.Text.Json;
using System.Text.Json.Nodes;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Schemas;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Workspaces;

public sealed class WorkspaceSchemaTests
{
    const string Stranger = "no member of any object at all";

    /// <summary>Settings in which every member that the reader knows has a value.</summary>
    const string Everything = """
        {
          "$schema": "x", "name": "A", "timeZone": "Europe/Kyiv", "languages": ["uk"],
          "warehouse": {"provider": "sqlite", "connectionString": "Data Source=a.db"},
          "exports": {"folder": "in"}, "scorecards": {"folder": "out"}, "calendar": {"firstMonthOfYear": 4},
          "journey": [{"code": "a", "name": "A", "phase": {"code": "p", "name": "P"}, "owner": "O", "momentOfTruth": true}],
          "dimensions": {"region": {"name": "Region"}},
          "slices": [["region"]]
        }
        """;

    [Theory]
    [InlineData("", "")]
    [InlineData("warehouse", "warehouse")]
    [InlineData("exports", "exports")]
    [InlineData("scorecards", "scorecards")]
    [InlineData("calendar", "calendar")]
    [InlineData("journey.0", "journey/items")]
    [InlineData("journey.0.phase", "journey/items/phase")]
    [InlineData("dimensions.region", "dimensions/additionalProperties")]
    public void Members_OfAnObject_AreTheSameInReaderAndSchema(string place, string definition)
    {
        var settings = JsonNode.Parse(Everything)!;
        var target = settings;
        foreach (var part in place.Split('.', StringSplitOptions.RemoveEmptyEntries))
            target = part == "0" ? target[0]! : target[part]!;
        target[Stranger] = 1;
        using var workspace = new TestWorkspace();
        workspace.Write("csat.json", settings.ToJsonString());

        var error = Assert.Single(Assert.Throws<ConfigurationException>(workspace.Read).Errors);

        var known = error.Message.Split("; known are ")[1].Split(", ");
        Assert.Equal(PropertiesAt(definition), known.Order(StringComparer.Ordinal));
    }

    static IEnumerable<string> PropertiesAt(string definition)
    {
        var element = JsonDocument.Parse(ConfigurationSchema.Workspace).RootElement;
        foreach (var part in definition.Split('/', StringSplitOptions.RemoveEmptyEntries))
            element = element.TryGetProperty(part, out var found)
                ? found
                : element.GetProperty("properties").GetProperty(part);
        return element
            .GetProperty("properties")
            .EnumerateObject()
            .Select(p => p.Name)
            .Order(StringComparer.Ordinal);
    }
}
