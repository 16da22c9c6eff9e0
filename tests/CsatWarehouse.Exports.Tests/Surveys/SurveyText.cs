using System.Text;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Exports.Tests.Profiles;
using NodaTime;

namespace CsatWarehouse.Exports.Tests.Surveys;

/// <summary>Reads CSV text by a profile's text.</summary>
static class SurveyText
{
    public static readonly ReadingContext Kyiv = new(DateTimeZoneProviders.Tzdb["Europe/Kyiv"]);

    public static SurveyExportReader Open(string profile, string csv) =>
        SurveyExportReader.Open(
            new MemoryStream(Encoding.UTF8.GetBytes(csv)),
            "nps/a.csv",
            ProfileText.Layout(profile),
            Kyiv
        );

    /// <summary>The one row of a file, typed.</summary>
    public static SurveyResponseRow Row(string profile, string csv)
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

    public static string Answer(SurveyAnswer answer) =>
        answer.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)
        ?? answer.Text
        ?? answer.Status.ToString();
}
