using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Jobs.Backfills;

public sealed class BackfillPlannerTests : IDisposable
{
    readonly BackfillDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    static string[] Told(BackfillPlan plan) => [.. plan.Files.Select(f => $"{f.File} {f.Reason}")];

    [Fact]
    public async Task None_NothingNew_IsAnEmptyPlan()
    {
        await _desk.LoadAsync();

        var plan = await _desk.PlanAsync(BackfillDesk.Of("2026-01", "2026-04"));

        Assert.True(plan.IsEmpty);
        Assert.Empty(plan.LeftOut);
    }

    [Fact]
    public async Task Completed_AnInterval_IsItsFilesAndWhatLooksBackAtThem()
    {
        await _desk.LoadAsync();

        var plan = await _desk.PlanAsync(
            BackfillDesk.Of("2026-02", "2026-02", Reprocess.Completed)
        );

        Assert.Equal(["survey/02.csv Again"], Told(plan));
        Assert.Equal((10, 0), (plan.KnownRows, plan.UnknownFiles));
        Assert.Equal(
            // January's figures stand; the first quarter and the three months to March and April hold February.
            ["2026-02", "2026-03", "2026-Q1", "2026-03-r3", "2026-Q2", "2026", "2026-04-r3"],
            plan.Builds.Select(b => b.Period)
        );
        Assert.All(plan.Builds, b => Assert.True(b.Replaces > 0 && b.Figures > 0));
    }

    [Fact]
    public async Task Files_ThatHoldMoreThanTheInterval_AreReadWholeAndSaySo()
    {
        _desk.Workspace.Export(
            "half",
            [.. _desk.Rows.Of(5, "2026-01-05", 9), .. _desk.Rows.Of(5, "2026-04-05", 9)]
        );
        await _desk.Workspace.RunAsync();

        var plan = await _desk.PlanAsync(
            BackfillDesk.Of("2026-01", "2026-01", Reprocess.Completed)
        );

        var file = Assert.Single(plan.Files);
        Assert.Equal(["2026-01", "2026-04"], file.Months);
        Assert.Equal(["2026-04"], file.Beyond);
        Assert.Contains(plan.Builds, b => b.Period == "2026-04");
    }

    [Fact]
    public async Task Files_NewAndChanged_AreReadWhateverIsReprocessed()
    {
        await _desk.LoadAsync();
        _desk.Workspace.Export("02", _desk.Rows.Of(3, "2026-02-06", 1));
        _desk.Workspace.Export("late", _desk.Rows.Of(3, "2026-01-06", 1));

        var plan = await _desk.PlanAsync(BackfillDesk.Of("2026-02", "2026-02"));

        Assert.Equal(["survey/02.csv Changed", "survey/late.csv New"], Told(plan));
        Assert.Equal(2, plan.UnknownFiles);
        Assert.Null(plan.Files[1].Months);
        // What a changed file held before it is bound to change.
        Assert.Equal(["2026-02"], plan.Files[0].Months);
        Assert.Contains(plan.Builds, b => b.Period == "2026-02");
    }

    [Fact]
    public async Task Files_WrittenBeforeTheInterval_CannotHoldIt()
    {
        await _desk.LoadAsync();
        // Files of this workspace are written in April 2026 and speak of the moment at which they were.
        _desk.Workspace.Export("late", _desk.Rows.Of(3, "2026-01-06", 1));

        var plan = await _desk.PlanAsync(BackfillDesk.Of("2026-05", "2026-06"));

        Assert.True(plan.IsEmpty);
    }

    [Fact]
    public async Task Failed_FilesThatCouldNotBeReadOrHaveRejects_AreReadAgain()
    {
        await _desk.LoadAsync();
        _desk.Workspace.Write("exports/survey/broken.csv", "no,such,columns\n1,2,3\n");
        _desk.Workspace.Export(
            "rejects",
            [.. _desk.Rows.Of(3, "2026-02-06", 9), .. _desk.Rows.Of(1, "2026-02-06", 99)]
        );
        await _desk.Workspace.RunAsync();

        var none = await _desk.PlanAsync(BackfillDesk.Of("2026-01", "2026-04"));
        var failed = await _desk.PlanAsync(BackfillDesk.Of("2026-01", "2026-04", Reprocess.Failed));

        Assert.Empty(none.Files);
        Assert.Equal(["survey/broken.csv Failed", "survey/rejects.csv Rejects"], Told(failed));
    }

