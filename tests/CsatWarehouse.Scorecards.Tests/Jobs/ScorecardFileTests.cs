using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Jobs;

namespace CsatWarehouse.Scorecards.Tests.Jobs;

public sealed class ScorecardFileTests
{
    [Fact]
    public void NameOf_WholeCompany_IsPlain() =>
        Assert.Equal(
            "2026-03/all.en.v1.pdf",
            ScorecardFile.NameOf("2026-03", SliceCode.All, "en", 1)
        );

    [Fact]
    public void Safe_SlicesThatDifferInUnsafeCharactersOnly_DoNotShareAFile()
    {
        var names = new[] { "region=A B", "region=A/B", "region=A-B", "region=../B" }
            .Select(ScorecardFile.Safe)
            .ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9_+-]+$", name));
    }

    [Fact]
    public void Safe_LongSlice_IsCut() =>
        Assert.InRange(ScorecardFile.Safe("region=" + new string('x', 500)).Length, 1, 100);
}
