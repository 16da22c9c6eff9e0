using CsatWarehouse.Pdf;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Sections;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Tests;

/// <summary>Whatever a month gives, no page ends in an empty third.</summary>
public sealed class ScorecardPagesTests
{
    static readonly PageSetup Page = ScorecardDocument.Page;

    static Dictionary<string, Func<ScorecardModel>> Kinds { get; } =
        new()
        {
            ["full"] = () => Models.Full(),
            ["gaps alone"] = () => Of(ScorecardSection.Drivers) with { Drivers = null },
            ["first year"] = () =>
                Models.Full() with
                {
                    Trends = [],
                    Headlines = [.. Models.Full().Headlines.Take(4)],
                },
            ["benchmarks"] = () => Of(ScorecardSection.Benchmarks),
            ["loyalty"] = () => Of(ScorecardSection.Loyalty),
            ["voice"] = () => Of(ScorecardSection.Voice),
            ["groups"] = () => Of(ScorecardSection.Groups),
        };

    public static TheoryData<string> Months { get; } = [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Months))]
    public void Pages_OfAnyMonth_HaveNoEmptyThird(string month) =>
        Assert.All(
            Heights(Kinds[month]()),
            height => Assert.InRange(height, Page.ContentHeight * 2 / 3, Page.ContentHeight + 1)
        );

    /// <summary>The first page, one section, and how to read them.</summary>
    static ScorecardModel Of(ScorecardSection section) =>
        Models.Full() with
        {
            Sections = [ScorecardSection.Summary, section, ScorecardSection.Reading],
        };

    static IEnumerable<double> Heights(ScorecardModel model)
    {
        var edition = new Edition(model, ScorecardTexts.In("uk"), Look.Of(model.Accent, null));
        var context = new LayoutContext(Typography.Family, edition.Type.Pages)
        {
            PageRoom = Page.ContentHeight,
        };
        foreach (
            var page in ScorecardPages.Of(
                edition,
                b => b.Fit(context, Page.ContentWidth, double.PositiveInfinity).Height,
                Page.ContentHeight
            )
        )
            for (var rest = page; rest is not null; )
            {
                var fragment = rest.Fit(context, Page.ContentWidth, Page.ContentHeight);
                yield return fragment.Height;
                rest = fragment.Rest;
            }
    }
}