    [Fact]
    public async Task Profile_ChangedSinceAFileWasRead_IsAReason()
    {
        await _desk.LoadAsync();
        _desk.Workspace.WriteProfile(npsVersion: 2);

        var plan = await _desk.PlanAsync(BackfillDesk.Of("2026-03", "2026-03"));

        // A file that is not read as it is now may hold any month up to the one in which it was written.
        Assert.Equal(
            ["01", "02", "03", "04"],
            plan.Files.Select(f => f.File["survey/".Length..][..2])
        );
        Assert.All(plan.Files, f => Assert.Equal(FileReason.Profile, f.Reason));
    }

    [Fact]
    public async Task Copies_OfLoadedFiles_AreLeftOutWithTheReason()
    {
        await _desk.LoadAsync();
        File.Copy(
            Path.Combine(_desk.Workspace.Path, "exports/survey/01.csv"),
            Path.Combine(_desk.Workspace.Path, "exports/survey/copy.csv")
        );

        var plan = await _desk.PlanAsync(BackfillDesk.Of("2026-01", "2026-04"));

        Assert.Empty(plan.Files);
        var left = Assert.Single(plan.LeftOut);
        Assert.Equal(
            ("survey/copy.csv", "another file with the same content is loaded"),
            (left.File, left.Reason)
        );
    }

    [Fact]
    public async Task FullRefresh_AFileThatIsGone_IsAnObstacle()
    {
        await _desk.LoadAsync();
        File.Delete(Path.Combine(_desk.Workspace.Path, "exports/survey/03.csv"));

        var plan = await _desk.PlanAsync(
            BackfillDesk.Of("2026-01", "2026-01") with
            {
                FullRefresh = true,
            }
        );

        Assert.Equal(3, plan.Files.Count);
        Assert.Contains(
            "'survey/03.csv' (load 3)",
            Assert.Single(plan.Obstacles),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Marks_OfTheInterval_AreBuiltAndOthersAreNot()
    {
        await _desk.LoadAsync();
        _desk.Workspace.Export("01", _desk.Rows.Of(3, "2026-01-06", 1));
        _desk.Workspace.Export("03", _desk.Rows.Of(3, "2026-03-06", 1));
        await _desk.Workspace.IngestAsync();

        var plan = await _desk.PlanAsync(BackfillDesk.Of("2026-01", "2026-01"));

        Assert.Empty(plan.Files);
        Assert.Equal(
            ["2026-01"],
            plan.Builds.Select(b => b.Period).Where(p => p.Length == 7 && p[5] != 'Q')
        );
    }

    [Fact]
    public async Task Select_AnotherSourceKindOrKpi_LeavesNothingToDo()
    {
        await _desk.LoadAsync();
        _desk.Workspace.Export("01", _desk.Rows.Of(3, "2026-01-06", 1));

        foreach (var term in new[] { "kind:ticket", "kpi:mystery-score" })
        {
            var plan = await _desk.PlanAsync(
                BackfillDesk.Of("2026-01", "2026-04") with
                {
                    Select = [term],
                }
            );
            Assert.True(plan.IsEmpty, term);
        }
    }

    [Fact]
    public async Task Fingerprint_SamePlan_IsTheSameAndAnyDifferenceChangesIt()
    {
        await _desk.LoadAsync();
        var request = BackfillDesk.Of("2026-01", "2026-03", Reprocess.Completed);
        var first = await _desk.PlanAsync(request);
        var again = await _desk.PlanAsync(request);
        _desk.Workspace.Export("02", _desk.Rows.Of(3, "2026-02-06", 1));
        var changed = await _desk.PlanAsync(request);
        await _desk.Workspace.RunAsync();
        var built = await _desk.PlanAsync(request);

        Assert.Equal(first.Fingerprint, again.Fingerprint);
        Assert.Equal(
            4,
            new[]
            {
                first.Fingerprint,
                changed.Fingerprint,
                built.Fingerprint,
                (await _desk.PlanAsync(request with { Restate = true })).Fingerprint,
            }
                .Distinct()
                .Count()
        );
        Assert.Equal(12, first.Fingerprint.Length);
    }
}
