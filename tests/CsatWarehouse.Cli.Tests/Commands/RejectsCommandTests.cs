using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class RejectsCommandTests
{
    // The escape character would colour the terminal if it were printed as it is.
    const string Rows =
        Workspaces.Header
        + "1,2026-03-02,9\n2,2026-03-02,12\n3,2026-03-02,\u001b[31m11\n4,31.31.2026,5\n";

    [Fact]
    public async Task Rejects_FaultyRows_AreListedAsEditorsLinkThem()
    {
        using var folder = await LoadedAsync();
        var rejects = await Csat.RunAsync("rejects", "-w", folder.Path);
        Assert.Equal(ExitCode.Ok, rejects.Code);
        Assert.Contains(
            rejects.Lines,
            l => l.StartsWith("nps/2026-03.csv:3: out-of-scale [score]: ", StringComparison.Ordinal)
        );
        Assert.Contains("2,2026-03-02,12", rejects.Lines);
        Assert.Equal("3 rejected rows.", rejects.Lines[^1]);
    }

    [Fact]
    public async Task Rejects_ControlCharactersInARow_ArePrintedAsText()
    {
        using var folder = await LoadedAsync();
        var rejects = await Csat.RunAsync("rejects", "-w", folder.Path);
        Assert.DoesNotContain('\u001b', rejects.Out);
        Assert.Contains(@"3,2026-03-02,\u001B[31m11", rejects.Lines);
    }

    [Fact]
    public async Task Rejects_LimitFileAndCode_Narrow()
    {
        using var folder = await LoadedAsync();
        var one = await Csat.RunAsync("rejects", "-w", folder.Path, "--limit", "1");
        Assert.Equal("1 of 3 rejected rows; --limit shows more.", one.Lines[^1]);
        var dates = await Csat.RunAsync("rejects", "-w", folder.Path, "--code", "bad-date");
        Assert.Equal("1 rejected row.", dates.Lines[^1]);
        var other = await Csat.RunAsync("rejects", "-w", folder.Path, "--file", "nps/other.csv");
        Assert.Equal(["No rejected rows."], other.Lines);
    }

    [Fact]
    public async Task Rejects_Json_CarriesLineReasonAndRawRow()
    {
        using var folder = await LoadedAsync();
        var rejects = await Csat.RunAsync("rejects", "-w", folder.Path, "--json", "--limit", "1");
        var root = JsonDocument.Parse(rejects.Out).RootElement;
        Assert.Equal(3, root.GetProperty("inAll").GetInt64());
        var row = root.GetProperty("rows")[0];
        Assert.Equal(3, row.GetProperty("line").GetInt64());
        Assert.Equal("2,2026-03-02,12", row.GetProperty("rawRow").GetString());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public async Task Rejects_LimitThatIsNone_IsAUsageError(string limit)
    {
        var wrong = await Csat.RunAsync("rejects", "--limit", limit);
        Assert.Equal(ExitCode.Usage, wrong.Code);
        Assert.StartsWith(
            $"csat: --limit is '{limit}'; give a whole number from 1 up",
            wrong.Error,
            StringComparison.Ordinal
        );
    }

    static async Task<TempFolder> LoadedAsync()
    {
        var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Rows));
        Assert.Equal(ExitCode.Ok, (await Csat.RunAsync("ingest", "-w", folder.Path)).Code);
        return folder;
    }
}
