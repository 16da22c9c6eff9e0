using System.Net;
using System.Text.Json;
using CsatWarehouse.Functions.Tests.Fixtures;
using CsatWarehouse.Testing;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Functions.Tests;

public sealed class HandlerTests : IDisposable
{
    readonly FunctionsWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    Task<FakeHost> StartAsync(params (string, string)[] settings) =>
        FakeHost.StartAsync(_workspace.Path, settings);

    [Theory]
    [InlineData("first-run")]
    [InlineData("null-status")]
    [InlineData("past-due")]
    [InlineData("retry")]
    [InlineData("by-hand")]
    public async Task Tick_AsTheHostRecordedIt_RunsTheJobAndIsAnswered(string request)
    {
        _workspace.Export("march.csv", 1, 40);
        await using var host = await StartAsync();

        var answer = await host.TickAsync("IngestExports", request);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.Status, answer.ContentType));
        Assert.StartsWith("1 files loaded, 40 rows", answer.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ticks_OfEveryTimer_LeadFromExportsToScorecards()
    {
        _workspace.Export("march.csv", 1, 40);
        await using var host = await StartAsync();

        foreach (var function in new[] { "IngestExports", "BuildKpis", "RenderScorecards" })
            Assert.Equal(HttpStatusCode.OK, (await host.TickAsync(function)).Status);
        var fresh = await host.TickAsync("CheckFreshness");

        Assert.True(File.Exists(_workspace["scorecards/2026-03/all.en.v1.pdf"]));
        Assert.Equal("0 of 1 feeds are late", fresh.Line);
        Assert.Empty(host.Error);
    }

    [Fact]
    public async Task Ticks_WithAQueuedBackfill_LetFiguresWaitAndThenGoOn()
    {
        _workspace.Export("march.csv", 1, 40);
        await using var host = await StartAsync();
        await host.TickAsync("IngestExports");
        await host.TickAsync("BuildKpis");
        _workspace.Export("march.csv", 1, 60);
        var run = await _workspace.QueueBackfillAsync();

        var waiting = await host.TickAsync("BuildKpis");
        var worked = await host.TickAsync("WorkBackfills");
        var built = await host.TickAsync("BuildKpis");
        var nothing = await host.TickAsync("WorkBackfills");

        Assert.Equal(HttpStatusCode.InternalServerError, waiting.Status);
        await host.LoggedAsync(FormattableString.Invariant($"Figures wait for backfill {run}"));
        Assert.Equal(
            (
                HttpStatusCode.OK,
                FormattableString.Invariant(
                    $"Backfill {run}: 1 files, 60 rows, 1 months and 2 longer periods computed, 0 scorecards written"
                )
            ),
            (worked.Status, worked.Line)
        );
        Assert.Equal(HttpStatusCode.OK, built.Status);
        Assert.Equal("No backfill to go on with", nothing.Line);
    }

    [Fact]
    public async Task Log_OfATickThatWrote_NamesItsRunAndItsInvocation()
    {
        _workspace.Export("march.csv", 1, 40);
        await using var host = await StartAsync();

        await host.TickAsync("IngestExports");

        await host.LoggedAsync("Recorded as run 1");
        var line = host.Out.Single(l => l.Contains("Recorded as run", StringComparison.Ordinal));
        Assert.Contains("\"RunKey\":1", line, StringComparison.Ordinal);
        Assert.Contains("\"InvocationId\":\"invocation-1\"", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/IngestExports")]
    [InlineData("GET", "/nothing")]
    [InlineData("POST", "/ingest")]
    [InlineData("POST", "/")]
    public async Task Answer_ToWhateverIsAsked_IsNeverEmpty(string method, string path)
    {
        await using var host = await StartAsync();

        var answer = method == "GET" ? await host.GetAsync(path) : await host.PostAsync(path, "{}");

        Assert.NotEmpty(answer.Line);
        Assert.Equal(
            method == "GET" && path == "/" ? HttpStatusCode.OK : HttpStatusCode.NotFound,
            answer.Status
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"Data\":")]
    public async Task Tick_BodyThatIsNoJson_FailsWithAnAnswer(string body)
    {
        await using var host = await StartAsync();

        var answer = await host.PostAsync("/IngestExports", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("not JSON", answer.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tick_FileThatCannotBeRead_LoadsTheOthersAndFailsWithTheReasonOnTheErrorStream()
    {
        _workspace.Export("march.csv", 1, 40);
        _workspace.Write("exports/nps/broken.csv", "one,column\nand no other\n");
        await using var host = await StartAsync();

        var answer = await host.TickAsync("IngestExports");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Contains("1 files loaded, 40 rows", answer.Line, StringComparison.Ordinal);
        await host.LoggedAsync("nps/broken.csv");
        var line = Assert.Single(host.Error);
        using var entry = JsonDocument.Parse(line);
        Assert.Equal("Error", entry.RootElement.GetProperty("LogLevel").GetString());
        Assert.Contains("\"InvocationId\":\"invocation-1\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tick_WorkspaceThatIsNotThere_FailsWithItsNameAndTheHandlerLives()
    {
        await using var host = await FakeHost.StartAsync(_workspace["nowhere"]);

        var answer = await host.TickAsync("BuildKpis");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        await host.LoggedAsync("is no workspace");
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Tick_FeedThatIsLate_RaisesTheEventAndIsNoFault()
    {
        await using var host = await StartAsync();

        var answer = await host.TickAsync("CheckFreshness");

        Assert.Equal((HttpStatusCode.OK, "1 of 1 feeds are late"), (answer.Status, answer.Line));
        await host.LoggedAsync("FeedLate: source nps");
        Assert.Contains("\"EventId\":7", Assert.Single(host.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_FileNamesThatWouldForgeLines_StayWithinTheirOwn()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Needs a file system that allows control characters in names");
        _workspace.Write("exports/nps/a\r{\"LogLevel\":\"forged\"}\r.csv", "no header\n");
        _workspace.Write("exports/nps/b\u2028\u001b[31m\u202e.csv", "no header\n");
        await using var host = await StartAsync();

        var answer = await host.TickAsync("IngestExports");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        await host.LoggedAsync("forged");
        Assert.All(
            host.Out.Concat(host.Error),
            line =>
            {
                using var entry = JsonDocument.Parse(line);
                Assert.NotEqual("forged", entry.RootElement.GetProperty("LogLevel").GetString());
            }
        );
    }

    [Fact]
    public async Task Ticks_TwoAtOnce_ShareTheWarehouse()
    {
        _workspace.Export("march.csv", 1, 40);
        await using var host = await StartAsync();
        await host.TickAsync("IngestExports");
        _workspace.Export("april.csv", 41, 40);

        var answers = await Task.WhenAll(
            host.TickAsync("IngestExports"),
            host.TickAsync("BuildKpis")
        );

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Equal(80, await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
    }

    [Fact]
    public async Task Tick_HandlerKilledInMidLoad_LoadsEverythingOnceAtTheNext()
    {
        for (var i = 0; i < 5; i++)
            _workspace.Export(FormattableString.Invariant($"{i}.csv"), i * 20_000, 20_000);
        await using (var killed = await StartAsync())
        {
            var tick = killed.TickAsync("IngestExports");
            await killed.LoggedAsync("Writing under lease");
            await killed.KillAsync();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => tick);
        }
        await using var host = await StartAsync();

        var answer = await host.TickAsync("IngestExports");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(100_000, await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
        Assert.Equal(5, await _workspace.QueryAsync(c => c.Loads.CountAsync()));
    }

    [Fact]
    public async Task Tick_ThatTakesLongerThanTheHostAllows_FailsAndLeavesNothingHalf()
    {
        // An emulated server goes through all of its rows for each chunk.
        var rows = DatabaseUnderTest.Kind == DatabaseKind.Emulated ? 2_000 : 200_000;
        _workspace.Export("big.csv", 1, rows);
        await using (
            // Less than a program needs to load its first file, whatever the machine.
            var hasty = await StartAsync(("AzureFunctionsJobHost__functionTimeout", "00:00:00.1"))
        )
        {
            var stopped = await hasty.TickAsync("IngestExports");

            Assert.Equal(HttpStatusCode.InternalServerError, stopped.Status);
            Assert.Contains("longer than the host allows", stopped.Line, StringComparison.Ordinal);
        }
        Assert.Equal(0, await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
        await using var host = await StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await host.TickAsync("IngestExports")).Status);
        Assert.Equal(rows, await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
    }

    [Fact]
    public async Task Ticks_SameFilesThreeTimesToFourProcesses_LoadThemOnce()
    {
        for (var i = 0; i < 10; i++)
            _workspace.Export(FormattableString.Invariant($"{i}.csv"), i * 50, 50);
        var hosts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => StartAsync()));

        var answers = await Task.WhenAll(
            hosts.SelectMany(h => Enumerable.Repeat(h, 3)).Select(h => h.TickAsync("IngestExports"))
        );
        foreach (var host in hosts)
            await host.DisposeAsync();

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Equal(10, await _workspace.QueryAsync(c => c.Loads.CountAsync()));
        Assert.Equal(500, await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
    }
}
