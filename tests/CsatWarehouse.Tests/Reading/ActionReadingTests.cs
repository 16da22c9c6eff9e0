using System.Globalization;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Reading;

public sealed class ActionReadingTests
{
    const string Planned = "call-back,1,csat5,region=North,planned,,,,,2026-03-01T09:00:00Z,";
    const string Done =
        "call-back,1,csat5,region=North,done,,,2026-04-01,2026-05-01,2026-05-02T09:00:00Z,";

    [Fact]
    public async Task Effect_OfAnActionInOneRegion_IsWhatRoseThereMoreThanElsewhere()
    {
        using var marked = Company();
        marked
            .Export("action-step_2026-03-31", MarkedWorkspace.Steps, Planned)
            .Export("action-step_2026-05-31", MarkedWorkspace.Steps, Done);
        await marked.RunAsync();

        var reading = Assert.Single(await ReadAsync(marked, 20260731));

        Assert.Equal(
            (KpiCatalogue.Csat5, "region=North"),
            (reading.Kpi!.Code, reading.Slice!.Text)
        );
        Assert.Null(reading.Obstacle);
        // North went from 3.0 to 4.5 and the others from 3.0 to 3.5; March called for it, and April is under way.
        Assert.Equal(1, reading.Effect!.Effect, 1e-9);
        Assert.Equal((2, 3), (reading.Effect.MonthsBefore, reading.Effect.MonthsAfter));
        Assert.True(reading.Effect.Interval.Low > 0);
    }

    [Theory]
    [InlineData(20260430, "started")]
    [InlineData(20260331, "planned")]
    public async Task Action_SeenBeforeItsEnd_HasNoEffectYet(long day, string status)
    {
        using var marked = Company();
        marked
            .Export("action-step_2026-03-31", MarkedWorkspace.Steps, Planned)
            .Export("action-step_2026-05-31", MarkedWorkspace.Steps, Done);
        await marked.RunAsync();

        var reading = Assert.Single(await ReadAsync(marked, day));

        Assert.Equal(status, reading.State.Status);
        if (status == "planned")
            Assert.Equal(ActionObstacle.NotBegun, reading.Obstacle);
    }

    [Theory]
    [InlineData("csat5", "all", ActionObstacle.NothingUntouched)]
    [InlineData("answers", "region=North", ActionObstacle.NotAScore)]
    [InlineData("happiness", "region=North", ActionObstacle.NoAim)]
    [InlineData("nps", "in the north", ActionObstacle.NoAim)]
    public async Task Effect_ThatCannotBeTold_SaysWhy(string kpi, string slice, string obstacle)
    {
        using var marked = Company();
        marked.Export(
            "action-step",
            MarkedWorkspace.Steps,
            $"a,1,{kpi},{slice},done,,,2026-04-01,2026-05-01,2026-03-02T09:00:00Z,"
        );
        await marked.RunAsync();

        var reading = Assert.Single(await ReadAsync(marked, 20260731));

        Assert.Equal(obstacle, reading.Obstacle);
        Assert.Null(reading.Effect);
    }

    static Task<IReadOnlyList<ActionReading>> ReadAsync(MarkedWorkspace marked, long day) =>
        marked.Workspace.QueryAsync(c =>
            ActionReading.ReadAsync(
                c,
                day,
                marked.Workspace.Read().TimeZone,
                TestContext.Current.CancellationToken
            )
        );

    /// <summary>Three regions from January to July; satisfaction rises by half a point in May, and in the north by one more. March is bad there.</summary>
    static MarkedWorkspace Company()
    {
        var marked = new MarkedWorkspace();
        var rows = new Rows();
        marked.Workspace.Export(
            "all",
            Enumerable
                .Range(1, 7)
                .SelectMany(month =>
                {
                    var day = string.Create(CultureInfo.InvariantCulture, $"2026-{month:00}-05");
                    var isAfter = month >= 5;
                    return (IEnumerable<string>)
                        [
                            .. rows.Of(
                                20,
                                day,
                                9,
                                "North",
                                csat: isAfter ? 4
                                    : month == 3 ? 1
                                    : 2
                            ),
                            .. rows.Of(
                                20,
                                day,
                                9,
                                "North",
                                csat: isAfter ? 5
                                    : month == 3 ? 2
                                    : 4
                            ),
                            .. rows.Of(20, day, 9, "South", csat: isAfter ? 3 : 2),
                            .. rows.Of(20, day, 9, "South", csat: 4),
                            .. rows.Of(20, day, 9, "East", csat: isAfter ? 3 : 2),
                            .. rows.Of(20, day, 9, "East", csat: 4),
                        ];
                })
                .ToList()
        );
        return marked;
    }
}
