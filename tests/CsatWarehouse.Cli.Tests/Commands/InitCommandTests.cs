using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class InitCommandTests
{
    [Fact]
    public async Task Init_NewFolder_MakesAWorkspaceThatReadsBack()
    {
        using var folder = new TempFolder();
        var made = await Csat.RunAsync("init", folder["My \"quoted\" company"]);
        Assert.Equal(ExitCode.Ok, made.Code);
        Assert.True(Directory.Exists(folder["My \"quoted\" company", "exports"]));
        Assert.True(Directory.Exists(folder["My \"quoted\" company", "sources"]));
        Assert.True(
            File.Exists(folder["My \"quoted\" company", "schemas", "workspace.schema.json"])
        );
        Assert.Contains("csat sources new FILE", made.Out, StringComparison.Ordinal);

        var status = await Csat.RunAsync("status", "-w", folder["My \"quoted\" company"]);
        Assert.Equal(ExitCode.Ok, status.Code);
        Assert.StartsWith("My \"quoted\" company (", status.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Init_FolderByTheWorkspaceOption_IsMadeThere()
    {
        using var folder = new TempFolder();
        Assert.Equal(
            ExitCode.Ok,
            (await Csat.RunAsync("init", "--workspace", folder["here"])).Code
        );
        Assert.True(File.Exists(folder["here", "csat.json"]));
    }

    [Fact]
    public async Task Init_WorkspaceAlready_IsRefusedAndLeftAsItIs()
    {
        using var folder = new TempFolder();
        folder.Put("csat.json", "{}");
        var refused = await Csat.RunAsync("init", folder.Path);
        Assert.Equal(ExitCode.Data, refused.Code);
        Assert.StartsWith(
            $"csat: '{folder.Path}' is a workspace already",
            refused.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "{}",
            await File.ReadAllTextAsync(folder["csat.json"], TestContext.Current.CancellationToken)
        );
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }
}
