using CsatWarehouse.Exports.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Json;

public class StrictJsonTests
{
    static string Errors(string text, Func<StrictObject, object?> read) =>
        string.Join(
            '\n',
            Assert
                .Throws<ConfigurationException>(() => StrictJson.Read(text, "a.json", read))
                .Errors
        );

    [Fact]
    public void File_WithCommentsTrailingCommasAndMark_IsRead()
    {
        var text = "\uFEFF{ // why\n \"name\": \"x\", /* and */ \"list\": [\"a\", \"b\",], }";
        var read = StrictJson.Read(
            text,
            "a.json",
            o => (o.Text("name"), string.Join('+', o.Codes("list")))
        );
        Assert.Equal(("x", "a+b"), read);
    }

    [Theory]
    [InlineData(
        "{\"headlne\": true}",
        "a.json:1:13: unknown member 'headlne'; did you mean 'headline'?"
    )]
    [InlineData("{\n  \"x\": 1}", "a.json:2:8: unknown member 'x'; known are headline, part")]
    [InlineData(
        "{\"part\": {\"ў\": 1, \"q\": 2}}",
        "a.json:1:16: unknown member 'ў'; known are name\na.json:1:24: unknown member 'q'; known are name"
    )]
    public void Member_ThatNobodyAsksFor_IsAnErrorWithItsPlace(string text, string expected) =>
        Assert.Equal(
            expected,
            Errors(
                text,
                o =>
                {
                    o.Flag("headline");
                    return o.Object("part")?.Text("name");
                }
            )
        );

    [Fact]
    public void Errors_OfSeveralKinds_AreReportedTogetherInOrder()
    {
        var errors = Errors(
            """
            {
              "zone": 3,
              "month": 13,
              "kind": "mystery-visits",
              "kind": "x",
              "extra": null
            }
            """,
            o =>
            {
                o.RequiredText("name");
                o.Integer("month", 1, 12);
                o.OneOf<Season>("kind");
                return o.Text("zone");
            }
        );
        Assert.Equal(
            """
            a.json:1:1: 'name' is missing; it is required here
            a.json:2:11: 'zone' is the number 3; text is expected
            a.json:3:12: 'month' is 13; a whole number from 1 to 12 is expected
            a.json:4:11: kind 'mystery-visits' is not known; known are late-summer, winter
            a.json:5:11: member 'kind' is given twice; keep one
            a.json:6:12: unknown member 'extra'; known are kind, month, name, zone
            """,
            errors
        );
    }

    enum Season
    {
        LateSummer,
        Winter,
    }

    [Theory]
    [InlineData("{\"v\": true}", "text", "'v' is true; text is expected")]
    [InlineData("{\"v\": {}}", "text", "'v' is an object { }; text is expected")]
    [InlineData("{\"v\": \" \"}", "required", "'v' is blank; it is required here")]
    [InlineData("{\"v\": \"yes\"}", "flag", "'v' is text 'yes'; true or false is expected")]
    [InlineData("{\"v\": \"1\"}", "number", "'v' is text '1'; a number is expected")]
    [InlineData("{\"v\": 1.5}", "integer", "'v' is 1.5; a whole number from 0 to 9 is expected")]
    [InlineData("{\"v\": []}", "object", "'v' is a list [ ]; an object { } is expected")]
    [InlineData("{\"v\": {}}", "list", "'v' is an object { }; a list [ ] is expected")]
    [InlineData("{\"v\": 5}", "codes", "'v' is the number 5; text, or a list of texts is expected")]
    [InlineData("{\"v\": [false]}", "codes", "'v[0]' is false; text is expected")]
    [InlineData("{\"v\": []}", "map", "'v' is a list [ ]; an object { } is expected")]
    public void Value_OfAnotherKind_SaysWhatIsExpected(string text, string asked, string expected)
    {
        var errors = Errors(
            text,
            o =>
                asked switch
                {
                    "text" => o.Text("v"),
                    "required" => o.RequiredText("v"),
                    "flag" => o.Flag("v"),
                    "number" => o.Number("v"),
                    "integer" => o.Integer("v", 0, 9),
                    "object" => o.Object("v"),
                    "list" => o.List("v"),
                    "codes" => o.Codes("v"),
                    _ => o.Map("v"),
                }
        );
        Assert.EndsWith(": " + expected, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_ThatIsNoJson_SaysWhere() =>
        Assert.StartsWith(
            "a.json:2:11: the file is not JSON: ",
            Errors("{\n  \"name\": x}", o => o.Text("name")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("{\"v\": \"\\uD800\"}")]
    [InlineData("{\"v\": 1e999}")]
    [InlineData("")]
    [InlineData("// nothing")]
    public void Text_ThatNoValueCanHold_IsAnErrorOfTheFile(string text) =>
        Assert.NotEmpty(
            Errors(
                text,
                o =>
                    o.Value("v")?.Kind == System.Text.Json.JsonValueKind.Number
                        ? o.Number("v")
                        : o.Text("v")
            )
        );

    [Fact]
    public void Text_WithAnythingAfterItsEnd_IsNoJson() =>
        Assert.Contains(
            "the file is not JSON",
            Errors("{} {}", _ => null),
            StringComparison.Ordinal
        );

    [Fact]
    public void Root_ThatIsNoObject_IsAnError() =>
        Assert.Equal(
            "a.json:1:1: '$' is a list [ ]; an object { } is expected",
            Errors("[]", _ => null)
        );

    [Fact]
    public void File_ThatIsAbsentOrNotUtf8_IsAnErrorOfTheFile()
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["latin.json"], [(byte)'{', (byte)'"', 0xE9, (byte)'"']);
        var absent = Assert.Throws<ConfigurationException>(() =>
            StrictJson.ReadFile(folder.Path, "none.json", o => o.Path)
        );
        var latin = Assert.Throws<ConfigurationException>(() =>
            StrictJson.ReadFile(folder.Path, "latin.json", o => o.Path)
        );
        Assert.StartsWith(
            "none.json: the file cannot be read: ",
            absent.Message,
            StringComparison.Ordinal
        );
        Assert.Equal("latin.json:1:1: the file is not UTF-8; save it as UTF-8", latin.Message);
    }

    [Fact]
    public void Object_OverAnother_TakesWhatItDoesNotSayFromBelow()
    {
        const string text = """
            {
              "below": {"a": "1", "b": {"x": "2", "y": "3"}, "c": {"z": "4"}, "list": [{"id": "p", "v": "5"}, {"id": "q"}]},
              "above": {"b": {"y": "6"}, "c": null, "list": [{"id": "q", "v": "7"}, {"id": "r"}]}
            }
            """;
        var read = StrictJson.Read(
            text,
            "a.json",
            root =>
            {
                var o = root.Object("above")!.Over(root.Object("below")!);
                var b = o.Object("b")!;
                var list = o.KeyedList("list", "id").Select(i => i.Text("id") + i.Text("v"));
                return string.Join(
                    ' ',
                    [o.Text("a"), b.Text("x"), b.Text("y"), o.Object("c")?.Path ?? "none", .. list]
                );
            }
        );
        Assert.Equal("1 2 6 none p5 q7 r", read);
    }

    [Fact]
    public void List_WithAKeyTwice_IsAnError() =>
        Assert.Equal(
            "a.json:1:27: id 'p' is listed twice under 'list'; keep one",
            Errors("{\"list\":[{\"id\":\"p\"},{\"id\":\"p\"}]}", o => o.KeyedList("list", "id"))
        );
}
