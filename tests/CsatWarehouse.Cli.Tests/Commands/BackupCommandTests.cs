using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class BackupCommandTests(Demo demo)
{
    [Fact]
    public async Task Backup_ByItself_WritesBesideTheWorkspaceUnderTheMoment()
    {
        using var folder = new TempFolder();
        demo.CopyTo(folder.Path);

        var backup = await Csat.RunAsync("backup", "--json", "-w", folder.Path);
        var again = await Csat.RunAsync("backup", "-w", folder.Path);

        Assert.Equal(ExitCode.Ok, backup.Code);
        var report = JsonDocument.Parse(backup.Out).RootElement;
        Assert.Equal(
            folder["backups", "csat-20260401-060000.db"],
            report.GetProperty("file").GetString()
        );
        Assert.Equal(5918, report.GetProperty("rows").GetProperty("FactSurveyResponse").GetInt32());
        Assert.Equal(ExitCode.Data, again.Code);
        Assert.Contains("is there already", again.Error, StringComparison.Ordinal);
    }
}
