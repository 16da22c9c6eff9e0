using System.Globalization;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Operations;
using CsatWarehouse.Reading;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using static CsatWarehouse.Tests.Fixtures.Replays;

namespace CsatWarehouse.Tests.Loading;

public sealed class RejectReplayTests
{
    [Theory]
    [InlineData("append", 1)]
    [InlineData("delta", 3)]
    [InlineData("snapshot", 5)]
    public async Task Replay_MendedProfile_LeavesWhatAReadingOfTheWholeFilesLeaves(
        string delivery,
        int seed
    )
    {
        using var whole = await LoadedAsync(delivery, seed);
        using var replayed = await LoadedAsync(delivery, seed);
        var before = await whole.ContentAsync();
        Mend(whole);
        Mend(replayed);

        await whole.IngestAsync();
        var report = await ReplayAsync(replayed);

        var after = await whole.ContentAsync();
        Assert.NotEqual(before, after);
        Assert.Contains(report.Files, f => f.RowsLoaded > 0);
        Assert.DoesNotContain(report.Files, f => f.Outcome == ReplayOutcome.Whole);
        Assert.Equal(after, await replayed.ContentAsync());
        await whole.BuildAsync();
        await replayed.BuildAsync();
        Assert.Equal(await FiguresAsync(whole), await FiguresAsync(replayed));
    }

    [Fact]
    public async Task Replay_FirstRowOfAScopeInASnapshot_TellsTheSilenceOnTheOthers()
    {
        using var workspace = new TestWorkspace("snapshot");
        workspace.Write(
            Profile,
            Text(workspace)
                .Replace(
                    "\"scope\": \"2026\"",
                    "\"scope\": {\"column\": \"region\"}",
                    StringComparison.Ordinal
                )
        );
        workspace.Export("a", "1,2026-03-05,9,5,4,South,r1,1,", "2,2026-03-05,9,5,4,South,r2,1,");
        workspace.Export("b", "2,2026-03-05,99,5,4,South,r2,1,", "3,2026-03-05,9,5,4,North,r3,1,");
        await workspace.IngestAsync();
        Assert.Equal(["1", "2", "3"], await IdsAsync(workspace));
        MendScale(workspace, "\"99\": \"refused\"");

        await ReplayAsync(workspace);

        Assert.Equal(["2", "3"], await IdsAsync(workspace));
    }

    [Fact]
    public async Task Replay_AndThenIngest_ReadsNoFileAgain()
    {
        using var workspace = await LoadedAsync("delta", 2);
        Mend(workspace);
        await ReplayAsync(workspace);
        var content = await workspace.ContentAsync();

        var report = await workspace.IngestAsync();

        Assert.All(report.Files, f => Assert.Equal(IngestOutcome.Unchanged, f.Outcome));
        Assert.Equal(content, await workspace.ContentAsync());
    }

    [Fact]
    public async Task Replay_Again_FindsTheProfileAsItWas()
    {
        using var workspace = await LoadedAsync("delta", 2);
        Mend(workspace);
        await ReplayAsync(workspace);

        var again = await ReplayAsync(workspace);

        Assert.All(again.Files, f => Assert.Equal(ReplayOutcome.Unchanged, f.Outcome));
        Assert.False(again.IsPartial);
    }

