using System.Text;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Exports.Tests.Profiles;
using FsCheck;
using FsCheck.Fluent;

namespace CsatWarehouse.Exports.Tests.Surveys;

public class SurveyExportReaderTests
{
    const string Full = """
        "key": {"id": "id", "scope": {"column": "wave"}},
        "where": [{"column": "status", "in": ["done", "partial"]}, {"column": "test", "notIn": "1"}],
        "classifications": [
          {"name": "region", "column": "region", "values": {"N": "north", "?": null}},
          {"name": "brand", "constant": "acme"}
        ]
        """;

    const string Map = """
        "answeredOn": "date", "customer": "customer", "customerEmail": "mail", "cluster": "store",
        "channel": {"column": "via", "values": {"1": "phone"}}, "language": {"constant": "uk"},
        "weight": {"column": "w", "headline": true}
        """;

    const string Header = "id,wave,status,test,date,region,customer,mail,store,via,w,score\n";

    static readonly string Profile = ProfileText.With(Full, map: Map);

    [Fact]
    public void Row_WithEverything_IsTyped()
    {
        var row = SurveyText.Row(
            Profile,
            Header + "7,w2,done,,2026-03-01,N,c1,a@b.ua,s9,1,1.25,9\n"
        );
        Assert.Equal(
            ("7", "w2", new DateOnly(2026, 3, 1), "c1", "a@b.ua", "s9", "phone"),
            (
                row.ResponseId,
                row.Scope,
                row.AnsweredOn,
                row.CustomerId,
                row.CustomerEmail,
                row.ClusterId,
                row.Channel
            )
        );
        Assert.Equal(("uk", 1.25, 2L, 1L), (row.Language, row.Weight, row.Line, row.Ordinal));
        Assert.Equal("north acme", string.Join(" ", row.Classifications));
    }

    [Theory]
    [InlineData("N", "north")]
    [InlineData("S", "S")]
    [InlineData("?", null)]
    [InlineData("", null)]
    public void Classification_OfACell_IsMappedOrAsItStands(string cell, string? expected) =>
        Assert.Equal(
            expected,
            SurveyText
                .Row(Profile, Header + $"7,w2,done,,2026-03-01,{cell},,,,,1,9\n")
                .Classifications[0]
        );

    [Theory]
    [InlineData("done", "", RowOutcome.Typed)]
    [InlineData("partial", "0", RowOutcome.Typed)]
    [InlineData("open", "", RowOutcome.Excluded)]
    [InlineData("", "", RowOutcome.Excluded)]
    [InlineData("done", "1", RowOutcome.Excluded)]
    public void Row_ThatTheProfileLeavesOut_IsExcludedAndABlankIsInNoList(
        string status,
        string test,
        RowOutcome outcome
    )
    {
        using var reader = SurveyText.Open(
            Profile,
            Header + $"7,w2,{status},{test},2026-03-01,,,,,,1,9\n"
        );
        Assert.True(reader.Read());
        Assert.Equal(outcome, reader.Outcome);
    }

    [Theory]
    [InlineData(true, "", RowOutcome.Typed)]
    [InlineData(true, "x", RowOutcome.Excluded)]
    [InlineData(false, "", RowOutcome.Excluded)]
    [InlineData(false, "x", RowOutcome.Typed)]
    public void Filter_OnBlankCells_TakesThemOrTheOthers(
        bool blank,
        string cell,
        RowOutcome outcome
    )
    {
        var profile = ProfileText.With(
            $$""" "where": [{"column": "t", "blank": {{(blank ? "true" : "false")}}}] """
        );
        using var reader = SurveyText.Open(profile, $"date,score,t\n2026-03-01,9,{cell}\n");
        Assert.True(reader.Read());
        Assert.Equal(outcome, reader.Outcome);
    }

    [Theory]
    [InlineData(
        ",w2,done,,2026-03-01,N,,,,,1,9",
        "id",
        "missing-key",
        "the id is blank, so the response cannot be told from others"
    )]
    [InlineData(
        "7,,done,,2026-03-01,N,,,,,1,9",
        "wave",
        "missing-key",
        "the scope of the id is blank, so the response cannot be told from others"
    )]
    [InlineData(
        "7,w,done,,2026-03-01,N,,,,,,9",
        "w",
        "missing-weight",
        "the weight is blank, and the weighted figure is the headline; give a weight, or 0 to leave the response out"
    )]
    [InlineData(
        "7,w,done,,2026-03-01,N,,,,,-1,9",
        "w",
        "bad-number",
        "weight '-1' is neither 0 nor a number from 1e-12 to 1e12; check the file, or the profile's culture"
    )]
    [InlineData(
        "7,w,done,,2026-03-01,N,,,,,\"1,5\",9",
        "w",
        "bad-number",
        "weight '1,5' is neither 0 nor a number from 1e-12 to 1e12; check the file, or the profile's culture"
    )]
    public void Row_WithoutWhatItNeeds_IsRejected(
        string row,
        string column,
        string code,
        string reason
    )
    {
        var reject = SurveyText.Reject(Profile, Header + row + "\n");
        Assert.Equal((column, code, reason), (reject.Column, reject.Code, reject.Reason));
    }

