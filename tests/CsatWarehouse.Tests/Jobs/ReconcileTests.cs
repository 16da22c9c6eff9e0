using CsatWarehouse.Jobs;
using CsatWarehouse.Reconciliation;
using CsatWarehouse.Samples;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Jobs;

public sealed class ReconcileTests
{
    [Fact]
    public async Task Reconcile_GeneratedCompanyWithEveryKind_FindsNothing()
    {
        using var workspace = new TestWorkspace();
        var telecom = Repository.PathOf("warehouse", "samples", "telecom");
        File.Delete(Path.Combine(workspace.Path, "sources", "survey.json"));
        foreach (var path in Directory.GetFiles(telecom, "*.json", SearchOption.AllDirectories))
            workspace.Write(
                Path.GetRelativePath(telecom, path),
                await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)
            );
        File.Copy(Path.Combine(telecom, "logo.png"), Path.Combine(workspace.Path, "logo.png"));
        new CompanyGenerator(new() { Months = 3, Scale = 0.08 }).WriteTo(
            Path.Combine(workspace.Path, "exports"),
            cancellation: TestContext.Current.CancellationToken
        );
        await workspace.RunAsync();

        var report = await RunAsync(workspace, isDeep: true);

        Assert.Empty(report.Findings);
        Assert.True(report.Files > 20);
    }

    [Fact]
    public async Task Reconcile_CorrectedAndRepeatedFiles_FindsNothing()
    {
        using var workspace = await LoadedAsync("snapshot");
        workspace.Export("a", "1,2026-03-05,9,5,4,North,r1,1,", "4,2026-03-05,99,5,4,North,r4,1,");
        workspace.Export("b", "1,2026-03-05,7,5,4,North,r1,1,", "1,2026-03-05,8,5,4,North,r1,1,");
        await workspace.RunAsync();

        Assert.Empty((await RunAsync(workspace)).Findings);
    }

    [Fact]
    public async Task Reconcile_FilesOfTheStore_AreHeldAgainstTheLedger()
    {
        using var workspace = await LoadedAsync();
        workspace.Export("a", "1,2026-03-05,2,5,4,North,r1,1,");
        workspace.Export("c", "9,2026-03-05,2,5,4,North,r1,1,");
        workspace.Write("exports/survey/d.csv", "who,what\n1,2\n");
        workspace.Write("exports/notes.txt", "nothing to load");
        File.Delete(Path.Combine(workspace.Path, "exports/survey/b.csv"));

        Assert.Equal(
            [
                "file-changed survey/a.csv (survey)",
                "file-new survey/c.csv (survey)",
                "file-new survey/d.csv (survey)",
                "file-gone survey/b.csv (survey)",
            ],
            await FoundAsync(workspace)
        );

        await workspace.RunAsync();
        workspace.WriteProfile(npsVersion: 2);
        Assert.Equal(
            [
                "profile-mended survey/a.csv (survey)",
                "profile-mended survey/c.csv (survey)",
                "file-failed survey/d.csv (survey)",
                "file-gone survey/b.csv (survey)",
            ],
            await FoundAsync(workspace)
        );
    }

    [Fact]
    public async Task Reconcile_FileThatWasTouchedAndStaysTheSame_IsNoFinding()
    {
        using var workspace = await LoadedAsync();
        File.SetLastWriteTimeUtc(
            Path.Combine(workspace.Path, "exports/survey/a.csv"),
            new(2026, 4, 9, 0, 0, 0, DateTimeKind.Utc)
        );

        Assert.Empty(await FoundAsync(workspace));
    }

    [Fact]
    public async Task Reconcile_ContentAlteredBehindSizeAndTime_IsFoundByTheDeepOne()
    {
        using var workspace = await LoadedAsync();
        var path = Path.Combine(workspace.Path, "exports/survey/a.csv");
        var written = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(
            path,
            File.ReadAllText(path).Replace(",9,", ",8,", StringComparison.Ordinal)
        );
        File.SetLastWriteTimeUtc(path, written);

        Assert.Empty(await FoundAsync(workspace));
        Assert.Equal(
            ["file-changed survey/a.csv (survey)"],
            (await RunAsync(workspace, isDeep: true)).Findings.Select(f => $"{f.Code} {f.Subject}")
        );
    }

    [Theory]
    [InlineData(
        "rows-lost survey/a.csv (survey), load 1",
        """UPDATE "Load" SET "RowsRead" = 5 WHERE "LoadKey" = 1"""
    )]
    [InlineData(
        "rejects-differ survey/a.csv (survey), load 1",
        """DELETE FROM "Reject" WHERE "LoadKey" = 1"""
    )]
    [InlineData(
        "keys-differ survey/b.csv (survey), load 2",
        """UPDATE "Load" SET "RowsSuperseded" = 1 WHERE "LoadKey" = 2"""
    )]
    [InlineData(
        "facts-differ survey/b.csv (survey), load 2",
        """DELETE FROM "FactSurveyAnswer" WHERE "ResponseKey" = (SELECT MAX("ResponseKey") - 1 FROM "FactSurveyResponse"); DELETE FROM "FactResponseClassification" WHERE "ResponseKey" = (SELECT MAX("ResponseKey") - 1 FROM "FactSurveyResponse"); DELETE FROM "FactSurveyResponse" WHERE "ResponseKey" = (SELECT MAX("ResponseKey") - 1 FROM "FactSurveyResponse")"""
    )]
    [InlineData(
        "facts-differ FactSurveyAnswer",
        """UPDATE "FactSurveyAnswer" SET "LoadKey" = 1 WHERE "ResponseKey" = (SELECT MAX("ResponseKey") - 1 FROM "FactSurveyResponse")"""
    )]
    [InlineData(
        "facts-without-load FactReview",
        """INSERT INTO "FactReview" ("ReviewKey", "SourceSystemKey", "Scope", "ExternalId", "ReviewedDateKey", "Type", "CustomerKey", "ChannelKey", "TopicKey", "JourneyStageKey", "LineNumber", "LoadKey") VALUES (7, 1, '', '1', 20260301, 'review', 0, 0, 0, 0, 2, 99)"""
    )]
    [InlineData(
        "figures-gone 2026-03, survey",
        """DELETE FROM "KpiBuild" WHERE "PeriodKey" = 20260301 AND "KpiGroup" = 'survey'"""
    )]
    [InlineData(
        "figures-stale 2026-03, survey",
        """UPDATE "KpiBuild" SET "InputFingerprint" = 'x' WHERE "PeriodKey" = 20260301"""
    )]
    [InlineData(
        "figures-outdated 2026-03, survey",
        """UPDATE "KpiBuild" SET "RulesFingerprint" = 'x' WHERE "PeriodKey" = 20260301"""
    )]
    [InlineData(
        "figures-outdated 2026-03, survey",
        """INSERT INTO "Dirty" VALUES (20260301, 'survey', 1)"""
    )]
    public async Task Reconcile_OneThingAltered_IsTheOneFinding(string expected, string sql)
    {
        using var workspace = await LoadedAsync();
        await workspace.QueryAsync(c => c.Database.ExecuteSqlRawAsync(sql));

        // Where a fact is gone, the figures that were made of it are stale, too.
        Assert.Equal(
            [expected],
            (await FoundAsync(workspace)).Where(f =>
                f == expected || !f.StartsWith("figures-stale", StringComparison.Ordinal)
            )
        );
    }

    /// <summary>Two files of two and three rows, one of them rejected, and their figures.</summary>
    static async Task<TestWorkspace> LoadedAsync(string delivery = "delta")
    {
        var workspace = new TestWorkspace(delivery);
        workspace.Export("a", "1,2026-03-05,9,5,4,North,r1,1,", "2,2026-03-06,99,5,4,South,r2,1,");
        workspace.Export(
            "b",
            "3,2026-03-07,8,5,4,North,r3,1,",
            "4,2026-03-08,7,5,4,North,r4,1,",
            "5,2026-03-09,6,5,4,North,r5,1,"
        );
        await workspace.RunAsync();
        return workspace;
    }

    static async Task<List<string>> FoundAsync(TestWorkspace workspace) =>
        [.. (await RunAsync(workspace)).Findings.Select(f => $"{f.Code} {f.Subject}")];

    static async Task<ReconcileReport> RunAsync(TestWorkspace workspace, bool isDeep = false)
    {
        using var warehouse = await workspace.OpenAsync();
        var read = workspace.Read();
        return await new Reconcile(read, warehouse, read.OpenExports()).RunAsync(isDeep);
    }
}
