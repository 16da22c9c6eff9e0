using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Views;

namespace CsatWarehouse.Tests.Views;

/// <summary>No view of figures has a number where the scorecard prints none.</summary>
public sealed class HiddenFiguresTests
{
    [Theory]
    [InlineData("KpiFigure")]
    [InlineData("KpiFigure by region")]
    public async Task Figure_OfFourPersons_HasNoNumberInAnyColumn(string name)
    {
        using var workspace = await WithAHiddenRegionAsync();

        var view = await workspace.QueryAsync(c => ViewRows.OfViewAsync(c, name));

        string[] said =
        [
            "IsTargetMet",
            "IsTargetMissed",
            "IsWeighted",
            "IsLowBase",
            "IsSuppressed",
            "IsProvisional",
            "IsSoFar",
            "ModifiedAt",
        ];
        var hidden = view.Column("IsSuppressed")
            .Select((flag, row) => (flag, row))
            .Where(r => r.flag is 1L)
            .Select(r => r.row)
            .ToList();
        Assert.NotEmpty(hidden);
        foreach (var column in SliceViews.Measures.Except(said))
        {
            var values = view.Column(column).ToList();
            Assert.All(hidden, row => Assert.Null(values[row]));
        }
        Assert.Contains(view.Column("Value"), v => v is double);
    }

    [Fact]
    public async Task Change_SinceAHiddenFigure_DoesNotTellHowManyPersonsThereWere()
    {
        using var workspace = await WithAHiddenRegionAsync();

        var hidden = await workspace.QueryAsync(c =>
            ViewRows.OfAsync(
                c,
                """
                SELECT "Prior Value", "Prior Persons", "Change", "P Value", "Smallest Detectable Change"
                FROM "rpt_KpiChange" WHERE "IsSuppressed" = 1
                """
            )
        );

        Assert.NotEmpty(hidden.Rows);
        Assert.All(hidden.Rows, row => Assert.All(row, Assert.Null));
    }

    [Fact]
    public async Task Views_TellNoCommentAndNoRawRow()
    {
        using var workspace = await WithAHiddenRegionAsync();

        foreach (var view in ReportingView.Fixed)
        {
            var columns = (
                await workspace.QueryAsync(c => ViewRows.OfViewAsync(c, view.Name))
            ).Columns;
            Assert.Empty(columns.Intersect(["Comment", "RawRow", "Raw Row", "Reason"]));
        }
    }

    /// <summary>Four persons in the north in March, thirty in April.</summary>
    static async Task<TestWorkspace> WithAHiddenRegionAsync()
    {
        var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "a",
            [
                .. rows.Of(4, "2026-03-05", 2),
                .. rows.Of(30, "2026-03-05", 9, "South"),
                .. rows.Of(40, "2026-03-05", 9, "West"),
                .. rows.Of(30, "2026-04-05", 9),
                .. rows.Of(30, "2026-04-05", 9, "South"),
            ]
        );
        await workspace.RunAsync();
        return workspace;
    }
}
