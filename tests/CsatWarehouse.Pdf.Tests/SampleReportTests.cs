using CsatWarehouse.Pdf.Tests.Samples;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests;

public sealed class SampleReportTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Languages => ["en", "ru", "uk"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Report_CheckedByQpdf_IsClean(string language) =>
        Assert.Contains(
            "No syntax or stream encoding errors",
            PdfTool.Check(Write(language)),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Languages))]
    public void Report_ReadByPdftotext_YieldsEveryWord(string language)
    {
        var found = Words([PdfTool.Text(Write(language))]).ToHashSet();

        var missing = Words(SampleTexts.Of(language).All).Where(word => !found.Contains(word));

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Report_Fonts_AreEmbeddedSubsetsWithUnicode(string language)
    {
        var fonts = PdfTool.Fonts(Write(language)).Trim().Split('\n')[2..];

        Assert.Equal(3, fonts.Length);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+OpenSans.* yes yes yes ", font));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Report_Properties_NameTitleAndTagsAndNoDate(string language)
    {
        var properties = PdfTool.Properties(Write(language));

        Assert.Matches(@"Tagged:\s+yes", properties);
        Assert.Matches(@"JavaScript:\s+no", properties);
        Assert.Matches(@$"Title:\s+{SampleTexts.Of(language).Title}", properties);
        Assert.DoesNotContain("CreationDate", properties, StringComparison.Ordinal);
    }

    string Write(string language)
    {
        var path = _folder[$"{language}.pdf"];
        using var stream = File.Create(path);
        SampleReport.For(language).Write(stream);
        return path;
    }

    static IEnumerable<string> Words(IEnumerable<string> texts) =>
        texts.SelectMany(text =>
            text.Split([' ', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries)
        );
}
