using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Exports.Tests.Profiles;
using FsCheck;
using FsCheck.Fluent;

namespace CsatWarehouse.Exports.Tests.Records;

public class RecordExportReaderTests
{
    const string Map = """
        "createdAt": "created", "status": {"column": "status", "values": {"Готово": "solved"}}, "tags": "tags",
        "reopens": {"column": "reopens", "values": {"-": null}}, "agent": ["agent", "owner"], "channel": {"constant": "phone"},
        "deleted": {"column": "gone", "optional": true}, "updatedAt": "changed"
        """;

    [Fact]
    public void Row_OfATicket_IsTypedFieldByField()
    {
        var row = RecordText.Row(
            RecordText.Ticket(Map, "\"format\": {\"culture\": \"uk-UA\"}"),
            "id;created;status;tags;reopens;owner;changed;extra\n 7 ;2026-03-01 08:00;Готово;a; ;2026-03-02T08:00:00Z;2026-03-02T08:00:00Z;\n".Replace(
                ";a; ;2026-03-02T08:00:00Z;",
                ";\"a; b\";1,5;Ольга;",
                StringComparison.Ordinal
            )
        );
        Assert.Equal(
            (new RecordKey("", "7"), 2L, 1L, "7"),
            (row.Key, row.Line, row.Ordinal, row.Text("id"))
        );
        Assert.Equal(
            (new DateTime(2026, 3, 1, 6, 0, 0), DateTimeKind.Utc),
            (row.Instant("createdAt"), row.Instant("createdAt")!.Value.Kind)
        );
        Assert.Equal(
            ("solved", 1.5, "Ольга", "phone"),
            (row.Text("status"), row.Number("reopens"), row.Text("agent"), row.Text("channel"))
        );
        Assert.Equal(["a", "b"], row.List("tags"));
        Assert.Equal((false, new DateTime(2026, 3, 2, 8, 0, 0)), (row.IsDeleted, row.UpdatedAtUtc));
        Assert.Equal((null, null), (row.Flag("deleted"), row.Text("product")));
    }

    [Fact]
    public void Row_AfterAFullOne_KeepsNothingOfIt()
    {
        using var reader = RecordText.Open(
            RecordText.Ticket(
                "\"createdAt\": \"created\", \"agent\": \"agent\", \"tags\": \"tags\""
            ),
            "id,created,agent,tags\n1,2026-03-01 08:00,Olha,a\n2,2026-03-01 09:00,,\n"
        );
        Assert.True(reader.Read() && reader.Read());
        Assert.Equal(
            ("2", null, 0),
            (reader.Row.Key.Id, reader.Row.Text("agent"), reader.Row.List("tags").Count)
        );
    }

    [Fact]
    public void Columns_OfTheFile_AreUsedOrNot()
    {
        using var reader = RecordText.Open(
            RecordText.Ticket(more: "\"where\": [{\"column\": \"brand\", \"equals\": \"x\"}]"),
            "brand,id,other,created\n"
        );
        Assert.Equal(["brand", "id", "created"], reader.UsedColumns);
        Assert.Equal(["other"], reader.UnusedColumns);
        Assert.Equal(["brand", "id", "other", "created"], reader.Columns);
        Assert.Equal(("utf-8", ','), (reader.Detected.Encoding, reader.Detected.Delimiter));
    }

    [Fact]
    public void File_WithoutNeededColumns_NamesAllOfThem()
    {
        var fault = Assert.Throws<ExportUnreadableException>(() =>
            RecordText.Open(
                RecordText.Ticket("\"createdAt\": \"created\", \"agent\": \"agent\""),
                "ids,crated\n"
            )
        );
        Assert.Equal("missing-column", fault.Code);
        Assert.Equal(
            "'a.csv' has no column 'id', the nearest is 'ids'; no column 'created', the nearest is 'crated'; no column 'agent'. "
                + "The profile of source 'desk' needs it: name the file's own column there, or mark the field as optional",
            fault.Message
        );
    }

    [Fact]
    public void Layout_OfAnotherKind_IsRefusedByEachReader()
    {
        var survey = ProfileText.Layout(ProfileText.With());
        var ticket = RecordText.Layout(RecordText.Ticket());
        Assert.Equal(
            "The files of source nps hold no records: their kind is survey. Ask Kind first.",
            Assert
                .Throws<InvalidOperationException>(() =>
                    RecordExportReader.Open(new MemoryStream([97]), "a", survey, RecordText.Kyiv)
                )
                .Message
        );
        Assert.Equal(
            "The files of source desk hold no survey responses: their kind is ticket. Ask Kind first.",
            Assert
                .Throws<InvalidOperationException>(() =>
                    SurveyExportReader.Open(new MemoryStream([97]), "a", ticket, RecordText.Kyiv)
                )
                .Message
        );
        Assert.Empty(ticket.Questions);
        Assert.Empty(ticket.Classifications);
    }

    [Fact]
    public void Rows_OfAnyContent_AreTypedExcludedOrRejected()
    {
        var cells = Gen.Elements(
            "",
            "1",
            "x",
            "true",
            "2026-03-01",
            "2026-03-01 08:00",
            "open",
            "[1]",
            "[",
            "\"a,b\"",
            "1e400",
            "\uFFFD",
            "🙂"
        );
        var rows = Gen.ListOf(cells.ArrayOf(5));
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(
                rows.ToArbitrary(),
                table =>
                {
                    using var reader = RecordText.Open(
                        RecordText.Ticket(
                            "\"createdAt\": \"b\", \"status\": \"c\", \"reopens\": \"d\", \"mergedTickets\": \"e\"",
                            "\"where\": [{\"column\": \"c\", \"notIn\": [\"x\"]}]"
                        ),
                        "id,b,c,d,e\n"
                            + string.Join("", table.Select(r => string.Join(',', r) + "\n"))
                    );
                    var (typed, excluded, rejected) = (0L, 0L, 0L);
                    while (reader.Read())
                    {
                        typed += reader.Outcome == RowOutcome.Typed ? 1 : 0;
                        excluded += reader.Outcome == RowOutcome.Excluded ? 1 : 0;
                        rejected += reader.Reject is null ? 0 : 1;
                    }
                    return reader.RowsRead == table.Count
                        && (typed, excluded, rejected)
                            == (reader.RowsTyped, reader.RowsExcluded, reader.RowsRejected);
                }
            )
        );
    }
}
