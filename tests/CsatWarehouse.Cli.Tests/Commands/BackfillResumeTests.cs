using System.Globalization;
using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

/// <summary>Backfills that are left, stopped, resumed, given up, or find the warehouse taken.</summary>
public sealed class BackfillResumeTests : IDisposable
{
    readonly QuarterWorkspace _quarter = new();

    public void Dispose() => _quarter.Dispose();

    static JsonElement Json(Outcome outcome) => JsonDocument.Parse(outcome.Out).RootElement;

    [Fact]
    public async Task Resume_NothingUnfinished_SaysSo()
    {
        await _quarter.LoadAsync();

        var any = await _quarter.CsatAsync("backfill", "--resume");
        var one = await _quarter.CsatAsync("backfill", "--resume", "2");

        Assert.Equal((ExitCode.Data, ExitCode.Data), (any.Code, one.Code));
        Assert.Contains("no backfill is unfinished", any.Error, StringComparison.Ordinal);
        Assert.Contains("csat history show 2", one.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queue_IsDoneByAWorkerAndFiguresWaitForIt()
    {
        await _quarter.LoadAsync();
        _quarter.Deliver(2, 12, 3);

        var queued = await _quarter.BackfillAsync("--yes", "--queue");
        var build = await _quarter.CsatAsync("build");
        var second = await _quarter.BackfillAsync("--yes", "--reprocess", "completed");
        var waiting = Json(await _quarter.CsatAsync("history", "--job", "backfill", "--json"))[0];
        var worked = await _quarter.CsatAsync("work");
        var none = await _quarter.CsatAsync("work");

        Assert.Contains("backfill 4 is written down", queued.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Partial, build.Code);
        Assert.Contains("figures wait for backfill 4", build.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Data, second.Code);
        Assert.Contains("Backfill 4 is not finished", second.Error, StringComparison.Ordinal);
        Assert.Equal("waiting", waiting.GetProperty("outcome").GetString());
        Assert.Equal((ExitCode.Ok, ExitCode.Ok), (worked.Code, none.Code));
        Assert.Contains("backfill 4: done", worked.Out, StringComparison.Ordinal);
        Assert.Equal("No unit is open.", none.Lines[^1]);
    }

    [Fact]
    public async Task Abandon_GivesTheFiguresBackToBuild()
    {
        await _quarter.LoadAsync();
        _quarter.Deliver(2, 12, 3);
        await _quarter.BackfillAsync("--yes", "--queue");

        var given = await _quarter.CsatAsync("backfill", "--abandon");
        var build = await _quarter.CsatAsync("run");

        Assert.Equal((ExitCode.Ok, ExitCode.Ok), (given.Code, build.Code));
        Assert.Contains("backfill 4 is given up", given.Out, StringComparison.Ordinal);
        Assert.Contains(
            build.Lines,
            l => l.StartsWith("computed   2026-02", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task FailFast_FileThatFails_EndsWithTheReasonAndHowToGoOn()
    {
        await _quarter.LoadAsync();
        _quarter.Put("exports/nps/2026-01.csv", "no,columns\n");
        _quarter.Deliver(2, 12, 3);

        var failed = await _quarter.BackfillAsync("--yes", "--fail-fast");
        var shown = await _quarter.CsatAsync("history", "show", "4");
        _quarter.Deliver(1, 10, 9);
        var resumed = await _quarter.CsatAsync("backfill", "--resume", "4");

        Assert.Equal(ExitCode.Fault, failed.Code);
        Assert.Contains("file nps/2026-01.csv survey: ", failed.Error, StringComparison.Ordinal);
        Assert.Contains(
            $"csat backfill --resume 4 -w \"{_quarter.Path}\"",
            failed.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "units are left: csat backfill --resume 4",
            shown.Out,
            StringComparison.Ordinal
        );
        // The file was mended, and is no longer the one that was planned: it fails again, and is named.
        Assert.Equal(ExitCode.Fault, resumed.Code);
        Assert.Contains(
            "was written again since the backfill was planned",
            resumed.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Backfill_WhileAnotherJobWrites_IsBusyAtOnce()
    {
        await _quarter.LoadAsync();
        await using var lease = await _quarter.LeaseAsync();

        var busy = await _quarter.AnswerAsync("y");
        var dryRun = await _quarter.BackfillAsync("--dry-run");

        Assert.Equal(ExitCode.Busy, busy.Code);
        Assert.StartsWith("csat: BuildKpis (", busy.Error, StringComparison.Ordinal);
        Assert.Empty(busy.Out);
        Assert.Equal(ExitCode.Ok, dryRun.Code);
    }

    [Fact]
    public async Task CtrlC_StopsAtASafePointAndTheCommandThatItNamesGoesOn()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Needs signals: run the tests on Linux or macOS");
        // An emulated server goes through all of its rows for each chunk.
        var rows = DatabaseUnderTest.Kind == DatabaseKind.Emulated ? 1_000 : 20_000;
        await _quarter.LoadAsync(rows);
        using var process = await CsatProcess.StartAsync(
            [],
            [
                "backfill",
                "--from",
                "2026-01",
                "--to",
                "2026-03",
                "--reprocess",
                "completed",
                "--yes",
                "-w",
                _quarter.Path,
            ]
        );
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = new List<string>();
        while (
            await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken)
                is { } line
        )
        {
            error.Add(line);
            if (line.StartsWith("Backfill nps/2026-02.csv", StringComparison.Ordinal))
                CsatProcess.Interrupt(process);
        }
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await output;
        var figures = await _quarter.CsatAsync("explain", "nps", "2026-02", "--json");

        Assert.Equal(1, process.ExitCode);
        Assert.Matches(
            "^csat: stopped: [123] files are in .* units are left; what was in hand is undone, and readers see the figures of before. Go on: csat backfill --resume 4 -w ",
            error[^1]
        );
        Assert.Equal(ExitCode.Ok, figures.Code);

        var resumed = await _quarter.CsatAsync("backfill", "--resume", "4");

        Assert.Equal(ExitCode.Ok, resumed.Code);
        Assert.Contains(
            string.Create(
                CultureInfo.InvariantCulture,
                $"backfill 4: done; 3 files, {3 * rows:N0} rows read"
            ),
            resumed.Out,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["superseded", "superseded", "superseded", "loaded", "loaded", "loaded"],
            Json(await _quarter.CsatAsync("status", "--json"))
                .GetProperty("loads")
                .EnumerateArray()
                .OrderBy(l => l.GetProperty("load").GetInt64())
                .Select(l => l.GetProperty("status").GetString())
        );
    }
}