    [Fact]
    public void Row_ThatIsBroken_IsRejectedWithTheCsvReadersCode()
    {
        var reject = SurveyText.Reject(Profile, Header + "7,w2\n");
        Assert.Equal(FaultCodes.WrongFieldCount, reject.Code);
    }

    [Fact]
    public void Weight_ThatIsBlankAndNoHeadline_IsAbsent()
    {
        var profile = ProfileText.With(
            map: "\"answeredOn\": \"date\", \"weight\": \"w\"".Replace(
                "\"w\"",
                "{\"column\": \"w\"}",
                StringComparison.Ordinal
            )
        );
        Assert.Null(SurveyText.Row(profile, "date,score,w\n2026-03-01,9,\n").Weight);
    }

    [Fact]
    public void Columns_ThatAreAbsent_MakeTheFileUnreadableAllAtOnce()
    {
        var fault = Assert.Throws<ExportUnreadableException>(() =>
            SurveyText.Open(
                ProfileText.With(
                    "\"where\": [{\"column\": \"zzzzzz\", \"blank\": true}]",
                    questions: """{"code": "nps", "columns": ["scores", "nps_score"], "kind": "nps"}"""
                ),
                "date,score\n2026-03-01,9\n"
            )
        );
        Assert.Equal("missing-column", fault.Code);
        Assert.Equal(
            "'nps/a.csv' has no column 'zzzzzz'; no column 'scores' or 'nps_score', the nearest is 'score'. The profile of source 'nps' needs it: name the file's own column there, or mark the field as optional",
            fault.Message
        );
    }

    [Fact]
    public void File_ThatIsEmpty_IsUnreadable() =>
        Assert.Equal(
            UnreadableCodes.EmptyFile,
            Assert.Throws<ExportUnreadableException>(() => SurveyText.Open(Profile, "")).Code
        );

    [Fact]
    public void Rows_AtRandom_AreEachTypedExcludedOrRejected()
    {
        var cell = Gen.Elements(
            "",
            "9",
            "11",
            "0",
            "x",
            "done",
            "open",
            "1",
            "2026-03-01",
            "N",
            "\"",
            "\"a,b\"",
            "1,5"
        );
        var row = cell.ArrayOf()
            .Where(cells => cells.Length > 0)
            .Select(cells => string.Join(',', cells));
        var good = Gen.Elements(
            "7,w,done,,2026-03-01,N,,,,,1,9",
            "8,w,open,,2026-03-01,N,,,,,1,9",
            "9,w,done,,x,N,,,,,1,9"
        );
        var rows = Gen.OneOf(row, good, good).ArrayOf();
        var property = Prop.ForAll(
            rows.ToArbitrary(),
            lines =>
            {
                using var reader = SurveyText.Open(Profile, Header + string.Join('\n', lines));
                var (seen, rejects) = (new long[3], 0L);
                while (reader.Read())
                {
                    seen[(int)reader.Outcome]++;
                    rejects += reader.Reject is null ? 0 : 1;
                }
                return seen.Sum() == reader.RowsRead
                    && seen[(int)RowOutcome.Typed] == reader.RowsTyped
                    && seen[(int)RowOutcome.Excluded] == reader.RowsExcluded
                    && seen[(int)RowOutcome.Rejected] == reader.RowsRejected
                    && rejects == reader.RowsRejected;
            }
        );
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), property);
    }

    [Fact]
    public void File_ThatGrows_TakesNoMoreMemoryForCodes()
    {
        static long Allocated(int rows)
        {
            var text = new StringBuilder(Header);
            for (var i = 0; i < rows; i++)
                text.Append("7,w2,done,,2026-03-01,N,c1,a@b.ua,s9,1,1.25,9\n");
            using var reader = SurveyText.Open(Profile, text.ToString());
            reader.Read();
            var before = GC.GetAllocatedBytesForCurrentThread();
            while (reader.Read()) { }
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Allocated(10);
        var perRow = (Allocated(20_000) - Allocated(10_000)) / 10_000.0;
        // The CSV reader takes about a hundred bytes a row; one remembered text a cell would be four hundred.
        Assert.InRange(perRow, 0, 200);
    }
}
