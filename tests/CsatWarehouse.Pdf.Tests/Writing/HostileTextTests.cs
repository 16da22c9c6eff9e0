using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Writing;

public sealed class HostileTextTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Texts =>
        [
            "</Span> /Span <</MCID 0>> BDC",
            "unbalanced ( and \\ and ) and <",
            "%%EOF endstream endobj startxref",
            "javascript:app.alert(1)",
            "https://example.com/phish?a=b&c=d",
            "/OpenAction <</S /JavaScript /JS (app.alert(1))>>",
            "/Launch /F (cmd.exe) /EmbeddedFile",
            "<script>alert('x')</script> &amp; ]]>",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_FromAnywhere_ComesBackVerbatimAndDoesNothing(string text)
    {
        var path = _folder["hostile.pdf"];
        var picture = new Picture(300, 20, text).Text(new(0, 15), text, Theme.Plain.Body);
        using (var stream = File.Create(path))
            Sheet
                .New(text)
                .Add(new Heading(1, text))
                .Add(new Paragraph(text))
                .Add(new Figure(picture))
                .Write(stream);

        PdfTool.Check(path);
        var lines = PdfTool.Text(path).Split('\n').Select(line => line.TrimEnd());
        Assert.InRange(lines.Count(line => line == text), 2, 3); // the heading may wrap
        Assert.Matches(
            @$"(?m)^Title:\s+{System.Text.RegularExpressions.Regex.Escape(text)}\s*$",
            PdfTool.Properties(path)
        );
        Assert.DoesNotMatch(
            "/(JavaScript|JS|Launch|URI|EmbeddedFile|OpenAction|AA|SubmitForm)[ <(/]",
            PdfTool.Dictionaries(path)
        );
    }

    [Fact]
    public void Text_WithBidiOverride_ReadsAsItIsStored()
    {
        var path = _folder["bidi.pdf"];
        using (var stream = File.Create(path))
            Sheet.New().Add("invoice\u202Egpj.exe").Write(stream);

        Assert.Equal("invoicegpj.exe", PdfTool.Text(path).Trim());
    }
}
