using CsatWarehouse.Exports.Records;
using FsCheck;
using FsCheck.Fluent;

namespace CsatWarehouse.Exports.Tests.Records;

public class RecordKeyTests
{
    [Theory]
    [InlineData("\"id\": \"a\"", "", "x|y")]
    [InlineData("\"id\": {\"parts\": [\"a\"]}", "", "x|y")]
    [InlineData("\"id\": {\"parts\": [\"b\", \"a\"]}", "", @"z|x\|y")]
    [InlineData(
        "\"id\": {\"parts\": [\"b\", {\"column\": \"none\", \"optional\": true}]}",
        "",
        "z|"
    )]
    [InlineData("\"id\": \"b\", \"scope\": \"2026\"", "2026", "z")]
    [InlineData(
        "\"id\": \"b\", \"scope\": {\"column\": \"a\", \"values\": {\"x|y\": \"eu\"}}",
        "eu",
        "z"
    )]
    public void Id_OfATicket_ComesFromItsColumns(string key, string scope, string id)
    {
        var row = RecordText.Row(
            RecordText.Profile("ticket", "\"createdAt\": \"created\"", key),
            "a,b,created\nx|y,z,2026-03-01 08:00\n"
        );
        Assert.Equal((new RecordKey(scope, id), id), (row.Key, row.Text("id")));
    }

    [Fact]
    public void Id_OfAKindWithoutOne_IsMadeOfItsKeyFields()
    {
        const string Map = "\"ticket\": \"t\", \"field\": \"f\", \"at\": \"at\"";
        const string Csv = "t,f,at,event\n7,status,2026-03-01 08:00:30,e1\n";
        Assert.Equal(
            "7|status|2026-03-01T06:00:30Z",
            RecordText.Row(RecordText.Profile("ticket-event", Map), Csv).Key.Id
        );
        Assert.Equal(
            "e1",
            RecordText.Row(RecordText.Profile("ticket-event", Map, "\"id\": \"event\""), Csv).Key.Id
        );
    }

    [Fact]
    public void Id_OfAReview_MayBeBlank()
    {
        var profile = RecordText.Profile(
            "review",
            "\"reviewedOn\": \"d\"",
            "\"id\": {\"column\": \"id\", \"optional\": true}"
        );
        Assert.Null(RecordText.Row(profile, "d,id\n2026-03-01,\n").Key.Id);
        Assert.Null(RecordText.Row(profile, "d\n2026-03-01\n").Key.Id);
        Assert.Equal("5", RecordText.Row(profile, "d,id\n2026-03-01,5\n").Key.Id);
    }

    [Fact]
    public void Ids_OfDifferentParts_AreDifferent()
    {
        var part = Gen.Elements('a', '|', '\\').ArrayOf().Select(letters => new string(letters));
        var parts = part.ArrayOf(2);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                parts.ToArbitrary(),
                parts.ToArbitrary(),
                (a, b) => a.SequenceEqual(b) == (RecordKey.Joined(a) == RecordKey.Joined(b))
            )
        );
    }
}
