using System.Text.Json;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Schemas;
using CsatWarehouse.Exports.Tests.Records;

namespace CsatWarehouse.Exports.Tests.Schemas;

/// <summary>The published schema knows the kinds of records as the reader does.</summary>
public class RecordSchemaTests
{
    static readonly JsonElement Schema = JsonDocument.Parse(ConfigurationSchema.Source).RootElement;
    static readonly JsonElement Definitions = Schema.GetProperty("$defs");

    public static TheoryData<string> Names => [.. RecordKinds.All.Select(k => k.Name)];

    static IReadOnlyList<string> Errors(string profile) =>
        new SchemaValidator(Schema).Validate(JsonDocument.Parse(profile).RootElement);

    static string[] Known(string profile)
    {
        var error = Assert
            .Throws<ConfigurationException>(() => SourceProfile.Parse(profile, "a.json"))
            .Errors.Single(e => e.Message.StartsWith("unknown member", StringComparison.Ordinal));
        return error.Message.Split("; known are ")[1].Split(", ");
    }

    static IEnumerable<string> Members(JsonElement definition) =>
        definition
            .GetProperty("properties")
            .EnumerateObject()
            .Select(p => p.Name)
            .Order(StringComparer.Ordinal);

    [Fact]
    public void Kinds_OfTheSchema_AreThoseOfTheReader()
    {
        var kinds = Schema.GetProperty("properties").GetProperty("kind").GetProperty("enum");
        Assert.Equal(
            Choice<SourceKind>.Names,
            kinds.EnumerateArray().Select(kind => kind.GetString())
        );
        Assert.Equal(
            Choice<SourceKind>.Names,
            Definitions.GetProperty("of").EnumerateObject().Select(kind => kind.Name)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Map_OfAKind_HasTheSameFieldsInReaderAndSchema(string name)
    {
        var kind = RecordKinds.All.Single(k => k.Name == name);
        var map = Definitions.GetProperty("maps").GetProperty(name);
        Assert.Equal(
            Members(map),
            Known(RecordText.Profile(name, "\"no field of any kind at all\": 1"))
        );
        foreach (var field in map.GetProperty("properties").EnumerateObject())
            Assert.StartsWith(
                kind.Field(field.Name).Meaning,
                field.Value.GetProperty("description").GetString(),
                StringComparison.Ordinal
            );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Fields_OfAKind_HaveTheFormOfTheirType(string name)
    {
        var kind = RecordKinds.All.Single(k => k.Name == name);
        var map = Definitions.GetProperty("maps").GetProperty(name).GetProperty("properties");
        foreach (var field in map.EnumerateObject())
            Assert.Equal(
                kind.Field(field.Name).Type switch
                {
                    FieldType.Date or FieldType.Month or FieldType.Instant => "#/$defs/date",
                    FieldType.List => "#/$defs/list",
                    _ => "#/$defs/field",
                },
                field.Value.GetProperty("$ref").GetString()
            );
    }

    [Fact]
    public void List_InItsLongForm_HasTheSameMembersInReaderAndSchema() =>
        Assert.Equal(
            Members(Definitions.GetProperty("list").GetProperty("oneOf")[1]),
            Known(
                RecordText.Ticket(
                    "\"createdAt\": \"c\", \"tags\": {\"column\": \"t\", \"no member of a list\": 1}"
                )
            )
        );

    [Fact]
    public void Key_OfRecords_HasTheSameMembersInReaderAndSchema() =>
        Assert.Equal(
            Members(Definitions.GetProperty("recordKey")),
            Known(
                RecordText.Profile(
                    "ticket",
                    "\"createdAt\": \"c\"",
                    "\"id\": \"i\", \"no member of a key\": 1"
                )
            )
        );

    [Theory]
    [InlineData(
        "\"id\": {\"parts\": [\"a\", [\"b\", \"c\"], {\"column\": \"d\", \"optional\": true}]}"
    )]
    [InlineData("\"id\": [\"Id\", \"id\"], \"scope\": {\"column\": \"instance\"}")]
    [InlineData("\"id\": {\"column\": \"id\", \"values\": {\"0\": null}}, \"scope\": \"2026\"")]
    public void Key_InAnyForm_IsRightByReaderAndSchema(string key)
    {
        var profile = RecordText.Profile(
            "ticket",
            """ "createdAt": {"column": "d", "time": "t", "formats": ["dd.MM.yyyy HH:mm"]}, "solvedAt": {"column": "s", "epoch": "seconds"}, "tags": {"column": "t", "separator": ","} """,
            key
        );
        RecordText.Layout(profile);
        Assert.Empty(Errors(profile));
    }

    [Theory]
    [InlineData("\"questions\": []")]
    [InlineData("\"survey\": {}")]
    [InlineData("\"classifications\": []")]
    [InlineData("\"answerScales\": {}")]
    public void Profile_OfTicketsWithPartsOfASurvey_IsRefusedByReaderAndSchema(string part)
    {
        var profile = RecordText.Ticket(more: part);
        Assert.Throws<ConfigurationException>(() => RecordText.Layout(profile));
        Assert.NotEmpty(Errors(profile));
    }

    [Theory]
    [InlineData("""{"v": {"map": {"chanel": "c"}}}""", false)]
    [InlineData("""{"v": {"map": {"channel": "c"}}}""", true)]
    [InlineData("""{"v": {"kind": "contact", "map": {"createdAt": "c", "email": "e"}}}""", true)]
    [InlineData("""{"v": {"kind": "contact", "map": {"createdAt": "c", "subject": "e"}}}""", false)]
    public void Variant_OfAKind_IsRightOrWrongByReaderAndSchema(string variants, bool isRight)
    {
        var profile = RecordText
            .Ticket(more: $"\"variants\": {variants}")
            .Replace("\"a.csv\"}", "\"a.csv\", \"variant\": \"v\"}", StringComparison.Ordinal);
        if (isRight)
            RecordText.Layout(profile);
        else
            Assert.Throws<ConfigurationException>(() => RecordText.Layout(profile));
        Assert.Equal(isRight, Errors(profile).Count == 0);
    }
}
