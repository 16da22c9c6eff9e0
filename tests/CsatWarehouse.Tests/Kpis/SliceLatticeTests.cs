using CsatWarehouse.Kpis;

namespace CsatWarehouse.Tests.Kpis;

public sealed class SliceLatticeTests
{
    [Fact]
    public void Sets_AlwaysHoldOverallAndStages_SmallestFirst()
    {
        var lattice = new SliceLattice([
            ["region", "stage"],
            ["region"],
            ["stage", "region"],
        ]);

        Assert.Equal(
            ["", "region", "stage", "region;stage"],
            lattice.Sets.Select(s => string.Join(';', s))
        );
    }
}
