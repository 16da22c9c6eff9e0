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

    [Fact]
    public async Task RejectsList_IsWhatTheBareVerbDoes()
    {
        using var folder = await LoadedAsync();
        var bare = await Csat.RunAsync("rejects", "-w", folder.Path, "--source", "nps");
        var list = await Csat.RunAsync("rejects", "list", "-w", folder.Path, "--source", "nps");
        Assert.Equal(bare, list);
        Assert.Equal("3 rejected rows.", list.Lines[^1]);
        var other = await Csat.RunAsync("rejects", "list", "-w", folder.Path, "--source", "crm");
        Assert.Equal(["No rejected rows."], other.Lines);
    }

    [Theory]
    [InlineData("nps/2026-03.csv:3")]
    [InlineData("1")]
    public async Task RejectsShow_OneRow_TellsEachCellAndWhatToDo(string row)
    {
        using var folder = await LoadedAsync();
        var shown = await Csat.RunAsync("rejects", "show", row, "-w", folder.Path);
        Assert.Equal(ExitCode.Ok, shown.Code);
        Assert.Equal("nps/2026-03.csv:3", shown.Lines[0]);
        Assert.Contains(
            shown.Lines,
            l =>
                l.StartsWith("reason   out-of-scale [score]: answer '12'", StringComparison.Ordinal)
        );
        Assert.Matches(@"\n +date +2026-03-02 +answeredOn +2026-03-02 *\n", shown.Out);
        Assert.Matches(@"\n +score +12 +nps +rejected: answer '12'", shown.Out);
        Assert.Contains(
            $"csat rejects replay -w \"{folder.Path}\"",
            shown.Lines[^1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task RejectsShow_MendedProfile_SaysThatTheRowWouldLoad()
    {
        using var folder = await LoadedAsync();
        Mend(folder);
        var shown = await Csat.RunAsync("rejects", "show", "1", "--json", "-w", folder.Path);
        var row = JsonDocument.Parse(shown.Out).RootElement[0];
        Assert.Equal("typed", row.GetProperty("now").GetString());
        Assert.Equal("sources/nps.json", row.GetProperty("profile").GetString());
        var score = row.GetProperty("cells")
            .EnumerateArray()
            .Single(c => c.GetProperty("column").GetString() == "score");
        Assert.Equal("refused", score.GetProperty("value").GetString());
    }

    [Fact]
    public async Task RejectsShow_FileThatIsGone_ShowsWhatIsKept()
    {
        using var folder = await LoadedAsync();
        File.Delete(folder["exports", "nps", "2026-03.csv"]);
        var shown = await Csat.RunAsync("rejects", "show", "1", "-w", folder.Path);
        Assert.Equal(ExitCode.Ok, shown.Code);
        Assert.Contains("raw row  2,2026-03-02,12", shown.Lines);
        Assert.Contains(
            "now      not read again: the file is not in the export store as it was loaded",
            shown.Lines
        );
    }

    [Theory]
    [InlineData("nps/2026-03.csv:2", ExitCode.Data)]
    [InlineData("99", ExitCode.Data)]
    [InlineData("0", ExitCode.Usage)]
    [InlineData("nps/2026-03.csv", ExitCode.Usage)]
    public async Task RejectsShow_RowThatIsNone_EndsWithItsCode(string row, object code)
    {
        using var folder = await LoadedAsync();
        Assert.Equal(code, (await Csat.RunAsync("rejects", "show", row, "-w", folder.Path)).Code);
    }

    [Fact]
    public async Task RejectsReplay_MendedProfile_LoadsTheRowsAndLeavesIngestNothing()
    {
        using var folder = await LoadedAsync();
        Mend(folder);
        var dry = await Csat.RunAsync("rejects", "replay", "--dry-run", "-w", folder.Path);
        Assert.Equal(
            "replayed       nps/2026-03.csv (survey)  3 rows read again: 1 loaded, 2 rejected, 0 duplicate, 0 excluded",
            dry.Lines[0]
        );
        Assert.Equal("Nothing was written: this was a dry run.", dry.Lines[1]);

        var replay = await Csat.RunAsync("rejects", "replay", "-w", folder.Path);

        Assert.Equal((ExitCode.Ok, dry.Lines[0]), (replay.Code, replay.Lines[0]));
        var status = await Csat.RunAsync("status", "--json", "-w", folder.Path);
        var load = JsonDocument.Parse(status.Out).RootElement.GetProperty("loads")[0];
        Assert.Equal(
            (2, 2),
            (load.GetProperty("loaded").GetInt32(), load.GetProperty("rejected").GetInt32())
        );
        var ingest = await Csat.RunAsync("ingest", "-w", folder.Path);
        Assert.StartsWith("unchanged", ingest.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task RejectsReplay_FileThatIsGone_EndsWithDataAndSaysWhatToDo()
    {
        using var folder = await LoadedAsync();
        Mend(folder);
        File.Delete(folder["exports", "nps", "2026-03.csv"]);
        var replay = await Csat.RunAsync("rejects", "replay", "--json", "-w", folder.Path);
        Assert.Equal(ExitCode.Data, replay.Code);
        Assert.Equal(
            "missing",
            JsonDocument
                .Parse(replay.Out)
                .RootElement.GetProperty("files")[0]
                .GetProperty("outcome")
                .GetString()
        );
        Assert.Contains("1 of 1 files", replay.Error, StringComparison.Ordinal);
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

    /// <summary>12 is no answer, from now on.</summary>
    static void Mend(TempFolder folder) =>
        folder.Put(
            "sources/nps.json",
            File.ReadAllText(folder["sources", "nps.json"])
                .Replace(
                    "\"kind\": \"nps\",",
                    "\"kind\": \"nps\", \"missing\": {\"12\": \"refused\"},",
                    StringComparison.Ordinal
                )
        );

    static async Task<TempFolder> LoadedAsync()
    {
        var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Rows));
        Assert.Equal(ExitCode.Ok, (await Csat.RunAsync("ingest", "-w", folder.Path)).Code);
        return folder;
    }
}
