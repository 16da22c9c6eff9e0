using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Tests.Records;

/// <summary>Each thing that can be wrong in a profile of records, once.</summary>
public class RecordProfileErrorTests
{
    static IEnumerable<string> Messages(string profile) =>
        Assert
            .Throws<ConfigurationException>(() => RecordText.Layout(profile))
            .Errors.Select(e => e.Message);

    [Theory]
    [InlineData("\"chanel\": \"c\"", "unknown member 'chanel'; did you mean 'channel'?")]
    [InlineData(
        "\"tags\": {\"column\": \"t\", \"separator\": \", \"}",
        "separator ', ' is not one character; give one such as , or |"
    )]
    [InlineData(
        "\"agent\": {\"column\": \"a\", \"constant\": \"b\"}",
        "give either 'column' or 'constant'"
    )]
    [InlineData(
        "\"solvedAt\": {\"column\": \"s\", \"formats\": \"dd.MM.yyyy\"}",
        "format 'dd.MM.yyyy' has no hour, so it gives no instant; name the column that has the time, or add the time"
    )]
    [InlineData(
        "\"solvedAt\": {\"year\": 2026, \"month\": 1, \"day\": \"d\"}",
        "'solvedAt' is an instant; year, month and day make a date: name the column that has the time"
    )]
    [InlineData(
        "\"solvedAt\": {\"column\": \"s\", \"epoch\": \"second\"}",
        "epoch 'second' is not known; did you mean 'seconds'?"
    )]
    [InlineData(
        "\"solvedAt\": {\"column\": \"s\", \"epoch\": \"seconds\", \"time\": \"t\"}",
        "an epoch is one number in one column; leave 'formats' and 'time' out, or 'epoch'"
    )]
    [InlineData(
        "\"solvedAt\": {\"time\": \"t\"}",
        "a date comes either from a 'column' or from 'year', 'month' and 'day' together"
    )]
    public void Map_OfATicket_WithAFault_SaysWhich(string member, string expected) =>
        Assert.Equal([expected], Messages(RecordText.Ticket("\"createdAt\": \"c\", " + member)));

    [Fact]
    public void Error_InAMap_KnowsItsLine()
    {
        var error = Assert
            .Throws<ConfigurationException>(() =>
                RecordText.Layout(RecordText.Ticket("\"createdAt\": \"c\",\n \"prority\": \"p\""))
            )
            .Errors.Single();
        Assert.Equal(("sources/desk.json", 5), (error.File, error.Line));
        Assert.Equal("$.map.prority", error.Path);
    }

    [Fact]
    public void Map_ThatIsAbsent_IsToldWithTheKind() =>
        Assert.Equal(
            ["'map' is missing; it says which columns hold the fields of a ticket"],
            Messages(
                """{"source": "a", "kind": "ticket", "files": [{"glob": "a"}], "key": {"id": "i"}}"""
            )
        );

    [Fact]
    public void Fields_ThatAKindNeeds_AreAllAskedFor() =>
        Assert.Equal(
            [
                "'at' is missing; a ticket-event needs it: When it changed.",
                "'field' is missing; a ticket-event needs it: Which field changed: status, agent, team, priority, or any name of the source's.",
                "'ticket' is missing; a ticket-event needs it: The id of the ticket.",
            ],
            Messages(RecordText.Profile("ticket-event", "\"value\": \"v\""))
        );

    [Fact]
    public void Day_WithNeitherOfItsFields_NamesBoth() =>
        Assert.Equal(
            [
                "'reviewedOn' (or 'reviewedAt') is missing; a review needs it: The day on which it was written.",
            ],
            Messages(RecordText.Profile("review", "\"text\": \"t\""))
        );

    [Fact]
    public void Day_WithBothOfItsFields_IsOneTooMany() =>
        Assert.Equal(
            ["give either 'reviewedOn' (a day) or 'reviewedAt' (an instant)"],
            Messages(RecordText.Profile("review", "\"reviewedOn\": \"d\", \"reviewedAt\": \"i\""))
        );

    [Theory]
    [InlineData("\"reviewedOn\": {\"column\": \"d\", \"optional\": true}", "reviewedOn")]
    [InlineData("\"reviewedAt\": {\"column\": \"d\", \"optional\": true}", "reviewedAt")]
    public void Field_ThatAKindNeeds_CannotBeOptional(string map, string field) =>
        Assert.Equal(
            [$"'{field}' cannot be optional: a review needs it"],
            Messages(RecordText.Profile("review", map))
        );

