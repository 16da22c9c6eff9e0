using System.Text;
using System.Text.Json;
using CsatWarehouse.Exports.Checks;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Exports.Tests.Profiles;
using CsatWarehouse.Exports.Tests.Records;
using CsatWarehouse.Exports.Tests.Surveys;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Checks;

public class SourceCheckTests
{
    const string Csv =
        "date;score;why;extra\n2026-03-01;9;fine;\n2026-03-02;12;;\nsoon;4;;\n2026-03-04;0;;\n;4;;\n2026-03-05;13;;\n";

    static readonly string Profile = ProfileText.With(
        "\"classifications\": [{\"name\": \"brand\", \"constant\": \"acme\"}]",
        questions: """
        {"code": "nps", "columns": "score", "kind": "nps"},
        {"code": "why", "columns": "why", "kind": "comment", "missing": {"": "not-shown"}}
        """,
        files: """{"glob": "nps/*.csv", "asOf": "nps_{yyyy-MM-dd}.csv"}"""
    );

    static readonly ProfileSet Profiles = new([SourceProfile.Parse(Profile, "sources/nps.json")]);

    static SourceCheckReport Run(string file, string csv = Csv, ProfileSet? profiles = null) =>
        new SourceCheck(SurveyText.Kyiv, firstRows: 1, firstRejects: 2).Run(
            new MemoryStream(Encoding.UTF8.GetBytes(csv)),
            file,
            profiles ?? Profiles
        );

    [Fact]
    public void Check_OfAFile_ShowsWhatLoadingWouldDo()
    {
        var report = Run("nps/nps_2026-03-31.csv");
        Assert.Null(report.Problem);
        Assert.False(report.IsClean);
        Assert.Equal(
            ("nps", null, new DateTime(2026, 3, 31)),
            (report.Source, report.Variant, report.AsOfUtc)
        );
        Assert.Equal(
            ("utf-8", ";", 1, "lf"),
            (
                report.Format!.Encoding,
                report.Format.Delimiter,
                report.Format.HeaderRows,
                report.Format.LineEnding
            )
        );
        Assert.Equal(["date", "score", "why"], report.UsedColumns);
        Assert.Equal(["extra"], report.UnusedColumns);
        Assert.Equal(new CheckCounts(6, 2, 0, 4), report.Rows);
        Assert.Equal(
            [new("bad-date", 1), new("missing-date", 1), new("out-of-scale", 2)],
            report.RejectsByCode.ToArray()
        );
        Assert.Equal(
            [(3L, "out-of-scale"), (4L, "bad-date")],
            report.Rejects.Select(r => (r.Line, r.Code))
        );
        Assert.Equal(
            [
                new("nps", "nps", 2, 0, 0, 0, 0, 0, 4.5),
                new("why", "comment", 1, 0, 0, 0, 1, 0, null),
            ],
            report.Questions
        );
        var row = Assert.Single(report.FirstRows);
        Assert.Equal(
            (new DateOnly(2026, 3, 1), "9", "fine", "acme"),
            (row.AnsweredOn, row.Answers["nps"], row.Answers["why"], row.Classifications["brand"])
        );
    }

    [Theory]
    [InlineData(
        "ces/a.csv",
        "no-profile",
        "no profile claims 'ces/a.csv'; add a glob for it to one of sources/nps.json"
    )]
    [InlineData(
        "nps/a.csv",
        "bad-name",
        "the name 'nps/a.csv' has no date where the profile's asOf 'nps_{yyyy-MM-dd}.csv' expects one; rename the file or mend the profile"
    )]
    public void Check_OfAFileWithoutALayout_TellsWhy(string file, string code, string message)
    {
        var report = Run(file);
        Assert.Equal(new CheckProblem(code, message), report.Problem);
        Assert.False(report.IsClean);
    }

    [Fact]
    public void Check_InAWorkspaceWithoutProfiles_SaysThat() =>
        Assert.Equal(
            new CheckProblem(
                "no-profile",
                "no profile claims 'a.csv': the workspace has no sources/*.json"
            ),
            Run("a.csv", profiles: new([])).Problem
        );

