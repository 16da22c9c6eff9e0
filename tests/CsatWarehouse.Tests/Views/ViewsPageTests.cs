using System.Text.RegularExpressions;
using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Tests.House;
using CsatWarehouse.Views;

namespace CsatWarehouse.Tests.Views;

/// <summary>The page of the views says what they are, column by column, and its example gives what it says.</summary>
public sealed partial class ViewsPageTests
{
    const string Introduction = "How to read them";
    const string OneSet = "KpiFigure by ...";

    static readonly string Page = SourceFiles.Read("warehouse/docs/views/README.md");
    static readonly Dictionary<string, string> Sections = Page.Split("\n## ")
        .Skip(1)
        .ToDictionary(s => s.Split('\n')[0]);

    [Fact]
    public void Sections_OfThePage_AreTheViews() =>
        Assert.Equal(
            ReportingView.Fixed.Select(v => v.Name).Append(OneSet).Order(StringComparer.Ordinal),
            Sections.Keys.Where(n => n != Introduction).Order(StringComparer.Ordinal)
        );

    [Fact]
    public async Task Columns_OfEverySection_AreThoseOfTheViewInOrder()
    {
        using var workspace = new TestWorkspace();
        await workspace.QueryAsync(c =>
            ReportingViews.SynchronizeAsync(
                c,
                new([
                    ["boarding-area"],
                ])
            )
        );

        foreach (var (name, text) in Sections.Where(s => s.Key != Introduction))
        {
            var view = await workspace.QueryAsync(c =>
                ViewRows.OfViewAsync(c, name == OneSet ? "KpiFigure by boarding-area" : name)
            );
            var rows = MarkdownTable.Beginning(text, "Column");
            Assert.StartsWith("One row is one ", text.Split('\n')[2], StringComparison.Ordinal);
            Assert.Equal(view.Columns, rows.Skip(1).Select(r => r[0]));
            Assert.All(rows, r => Assert.NotEmpty(r[1]));
        }
    }

    [Fact]
    public void Links_WithinThePage_LeadToSections()
    {
        var anchors = Sections.Keys.Select(n => n.ToLowerInvariant());

        Assert.Empty(Anchor().Matches(Page).Select(m => m.Groups["name"].Value).Except(anchors));
    }

    [GeneratedRegex(@"\]\(#(?<name>[^)]+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Anchor();
}
