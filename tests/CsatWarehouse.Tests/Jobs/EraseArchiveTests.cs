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
        Assert.All(
            (await files.Workspace.IngestAsync()).Files,
            f => Assert.Equal(IngestOutcome.Unchanged, f.Outcome)
        );
        Assert.Equal(measures, await files.MeasuresAsync());
        Assert.Empty(await files.FindingsAsync());
        Assert.Empty((await files.Workspace.BuildAsync()).Months);
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