    [Fact]
    public void Check_OfAFileThatTwoProfilesClaim_IsAConflict()
    {
        var other = SourceProfile.Parse(ProfileText.With(), "sources/other.json");
        var report = Run("nps/nps_2026-03-31.csv", profiles: new([.. Profiles.Profiles, other]));
        Assert.Equal("conflict", report.Problem!.Code);
        Assert.Contains(
            "sources/nps.json and by sources/other.json",
            report.Problem.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Check_OfAFileThatLacksAColumn_TellsWhichAndTheFormat()
    {
        var report = Run("nps/nps_2026-03-31.csv", "date,scores,why\n2026-03-01,9,\n");
        Assert.Equal("missing-column", report.Problem!.Code);
        Assert.Contains(
            "no column 'score', the nearest is 'scores'",
            report.Problem.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(new CheckCounts(0, 0, 0, 0), report.Rows);
    }

    [Fact]
    public void Check_AsJson_IsCamelCase()
    {
        var json = JsonSerializer.Serialize(
            Run("nps/nps_2026-03-31.csv"),
            JsonSerializerOptions.Web
        );
        Assert.Contains(
            "\"rows\":{\"read\":6,\"typed\":2,\"excluded\":0,\"rejected\":4}",
            json,
            StringComparison.Ordinal
        );
        Assert.Contains("\"rejectsByCode\":{\"bad-date\":1,", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfRecords_ShowsTheirFields()
    {
        var layout = RecordText.Layout(
            RecordText.Ticket(
                "\"createdAt\": \"created\", \"status\": \"status\", \"reopens\": \"reopens\", \"product\": {\"column\": \"none\", \"optional\": true}",
                "\"where\": [{\"column\": \"brand\", \"equals\": \"x\"}]"
            )
        );
        var report = new SourceCheck(RecordText.Kyiv, firstRows: 1).Run(
            new MemoryStream(
                Encoding.UTF8.GetBytes(
                    "id,created,status,reopens,brand\n1,2026-03-29 03:30,open,2,x\n2,2026-03-02 08:00,,,x\n3,soon,,,x\n4,,,,y\n"
                )
            ),
            "a.csv",
            layout
        );
        Assert.Equal(("ticket", null), (report.Kind, report.Problem));
        Assert.Equal(new CheckCounts(4, 2, 1, 1), report.Rows);
        Assert.Equal([new("bad-date", 1)], report.RejectsByCode.ToArray());
        Assert.Equal(
            [
                new("id", "text", 2, 0, null, null),
                new("createdAt", "instant", 2, 0, "2026-03-02T06:00:00Z", "2026-03-29T01:30:00Z"),
                new("status", "text", 1, 1, null, null),
                new("product", "text", 0, 2, null, null),
                new("reopens", "number", 1, 1, "2", "2"),
            ],
            report.Fields
        );
        var shown = Assert.Single(report.FirstRecords);
        Assert.Equal(
            (2L, "1", "", "open", "2"),
            (shown.Line, shown.Id, shown.Scope, shown.Fields["status"], shown.Fields["reopens"])
        );
        // In Kyiv no clock showed half past three on 29 March 2026.
        Assert.Equal(new ClockChanges(1, 0), report.ClockChanges);
        Assert.Empty(report.Questions);
    }

    public static TheoryData<string> Templates => [.. RecordKinds.All.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Check_OfAnyKind_IsCleanOnItsTemplate(string kind)
    {
        var folder = Repository.PathOf("warehouse", "samples", "templates", "plain");
        var report = Assert.Single(
            new SourceCheck(RecordText.Kyiv).RunAll(
                () => File.OpenRead(Path.Combine(folder, "exports", "plain", kind + ".csv")),
                $"plain/{kind}.csv",
                ProfileSet.ReadFolder(folder)
            )
        );
        Assert.True(report.IsClean);
        Assert.Equal((kind, "plain"), (report.Kind, report.Source));
        Assert.NotEmpty(report.FirstRecords);
    }

    [Fact]
    public void Check_OfAFileOfTwoKinds_ReportsEach()
    {
        var folder = Repository.PathOf("warehouse", "samples", "templates", "zendesk");
        var reports = new SourceCheck(RecordText.Kyiv).RunAll(
            () => new MemoryStream("id,role\n1,agent\n"u8.ToArray()),
            "zendesk/user.csv",
            ProfileSet.ReadFolder(folder)
        );
        Assert.Equal(["agent", "contact"], reports.Select(r => r.Kind));
        Assert.All(reports, report => Assert.Equal("missing-column", report.Problem!.Code));
    }

    [Fact]
    public void CheckAll_OfAFileThatNobodyClaims_IsOneReport() =>
        Assert.Equal(
            "no-profile",
            Assert
                .Single(
                    new SourceCheck(RecordText.Kyiv).RunAll(() => new MemoryStream(), "x", new([]))
                )
                .Problem!.Code
        );
}
