using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Writing;

/// <summary>All hostile texts, at every place of one document where a text may stand.</summary>
public sealed partial class HostileTextTests : IDisposable
{
    const string Forbidden =
        "/(JavaScript|JS|Launch|URI|EmbeddedFile|OpenAction|AA|SubmitForm|GoToR|RichMedia)[ <(/\n]";

    static readonly IReadOnlyList<string> Texts = HostileTexts.All;

    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Texts_AreThreeHundredDifferentOnes() =>
        Assert.Equal((300, 300), (Texts.Count, Texts.Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void Document_OfHostileTexts_IsCleanAndDoesNothing()
    {
        var path = Write(EveryPlace());

        Assert.Contains(
            "No syntax or stream encoding errors",
            PdfTool.Check(path),
            StringComparison.Ordinal
        );
        Assert.DoesNotMatch(Forbidden, PdfTool.Dictionaries(path));
        Assert.Matches(@"JavaScript:\s+no", PdfTool.Properties(path));
    }

    [Fact]
    public void Document_OfHostileTexts_ShowsEachOfThem()
    {
        // Long ones go on over several lines, where blanks and hyphens do not count.
        var text = Squeezed(PdfTool.Text(Write(EveryPlace())));

        for (var i = 0; i < Texts.Count; i++)
        {
            var start = text.IndexOf(Begins(i), StringComparison.Ordinal) + Begins(i).Length;
            var end = text.IndexOf(Ends(i), start, StringComparison.Ordinal);
            Assert.Equal(Squeezed(Shown(Texts[i])), text[start..end]);
        }
    }

    [Fact]
    public void Document_OfHostileTexts_NamesThemInBookmarksLabelsAndAlternatives()
    {
        var objects = PdfTool.Objects(Write(EveryPlace()));

        var titles = Strings(objects, "Title");
        var (labels, alternatives) = (Strings(objects, "P"), Strings(objects, "Alt"));
        for (var i = 0; i < Texts.Count; i++)
        {
            Assert.Contains(Shown(Texts[i]) + Ends(i), titles);
            Assert.Contains(PrintableText.Of(Texts[i]) + Ends(i), alternatives);
        }
        Assert.Subset(Texts.Select(PrintableText.Of).ToHashSet(), labels);
        Assert.True(labels.Count > 20);
    }

    [Fact]
    public void Metadata_OfHostileTexts_HoldsThemVerbatim()
    {
        var all = string.Concat(Texts);
        var document = new Document(Sheet.Page, FontFamily.OpenSans, Theme.Plain)
        {
            Title = all,
            Language = ") /OpenAction <</S /JavaScript>>",
            Author = all,
            Subject = all,
        };

        var bytes = document.ToBytes();

        var file = Encoding.UTF8.GetString(bytes);
        var packet = file[file.IndexOf("<x:xmpmeta", StringComparison.Ordinal)..];
        packet = packet[..(packet.IndexOf("</x:xmpmeta>", StringComparison.Ordinal) + 12)];
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        var title = XElement.Parse(packet).Descendants(dublin + "title").Single().Value;
        // XML makes every line end a line feed.
        Assert.Equal(
            PrintableText.Of(all).ReplaceLineEndings("\n"),
            title.ReplaceLineEndings("\n")
        );
        File.WriteAllBytes(_folder["metadata.pdf"], bytes);
        Assert.DoesNotMatch(Forbidden, PdfTool.Dictionaries(_folder["metadata.pdf"]));
        Assert.Contains(
            PrintableText.Of(all),
            Strings(PdfTool.Objects(_folder["metadata.pdf"]), "Author")
        );
    }

    [Fact]
    public void Text_WithoutGlyphs_IsRefusedUnlessItIsSubstituted()
    {
        foreach (var text in Texts)
        {
            var missing = FontFamily.OpenSans.Missing(text);
            Assert.Null(FontFamily.OpenSans.Missing(Shown(text)));
            if (missing is null)
                Assert.NotEmpty(Sheet.New().Add(new Paragraph(text)).ToBytes());
            else
                Assert.Equal(
                    missing,
                    Assert
                        .Throws<MissingGlyphException>(() =>
                            Sheet.New().Add(new Paragraph(text)).ToBytes()
                        )
                        .Character
                );
        }
    }

    [Fact]
    public void Svg_OfHostileTexts_StaysXml() =>
        Assert.All(
            Texts,
            text =>
                XElement.Parse(
                    SvgPicture.Write(new Picture(9, 9, text).Text(default, text, Theme.Plain.Body))
                )
        );

    [Theory]
    [InlineData("invoice\u202Egpj.exe", "invoicegpj.exe")]
    [InlineData("unbalanced ( and \\ and ) and <", "unbalanced ( and \\ and ) and <")]
    [InlineData("javascript:app.alert(1)", "javascript:app.alert(1)")]
    [InlineData("/OpenAction <</S /JavaScript /JS (x)>>", "/OpenAction <</S /JavaScript /JS (x)>>")]
    [InlineData("Great 😀", "Great [U+1F600]")]
    public void Text_OnALine_ComesBackWithItsSpaces(string text, string expected) =>
        Assert.Equal(expected, PdfTool.Text(Write(Sheet.New().Add(Shown(text)))).Trim());

    static Document EveryPlace()
    {
        var document = new Document(Sheet.Page, FontFamily.OpenSans, Theme.Plain)
        {
            Title = "Hostile",
            Language = "en",
            PageLabel = page => Texts[page.Number % Texts.Count],
        };
        for (var i = 0; i < Texts.Count; i++)
        {
            var shown = Shown(Texts[i]);
            var heading = new Heading(2, shown + Ends(i));
            document
                .Add(heading)
                .Add(Begins(i) + shown + Ends(i))
                .Add(
                    new Figure(
                        new Picture(9, 9, Texts[i] + Ends(i)).Text(default, "x", Theme.Plain.Body)
                    )
                );
            if (shown.Length < 100)
                document.Add(
                    new Table(
                        [new(ColumnWidth.Share(1)), new(ColumnWidth.Share(1))],
                        [],
                        [
                            new TableRow(
                                shown,
                                new Paragraph([
                                    Span.To(heading, "link"),
                                    Span.To(new Footnote(shown)),
                                ])
                            ),
                        ]
                    )
                );
        }
        return document;
    }

    /// <summary>As comments are set whose authors cannot be asked.</summary>
    static string Shown(string text) => PrintableText.Of(text, FontFamily.OpenSans);

    static string Begins(int i) => string.Create(CultureInfo.InvariantCulture, $"«{i}:");

    static string Ends(int i) => string.Create(CultureInfo.InvariantCulture, $":{i}»");

    static string Squeezed(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '-'));

    string Write(Document document)
    {
        File.WriteAllBytes(_folder["hostile.pdf"], document.ToBytes());
        return _folder["hostile.pdf"];
    }

    /// <summary>The values of an entry, decoded from what qpdf makes of them: hexadecimal UTF-16, or plain characters.</summary>
    static HashSet<string> Strings(string objects, string key) =>
        [
            .. Entry()
                .Matches(objects)
                .Where(match => match.Groups["key"].Value == key)
                .Select(match =>
                    match.Groups["hex"] is { Success: true } hex
                        ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hex.Value))
                        : match.Groups["plain"].Value
                ),
        ];

    [GeneratedRegex(
        @"/(?<key>\w+) (?:<feff(?<hex>[0-9a-f]*)>|\((?<plain>(?:[^\\()]|\\.)*)\))",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Entry();
}