    [Theory]
    [InlineData(
        "\"reviewedOn\": {\"column\": \"d\", \"time\": \"t\"}",
        "'reviewedOn' needs no time of day; leave 'time' out"
    )]
    [InlineData(
        "\"reviewedAt\": {\"column\": \"d\", \"formats\": \"yyyy-MM-dd\"}",
        "format 'yyyy-MM-dd' has no hour, so it gives no instant; use 'reviewedOn', or add the time"
    )]
    [InlineData(
        "\"reviewedOn\": {\"column\": \"d\", \"formats\": \"MM.yyyy\"}",
        "format 'MM.yyyy' has no d, the day; write it as in dd.MM.yyyy"
    )]
    public void Date_OfAReview_WithAFault_SaysWhich(string map, string expected) =>
        Assert.Equal([expected], Messages(RecordText.Profile("review", map)));

    [Theory]
    [InlineData(
        "",
        "the 'id' of 'key' is missing; without it one ticket cannot be told from another"
    )]
    [InlineData(
        "\"id\": {\"parts\": [\"a\"], \"column\": \"b\"}",
        "give either 'parts' or one 'column'"
    )]
    [InlineData(
        "\"id\": {\"parts\": [1]}",
        "'parts[0]' is the number 1; text, or a list of texts is expected"
    )]
    public void Key_OfATicket_WithAFault_SaysWhich(string key, string expected) =>
        Assert.Equal(
            [expected],
            Messages(RecordText.Profile("ticket", "\"createdAt\": \"c\"", key))
        );

    [Fact]
    public void Id_InTheMap_BelongsToTheKey() =>
        Assert.Contains(
            "unknown member 'id'",
            Messages(RecordText.Ticket("\"createdAt\": \"c\", \"id\": \"i\"")).Single(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Collection_OfAKind_IsTheUsualOneUnlessSaid()
    {
        Assert.Equal(CollectionMethod.Ticket, RecordText.Layout(RecordText.Ticket()).Collection);
        Assert.Equal(
            CollectionMethod.Phone,
            RecordText.Layout(RecordText.Ticket(more: "\"collection\": \"phone\"")).Collection
        );
        Assert.Equal(
            CollectionMethod.Observation,
            RecordText.Layout(RecordText.Profile("team", "", "\"id\": \"i\"")).Collection
        );
    }

    [Fact]
    public void Hash_OfALayout_FollowsItsMeaning()
    {
        static string Hash(string map, string more = "") =>
            RecordText.Layout(RecordText.Ticket(map, more)).Hash;
        var plain = Hash("\"createdAt\": \"c\", \"tags\": \"t\", \"agent\": \"a\"");
        Assert.Equal(
            plain,
            Hash(
                "\"agent\": {\"column\": \"a\"}, \"tags\": {\"column\": \"t\", \"separator\": \";\"}, \"createdAt\": {\"column\": \"c\"}"
            )
        );
        string[] others =
        [
            Hash("\"createdAt\": \"c\", \"tags\": \"t\""),
            Hash("\"createdAt\": \"d\", \"tags\": \"t\", \"agent\": \"a\""),
            Hash(
                "\"createdAt\": \"c\", \"tags\": {\"column\": \"t\", \"separator\": \",\"}, \"agent\": \"a\""
            ),
            Hash(
                "\"createdAt\": {\"column\": \"c\", \"epoch\": \"seconds\"}, \"tags\": \"t\", \"agent\": \"a\""
            ),
            Hash(
                "\"createdAt\": {\"column\": \"c\", \"time\": \"x\"}, \"tags\": \"t\", \"agent\": \"a\""
            ),
            Hash(
                "\"createdAt\": \"c\", \"tags\": \"t\", \"agent\": \"a\"",
                "\"delivery\": \"delta\""
            ),
        ];
        Assert.Equal(others.Length, others.Except([plain]).Distinct().Count());
    }

    /// <summary>Another hash reads every file of every warehouse again: change it knowingly.</summary>
    [Fact]
    public void Hash_OfALayout_IsTheSameFromReleaseToRelease() =>
        Assert.StartsWith(
            "afcabcc57e3923b4",
            RecordText.Layout(RecordText.Ticket()).Hash,
            StringComparison.Ordinal
        );
}
