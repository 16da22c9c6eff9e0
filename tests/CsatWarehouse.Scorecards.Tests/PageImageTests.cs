using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Scorecards.Tests;

/// <summary>What the pages look like, with everything on them and with next to nothing.</summary>
public sealed class PageImageTests
{
    static readonly string Folder = Repository.PathOf(
        "tests",
        "CsatWarehouse.Scorecards.Tests",
        "Pages"
    );

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public void Pages_OfAFullModel_LookAsCommitted(string language) =>
        PageImages.AssertSame(
            ScorecardDocument
                .Of(
                    Models.Full() with
                    {
                        Comments = [new("", "O. Bondar", Models.May2017, Models.Comment)],
                    },
                    language
                )
                .ToBytes(),
            Folder,
            $"full-{language}"
        );

    [Fact]
    public void Pages_OfAnEmptyMonth_LookAsCommitted() =>
        PageImages.AssertSame(
            ScorecardDocument.Of(Models.Of(), "uk").ToBytes(),
            Folder,
            "empty-uk"
        );
}
