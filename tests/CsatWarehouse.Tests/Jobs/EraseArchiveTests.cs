using CsatWarehouse.Jobs;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Jobs;

/// <summary>Persons in the export files.</summary>
public sealed class EraseArchiveTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Erase_WithArchive_BlanksTheFilesAndLeavesNothingToLoad(bool areMoved)
    {
        using var files = new PersonFiles(3);
        if (areMoved)
            files.Workspace.Environment["CSAT__Exports__Archive"] = "archive";
        await files.Workspace.RunAsync();
        var measures = await files.MeasuresAsync();
        string[] first = [PersonFiles.Email(1), "DESK-1,", "Kanarek 1", "Канарейка1", "CAN-1,"];
        Assert.NotEmpty(files.Found(first, inExports: true));

        var report = await files.EraseAsync(
            new(null, null, PersonFiles.Email(1)),
            withArchive: true
        );

        Assert.Empty(report.StillThere);
        Assert.Equal(
            [
                "crm/contact_1.csv 2",
                "plain/contact_1.csv 2",
                "plain/customer-status_1.csv 2",
                "plain/invitation_1.csv 2",
                "plain/review_1.csv 2",
                "plain/ticket-comment_1.csv 2 3",
                "plain/ticket_1.csv 2",
                "survey/a.csv 2 4 5",
                "survey/b.csv 2 3",
            ],
            report.Files.Select(f => $"{f.Name} {string.Join(' ', f.Lines)}")
        );
        Assert.Empty(files.Found(first, inExports: true));
        Assert.Empty(TestEngine.IsSqlServer ? [] : files.Found(first));
        Assert.All(
            (await files.Workspace.IngestAsync()).Files,
            f => Assert.Equal(IngestOutcome.Unchanged, f.Outcome)
        );
        Assert.Equal(measures, await files.MeasuresAsync());
        Assert.Empty(await files.FindingsAsync());
        Assert.Empty((await files.Workspace.BuildAsync()).Months);
    }

    [Theory]
    [InlineData("plain/contact_1.csv")]
    [InlineData("survey/b.csv")]
    [InlineData("database")]
    public async Task Erase_StoppedAmidTheFilesAndAskedForAgain_IsOneErasureThatLeavesNothing(
        string stopsAt
    )
    {
        using var files = new PersonFiles(3);
        await files.Workspace.RunAsync();
        var measures = await files.MeasuresAsync();
        string[] first = [PersonFiles.Email(1), "DESK-1,", "Kanarek 1", "Канарейка1", "CAN-1,"];
        using var stop = new CancellationTokenSource();
        // Each file is told of when it is searched, and again when it is written anew.
        var told = stopsAt == "database" ? 1 : 0;
        var stopped = await Record.ExceptionAsync(() =>
            files.EraseAsync(
                new("CAN-1", null, null),
                withArchive: true,
                progress: new Told(name =>
                {
                    if (name == stopsAt && ++told == 2)
                        stop.Cancel();
                }),
                cancellation: stop.Token
            )
        );
        // A server's pages are its own: nothing comes after the tables there.
        Assert.True(
            stopped is OperationCanceledException
                || (stopped is null && stopsAt == "database" && TestEngine.IsSqlServer)
        );
        // What came in the meantime is the person's, too.
        files.Workspace.Write(
            "exports/plain/customer-status_2.csv",
            "customer,month,status,reason\nDESK-1,2026-04,churned,kanarek 1 left\n"
        );
        await files.Workspace.IngestAsync();

        await files.EraseAsync(new("CAN-1", null, null), withArchive: true);

        Assert.Empty(files.Found(first, inExports: true));
        Assert.Empty(TestEngine.IsSqlServer ? [] : files.Found(first));
        Assert.Equal(
            measures,
            (await files.MeasuresAsync()).Where(m =>
                !m.StartsWith("month 20260401", StringComparison.Ordinal)
            )
        );
        Assert.Equal(1, await files.Workspace.QueryAsync(c => c.Erasures.CountAsync()));
        await files.Workspace.BuildAsync();
        Assert.Empty(await files.FindingsAsync());
    }

    sealed class Told(Action<string> tell) : IProgress<string>
    {
        public void Report(string value) => tell(value);
    }

    [Fact]
    public async Task Erase_FilesLongAfterTheTables_FindsThePersonByWhatTheLogKnows()
    {
        using var files = new PersonFiles(3);
        await files.Workspace.RunAsync();
        var measures = await files.MeasuresAsync();
        await files.EraseAsync(new("CAN-1", null, null));

        await files.EraseAsync(new("CAN-1", null, null), withArchive: true);

        // Ids and addresses in cells; within the texts of others nobody knows any more what to look for.
        Assert.Equal(
            [
                "Kanarek.1@example.org in exports/plain/ticket-comment_1.csv",
                "Kanarek.1@example.org in exports/survey/b.csv",
            ],
            files
                .Found([PersonFiles.Email(1), "DESK-1,", "CAN-1,"], inExports: true)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(measures, await files.MeasuresAsync());

        await files.EraseAsync(new("CAN-1", null, PersonFiles.Email(1)), withArchive: true);

        Assert.Empty(files.Found([PersonFiles.Email(1)], inExports: true));
        Assert.Empty(await files.FindingsAsync());
    }

    [Fact]
    public async Task Erase_WithArchive_TheFilesAloneMakeTheSameFigures()
    {
        using var files = new PersonFiles(3);
        await files.Workspace.RunAsync();
        var figures = await files.FiguresAsync();
        await files.EraseAsync(new(null, null, PersonFiles.Email(1)), withArchive: true);

        File.Delete(Path.Combine(files.Workspace.Path, "csat.db"));
        await files.Workspace.RunAsync();

        Assert.Equal(figures, await files.FiguresAsync());
        Assert.Equal(
            0,
            await files.Workspace.QueryAsync(c =>
                c.CustomerPii.CountAsync(p =>
                    p.Name!.Contains("Kanarek 1") || p.Name.Contains("Канарейка1")
                )
            )
        );
    }

    [Fact]
    public async Task Erase_WithArchive_BlanksWhatANewerDeliveryHides()
    {
        using var files = new PersonFiles(2);
        files.Workspace.Environment["CSAT__Exports__Archive"] = "archive";
        await files.Workspace.RunAsync();
        files.Workspace.Write("exports/survey/b.csv", "nobody,can\nread,this\n");
        await files.Workspace.IngestAsync();
        string[] first = [PersonFiles.Email(1), "Kanarek 1", "Канарейка1"];

        var report = await files.EraseAsync(
            new(null, null, PersonFiles.Email(1)),
            withArchive: true
        );

        Assert.Empty(files.Found(first, inExports: true));
        Assert.Single(report.Files, f => f is { Name: "survey/b.csv", IsEarlier: true });
        var told = Assert.Single(report.StillThere);
        Assert.StartsWith("'survey/b.csv': it cannot be read", told, StringComparison.Ordinal);
        File.Delete(Path.Combine(files.Workspace.Path, "exports", "survey", "b.csv"));
        Assert.All(
            (await files.Workspace.IngestAsync()).Files,
            f => Assert.Equal(IngestOutcome.Unchanged, f.Outcome)
        );
        Assert.Empty(await files.FindingsAsync());
    }

    [Fact]
    public async Task Erase_FileThatNoProfileReads_IsLeftToPeople()
    {
        using var files = new PersonFiles(1);
        files.Workspace.Write("exports/notes.txt", $"birds\n{PersonFiles.Email(1)} called\n");
        await files.Workspace.RunAsync();

        var report = await files.EraseAsync(new("CAN-1", null, null), withArchive: true);

        var still = Assert.Single(report.StillThere);
        Assert.Contains(
            "'notes.txt': no profile reads it, and line 2",
            still,
            StringComparison.Ordinal
        );
    }
}
