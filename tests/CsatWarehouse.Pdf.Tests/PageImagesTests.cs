using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Testing;
using Xunit.Sdk;

namespace CsatWarehouse.Pdf.Tests;

/// <summary>That comparing pages with committed images finds what it should, and no more.</summary>
public sealed class PageImagesTests : IDisposable
{
    readonly TempFolder _folder = new();

    public PageImagesTests() => PageImages.Renew(Pages(), _folder.Path, "page");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AssertSame_TheSamePages_Passes() =>
        PageImages.AssertSame(Pages(), _folder.Path, "page");

    [Fact]
    public void AssertSame_WordsMoved_FailsAndNamesPageShareAndPlace()
    {
        var error = Fault(Pages(gap: 12));

        Assert.Matches(
            @"^page-2\.png: 0\.\d+ ?% of the pixels differ, 0\.030 ?% may; the first is \(\d+, \d+\) from the top left corner\. See .*page-2\.difference\.png\.\nIf that is meant",
            error
        );
    }

    [Fact]
    public void AssertSame_AnotherColour_Fails() =>
        Assert.Contains("page-1.png: ", Fault(Pages(color: "#b8400a")), StringComparison.Ordinal);

    [Fact]
    public void AssertSame_OnePageMore_SaysThatItIsNotCommitted() =>
        Assert.StartsWith(
            "page-3.png is not committed.",
            Fault(Pages(last: "another page")),
            StringComparison.Ordinal
        );

    [Fact]
    public void AssertSame_OnePageLess_SaysThatOneTooManyIsCommitted()
    {
        PageImages.Renew(Pages(last: "another page"), _folder.Path, "page");

        Assert.StartsWith(
            "page has 2 pages, and 3 are committed.",
            Fault(Pages()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AssertSame_OtherPaper_NamesBothSizes() =>
        Assert.StartsWith(
            "page-1.png has 278 x 348 pixels, and the page 414 x 585.",
            Fault(Pages(setup: PageSetup.A4Portrait)),
            StringComparison.Ordinal
        );

    string Fault(byte[] pdf) =>
        Assert
            .Throws<FailException>(() => PageImages.AssertSame(pdf, _folder.Path, "page"))
            .Message;

    static byte[] Pages(
        double gap = 0,
        string color = "#17405f",
        string? last = null,
        PageSetup? setup = null
    )
    {
        var document = Sheet.New();
        if (setup is not null)
            document.BeginSection(setup);
        document
            .Add(
                new Figure(
                    new Picture(50, 50, "square").Rectangle(new(0, 0, 50, 50), Color.Parse(color))
                )
            )
            .Add(new PageBreak())
            .Add("stays")
            .Add(new Box(new Paragraph("some words that move")) { Padding = new(gap, 0, 0, 0) });
        if (last is not null)
            document.Add(new PageBreak()).Add(last);
        return document.ToBytes();
    }
}
