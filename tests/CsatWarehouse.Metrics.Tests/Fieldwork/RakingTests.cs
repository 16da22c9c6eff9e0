using CsatWarehouse.Metrics.Fieldwork;
using FsCheck.Fluent;

namespace CsatWarehouse.Metrics.Tests.Fieldwork;

public class RakingTests
{
    static readonly long[][] Seed =
    [
        [40, 30, 20, 10],
        [35, 50, 100, 75],
        [30, 80, 70, 120],
        [20, 30, 40, 50],
    ];
    static readonly double[] Rows = [150, 300, 400, 150];
    static readonly double[] Columns = [200, 300, 400, 100];

    [Fact]
    public void Of_PublishedTable_ConvergesToIt()
    {
        double[][] expected =
        [
            [64.56, 46.23, 35.38, 3.82],
            [49.97, 68.16, 156.5, 25.37],
            [56.72, 144.43, 145.08, 53.77],
            [28.75, 41.18, 63.03, 17.03],
        ];
        var raked = Raking.Of(Cells(Seed), [Rows, Columns])!;
        var perPerson = 1000d / Seed.Sum(row => row.Sum());
        for (var i = 0; i < 16; i++)
            Assert.Equal(
                expected[i / 4][i % 4],
                raked.OfCells[i] * Seed[i / 4][i % 4] * perPerson,
                2
            );
    }

    [Fact]
    public void NEffective_KishsExample_IsBelowN()
    {
        var weights = Enumerable.Range(1, 47).Select(i => 1d + i % 3).ToArray();
        Assert.Equal(40.47085201793722, EffectiveSize.Of(weights)!.Value, 10);
        Assert.Equal(
            40.47085201793722,
            EffectiveSize.Of(weights.Select(weight => 1000 * weight))!.Value,
            10
        );
        Assert.Equal(3, EffectiveSize.Of([7, 7, 7]));
        Assert.Null(EffectiveSize.Of([]));
    }

    [Fact]
    public void Of_AnyTable_HoldsItsMarginsAndLosesPrecision() =>
        Property.Holds(
            from counts in Gen.Choose(1, 60).ListOf(6)
            from rows in Gen.Choose(1, 50).ListOf(2)
            from columns in Gen.Choose(1, 50).ListOf(3)
            select (counts, rows, columns),
            test =>
            {
                long[][] table =
                [
                    [.. test.counts.Take(3).Select(one => (long)one)],
                    [.. test.counts.Skip(3).Select(one => (long)one)],
                ];
                var raked = Raking.Of(
                    Cells(table),
                    [
                        [.. test.rows.Select(one => (double)one)],
                        [.. test.columns.Select(one => (double)one)],
                    ]
                )!;
                var n = test.counts.Sum();
                var firstRow = Enumerable.Range(0, 3).Sum(i => raked.OfCells[i] * test.counts[i]);
                Assert.Equal((double)n * test.rows[0] / test.rows.Sum(), firstRow, 6);
                Assert.Equal(
                    n,
                    raked.OfCells.Select((weight, i) => weight * test.counts[i]).Sum(),
                    6
                );
                Assert.InRange(raked.NEffective, 0, n + 1e-9);
                var each = raked.OfCells.SelectMany(
                    (weight, i) => Enumerable.Repeat(weight, test.counts[i])
                );
                Assert.Equal(EffectiveSize.Of(each)!.Value, raked.NEffective, 6);
            }
        );

    [Fact]
    public void Of_CategoryWithoutPersons_NamesIt()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Raking.Of(
                [new(10, [0]), new(5, [1])],
                [
                    [0.5, 0.3, 0.2],
                ]
            )
        );
        Assert.Contains(
            "Margin 0, category 2 has a target and nobody",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_MarginsThatContradict_SaysSo()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Raking.Of(
                [new(10, [0, 0]), new(10, [1, 1])],
                [
                    [0.5, 0.5],
                    [0.2, 0.8],
                ]
            )
        );
        Assert.Contains("still contradict", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_CellOutsideTheMargins_IsRefused()
    {
        Assert.Throws<ArgumentException>(() =>
            Raking.Of(
                [new(10, [2])],
                [
                    [1, 1],
                ]
            )
        );
        Assert.Throws<ArgumentException>(() =>
            Raking.Of(
                [new(10, [0, 0])],
                [
                    [1, 1],
                ]
            )
        );
        Assert.Throws<ArgumentException>(() =>
            Raking.Of(
                [new(10, [0])],
                [
                    [0, 0],
                ]
            )
        );
        Assert.Null(
            Raking.Of(
                [],
                [
                    [1, 1],
                ]
            )
        );
    }

    static RakingCell[] Cells(long[][] table) =>
        [.. table.SelectMany((row, i) => row.Select((count, j) => new RakingCell(count, [i, j])))];
}
