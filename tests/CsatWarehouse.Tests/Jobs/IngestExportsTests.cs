using CsatWarehouse.Jobs;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Jobs;

public sealed class IngestExportsTests
{
    [Fact]
    public async Task Ingest_FileClaimedByTwoProfiles_FailsAndNamesBoth()
    {
        using var workspace = new TestWorkspace();
        workspace.Write(
            "sources/other.json",
            File.ReadAllText(Path.Combine(workspace.Path, "sources/survey.json"))
                .Replace(
                    "\"source\": \"survey\"",
                    "\"source\": \"other\"",
                    StringComparison.Ordinal
                )
        );
        workspace.Export("march", new Rows().Of(5, "2026-03-05", 9));

        var file = Assert.Single((await workspace.IngestAsync()).Files);

        Assert.Equal(IngestOutcome.Failed, file.Outcome);
        Assert.Contains("survey", file.Reason, StringComparison.Ordinal);
        Assert.Contains("other", file.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_BadRows_AreRejectsWithTheirLineAndTheRestLoads()
    {
        using var workspace = new TestWorkspace();
        workspace.Export(
            "march",
            "1,2026-03-05,9,5,4,North,r1,1,",
            "2,05.03.2026,9,5,4,North,r1,1,",
            "3,2026-03-05,11,5,4,North,r1,1,",
            "4,2026-03-05,10,5,4,Київ,r1,1,"
        );

        var file = Assert.Single((await workspace.IngestAsync()).Files);
        var rejects = await workspace.QueryAsync(c =>
            c.Rejects.OrderBy(r => r.RejectNumber).ToListAsync()
        );

        Assert.Equal((4, 2, 2), (file.RowsRead, file.RowsLoaded, file.RowsRejected));
        Assert.Equal([3, 4], rejects.Select(r => r.LineNumber));
        Assert.Equal(["answered", "nps"], rejects.Select(r => r.ColumnName));
        Assert.Equal("2,05.03.2026,9,5,4,North,r1,1,", rejects[0].RawRow);
        Assert.Equal(
            ["North", "Київ"],
            await workspace.QueryAsync(c =>
                c.Classifications.Select(m => m.Code).Order().ToListAsync()
            )
        );
    }

    [Fact]
    public async Task Ingest_ETagThatTheLedgerKnows_IsNotReadAgainAndAnotherIs()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("march", new Rows().Of(5, "2026-03-05", 9));
        await workspace.IngestAsync(new WatchedStore(workspace));

        var known = new WatchedStore(workspace);
        var unchanged = Assert.Single((await workspace.IngestAsync(known)).Files);
        workspace.Export("march", new Rows().Of(6, "2026-03-05", 9));
        var changed = Assert.Single(
            (await workspace.IngestAsync(new WatchedStore(workspace))).Files
        );

        Assert.Equal(IngestOutcome.Unchanged, unchanged.Outcome);
        Assert.Empty(known.Opened);
        Assert.Equal((IngestOutcome.Loaded, 6), (changed.Outcome, changed.RowsLoaded));
    }

    [Fact]
    public async Task Ingest_FilesThatTheWarehouseHas_AreToldToTheStoreAndOthersAreNot()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("march", new Rows().Of(5, "2026-03-05", 9));
        workspace.Export("twin", new Rows().Of(5, "2026-03-05", 9));
        workspace.Write("exports/notes.txt", "nobody's");
        workspace.Write("exports/survey/broken.csv", "one,column\nand no other\n");
        var store = new WatchedStore(workspace);

        await workspace.IngestAsync(store);
        await workspace.IngestAsync(store);

        string[] told = ["survey/march.csv", "survey/twin.csv"];
        Assert.Equal([.. told, .. told], store.Settled);
    }

    [Fact]
    public async Task Ingest_StoreThatRefusesTheMark_IsSpokenOfAndKeepsWhatIsLoaded()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export("april", rows.Of(5, "2026-04-05", 9));
        workspace.Export("march", rows.Of(5, "2026-03-05", 9));
        var store = new WatchedStore(workspace) { Refusal = new IOException("403: no tags") };

        var report = await workspace.IngestAsync(store);

        Assert.True(report.IsPartial);
        Assert.All(report.Files, f => Assert.Equal("403: no tags", f.Reason));
        Assert.Equal(10, await workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
    }
}