    [Fact]
    public async Task Replay_ProfileMendedTwice_IsReadAgainstTheFirstMending()
    {
        using var workspace = new TestWorkspace();
        workspace.Export(
            "march",
            "1,2026-03-05,99,5,4,North,r1,1,",
            "2,2026-03-06,98,5,4,North,r2,1,"
        );
        await workspace.IngestAsync();
        MendScale(workspace, "\"99\": \"refused\"");
        await ReplayAsync(workspace);
        MendScale(workspace, "\"99\": \"refused\", \"98\": \"not-applicable\"");

        var second = Assert.Single((await ReplayAsync(workspace)).Files);

        Assert.Equal((ReplayOutcome.Replayed, 1), (second.Outcome, second.RowsLoaded));
        Assert.Equal(2, await workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
    }

    [Fact]
    public async Task Replay_ProfileThatReadsAnAcceptedRowOtherwise_LeavesTheFileToIngest()
    {
        using var workspace = new TestWorkspace();
        workspace.Export(
            "march",
            "1,2026-03-05,9,5,4,North,r1,1,",
            "2,2026-03-05,99,5,4,North,r2,1,"
        );
        await workspace.IngestAsync();
        var before = await workspace.ContentAsync();
        // 9 was a score, and is none any more.
        MendScale(workspace, "\"99\": \"refused\", \"9\": \"refused\"");

        var report = await ReplayAsync(workspace);

        var file = Assert.Single(report.Files);
        Assert.Equal(ReplayOutcome.Whole, file.Outcome);
        Assert.Contains("line 2", file.Reason, StringComparison.Ordinal);
        Assert.True(report.IsPartial);
        Assert.Equal(before, await workspace.ContentAsync());
        Assert.Equal(
            IngestOutcome.Loaded,
            Assert.Single((await workspace.IngestAsync()).Files).Outcome
        );
    }

    [Fact]
    public async Task Replay_ProfileThatMakesOtherFactsOfTheSameCells_LeavesTheFileToIngest()
    {
        using var workspace = new TestWorkspace();
        workspace.Export(
            "march",
            "1,2026-03-05,9,5,4,North,r1,1,",
            "2,2026-03-05,99,5,4,North,r2,1,"
        );
        await workspace.IngestAsync();
        workspace.WriteProfile(npsVersion: 2);

        var file = Assert.Single((await ReplayAsync(workspace)).Files);

        Assert.Equal(ReplayOutcome.Whole, file.Outcome);
    }

    [Fact]
    public async Task Replay_OneCode_LeavesTheOthersAndTheFileDue()
    {
        using var workspace = new TestWorkspace();
        workspace.Export(
            "march",
            "1,2026-03-05,99,5,4,North,r1,1,",
            "2,06.03.2026,5,5,4,North,r2,1,",
            "3,2026-03-07,99,5,4,North,r3,1,"
        );
        await workspace.IngestAsync();
        Mend(workspace);

        var file = Assert.Single((await ReplayAsync(workspace, new(Code: "bad-date"))).Files);

        Assert.Equal((1, 1, 0), (file.RowsTried, file.RowsLoaded, file.RowsRejected));
        var load = await workspace.QueryAsync(c => c.Loads.SingleAsync());
        Assert.Equal((1, 2), (load.RowsLoaded, load.RowsRejected));
        Assert.Equal(
            [(1, 2), (2, 4)],
            await workspace.QueryAsync(c =>
                c.Rejects.OrderBy(r => r.RejectNumber)
                    .Select(r => ValueTuple.Create((int)r.RejectNumber, (int)r.LineNumber))
                    .ToListAsync()
            )
        );
        Assert.Null(load.ReplayedProfileHash);
    }

    [Fact]
    public async Task Replay_DryRun_CountsAndWritesNothing()
    {
        using var workspace = await LoadedAsync("delta", 2);
        Mend(workspace);
        var before = await workspace.StateAsync();

        var dry = await ReplayAsync(workspace, isDryRun: true);
        var after = await workspace.StateAsync();
        var real = await ReplayAsync(workspace);

        Assert.Equal(before, after);
        Assert.Equal(real.Files, dry.Files);
    }

    [Fact]
    public async Task Replay_FileThatIsNotAsItWasLoaded_SaysSo()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("march", "1,2026-03-05,99,5,4,North,r1,1,");
        await workspace.IngestAsync();
        Mend(workspace);
        workspace.Export("march", "1,2026-03-05,98,5,4,North,r1,1,");

        var changed = Assert.Single((await ReplayAsync(workspace)).Files);
        File.Delete(Path.Combine(workspace.Path, "exports/survey/march.csv"));
        var gone = Assert.Single((await ReplayAsync(workspace)).Files);

        Assert.Equal(
            [ReplayOutcome.Missing, ReplayOutcome.Missing],
            new[] { changed.Outcome, gone.Outcome }
        );
    }

    [Fact]
    public async Task Replay_RejectedContacts_JoinThePersonsOfOtherSources()
    {
        using var files = new CustomerFiles();
        files.Write(CustomerFiles.Everything);
        // The last line of the CRM's contacts has a day that the profile does not read yet.
        files.Workspace.Write(
            "exports/crm/contact_2026-04-30.csv",
            CustomerFiles.ContactColumns
                + "003A,A-100,Olena K,olena@example.com,+380 32 555 0101,K-1,business,west,uk,01.01.2024,2024-01-01T08:00:00Z\n"
        );
        await files.Workspace.IngestAsync();
        var path = Path.Combine(files.Workspace.Path, "sources/crm-contacts.json");
        files.Workspace.Write(
            "sources/crm-contacts.json",
            File.ReadAllText(path)
                .Replace(
                    "\"validFrom\": \"validFrom\"",
                    "\"validFrom\": {\"column\": \"validFrom\", \"formats\": [\"yyyy-MM-dd\", \"dd.MM.yyyy\"]}",
                    StringComparison.Ordinal
                )
        );

        var report = await ReplayAsync(files.Workspace, new(Source: "crm"));
        var replayed = await files.ContentAsync();

        Assert.Equal(1, Assert.Single(report.Files).RowsLoaded);
        using var whole = new CustomerFiles();
        whole.Write(CustomerFiles.Everything);
        foreach (
            var name in (string[])
                ["exports/crm/contact_2026-04-30.csv", "sources/crm-contacts.json"]
        )
            whole.Workspace.Write(name, File.ReadAllText(Path.Combine(files.Workspace.Path, name)));
        await whole.Workspace.IngestAsync();
        Assert.Equal(await whole.ContentAsync(), replayed);
    }

    static Task<List<string>> IdsAsync(TestWorkspace workspace) =>
        workspace.QueryAsync(c =>
            c.SurveyResponses.Select(r => r.ExternalId).Order().ToListAsync()
        );
}
