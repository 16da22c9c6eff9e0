using System.Text;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Surveys;
using NodaTime;

namespace CsatWarehouse.Exports.Tests.Records;

/// <summary>Reads CSV text by a profile's text. The reporting zone is Kyiv: UTC+2, in summer UTC+3.</summary>
static class RecordText
{
    public static readonly ReadingContext Kyiv = new(DateTimeZoneProviders.Tzdb["Europe/Kyiv"]);

    public static string Profile(string kind, string map, string key = "", string more = "") =>
        $$"""
            {"source": "desk", "kind": "{{kind}}", {{(more.Length == 0 ? "" : more + ",")}}
             "files": [{"glob": "a.csv"}],
             "key": { {{key}} },
             "map": { {{map}} } }
            """;

    /// <summary>Of tickets with their ids in the column id.</summary>
    public static string Ticket(string map = "\"createdAt\": \"created\"", string more = "") =>
        Profile("ticket", map, "\"id\": \"id\"", more);

    public static SourceLayout Layout(string profile) =>
        SourceProfile.Parse(profile, "sources/desk.json").Layouts.Single();

    public static RecordExportReader Open(string profile, string csv) =>
        RecordExportReader.Open(
            new MemoryStream(Encoding.UTF8.GetBytes(csv)),
            "a.csv",
            Layout(profile),
            Kyiv
        );

    /// <summary>The one row of a file, typed.</summary>
    public static ExportRecord Row(string profile, string csv)
    {
        using var reader = Open(profile, csv);
        Assert.True(reader.Read());
        Assert.Equal((null, RowOutcome.Typed), (reader.Reject?.Reason, reader.Outcome));
        return reader.Row;
    }

    /// <summary>The one row of a file, rejected.</summary>
    public static RejectedRow Reject(string profile, string csv)
    {
        using var reader = Open(profile, csv);
        Assert.True(reader.Read());
        Assert.Equal(RowOutcome.Rejected, reader.Outcome);
        return reader.Reject!;
    }
}
