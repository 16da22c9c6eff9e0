using System.Globalization;
using System.Text.Json;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class BackfillCommandTests : IDisposable
{
    readonly QuarterWorkspace _quarter = new();

    public void Dispose() => _quarter.Dispose();

    static JsonElement Json(Outcome outcome) => JsonDocument.Parse(outcome.Out).RootElement;

    [Fact]
    public async Task DryRun_ShowsTheResolvedIntervalAndChangesNothing()
    {
        await _quarter.LoadAsync();
        var before = FolderSnapshot.Of(_quarter.Path);

        var plan = await _quarter.BackfillAsync("--reprocess", "completed", "--dry-run");

        Assert.Equal(ExitCode.Ok, plan.Code);
        Assert.Matches(
            "^Backfill of 2026-01 to 2026-03, both months included; plan [0-9a-f]{12}$",
            plan.Lines[0]
        );
        Assert.Contains(
            "3 files, 30 rows. A file is read whole, whatever months it holds.",
            plan.Lines
        );
        Assert.Contains("published  2026-01 (closed): all en v1", plan.Lines);
        Assert.Contains(
            "These stay as they are: without --restate a backfill publishes nothing.",
            plan.Lines
        );
        Assert.Equal(before, FolderSnapshot.Of(_quarter.Path));
    }

    [Fact]
    public async Task DryRunAsJson_TellsAllOfIt()
    {
        await _quarter.LoadAsync();

        var plan = Json(
            await _quarter.BackfillAsync("--reprocess", "completed", "--dry-run", "--json")
        );

        Assert.Equal("2026-01", plan.GetProperty("from").GetString());
        Assert.Equal("completed", plan.GetProperty("reprocess").GetString());
        Assert.Equal(3, plan.GetProperty("files").GetArrayLength());
        Assert.Equal("again", plan.GetProperty("files")[0].GetProperty("reason").GetString());
        Assert.Equal("2026-01", plan.GetProperty("builds")[0].GetProperty("period").GetString());
        Assert.Equal(3, plan.GetProperty("scorecards").GetArrayLength());
        Assert.Equal(30, plan.GetProperty("knownRows").GetInt64());
    }

    [Fact]
    public async Task Plan_ThatWasApproved_IsDoneByItsFingerprintAndNoOther()
    {
        await _quarter.LoadAsync();
        _quarter.Deliver(2, 12, 3);
        var fingerprint = Json(await _quarter.BackfillAsync("--dry-run", "--json"))
            .GetProperty("plan")
            .GetString()!;
        _quarter.Deliver(3, 12, 3);

        var refused = await _quarter.BackfillAsync("--plan", fingerprint, "--yes");
        var now = Json(await _quarter.BackfillAsync("--dry-run", "--json"))
            .GetProperty("plan")
            .GetString()!;
        var done = await _quarter.BackfillAsync("--plan", now, "--yes", "--json");

        Assert.Equal(ExitCode.Data, refused.Code);
        Assert.Contains(
            $"the plan is {now} now, and {fingerprint} was approved",
            refused.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(
            (ExitCode.Ok, "ok"),
            (done.Code, Json(done).GetProperty("outcome").GetString())
        );
        Assert.Equal(24, Json(done).GetProperty("rows").GetInt64());
    }

    [Fact]
    public async Task Yes_DoesItAndTheSecondRunFindsNothing()
    {
        await _quarter.LoadAsync();
        _quarter.Deliver(2, 12, 3);

        var done = await _quarter.BackfillAsync("--yes");
        var again = await _quarter.BackfillAsync("--yes");

        Assert.Equal(ExitCode.Ok, done.Code);
        Assert.Contains(
            done.Lines,
            l =>
                l.StartsWith(
                    "backfill 4: done; 1 files, 12 rows read, 0 rejected; 2 months",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains("Backfill nps/2026-02.csv", done.Error, StringComparison.Ordinal);
        Assert.Contains(again.Lines, l => l.StartsWith("Nothing to do:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Scorecards_WithoutRestate_StayAndAreListed()
    {
        await _quarter.LoadAsync();
        _quarter.Deliver(2, 12, 3);

        var left = await _quarter.BackfillAsync("--yes");
        var scorecards = Directory.GetFiles(
            _quarter["scorecards"],
            "*",
            SearchOption.AllDirectories
        );
        _quarter.Deliver(3, 12, 3);
        var restated = await _quarter.BackfillAsync("--yes", "--restate");

        Assert.Contains(
            "would be restated: 2026-02 all en, version 2: NPS 100.0, now -100.0".Replace(
                "-100",
                "\u2212100",
                StringComparison.Ordinal
            ),
            left.Lines
        );
        Assert.Equal(3, scorecards.Length);
        Assert.Equal(ExitCode.Ok, restated.Code);
        Assert.True(File.Exists(_quarter["scorecards", "2026-03", "all.en.v2.pdf"]));
    }

    [Theory]
    [InlineData("y", ExitCode.Ok)]
    [InlineData("yes", ExitCode.Ok)]
    [InlineData("n", ExitCode.Fault)]
    [InlineData("", ExitCode.Fault)]
    public async Task Question_IsAskedAfterThePlanAndOnlyAYesDoesIt(string typed, ExitCode expected)
    {
        await _quarter.LoadAsync();
        _quarter.Deliver(2, 12, 3);

        var answered = await _quarter.AnswerAsync(typed);

        Assert.Equal(expected, answered.Code);
        Assert.Contains("Do it? [y/N]", answered.Error, StringComparison.Ordinal);
        Assert.Equal(
            expected == ExitCode.Ok,
            answered.Out.Contains("backfill 4: done", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Question_WithNobodyToAsk_DoesNothingAndSaysHow()
    {
        await _quarter.LoadAsync();
        _quarter.Deliver(2, 12, 3);
        var before = FolderSnapshot.Of(_quarter.Path);

        var nobody = await _quarter.BackfillAsync();

        Assert.Equal(ExitCode.Usage, nobody.Code);
        Assert.Contains("add --yes, or --plan ", nobody.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderSnapshot.Of(_quarter.Path));
    }

    [Theory]
    [InlineData("--from and --to say which months", "backfill")]
    [InlineData(
        "--from 2026-03 comes after --to 2026-01",
        "backfill",
        "--from",
        "2026-03",
        "--to",
        "2026-01"
    )]
    [InlineData("'2026-3' is no month", "backfill", "--from", "2026-3", "--to", "2026-04")]
    [InlineData(
        "--reprocess is 'fialed'; did you mean 'failed'?",
        "backfill",
        "--from",
        "2026-01",
        "--to",
        "2026-03",
        "--reprocess",
        "fialed"
    )]
    [InlineData(
        "'source:npss' names no source; did you mean 'nps'?",
        "backfill",
        "--from",
        "2026-01",
        "--to",
        "2026-03",
        "--source",
        "npss"
    )]
    [InlineData(
        "'kpi:npx' names no KPI; did you mean 'nps'?",
        "backfill",
        "--from",
        "2026-01",
        "--to",
        "2026-03",
        "--exclude",
        "kpi:npx"
    )]
    [InlineData(
        "contradict each other",
        "backfill",
        "--from",
        "2026-01",
        "--to",
        "2026-03",
        "--fail-fast",
        "--continue-on-error"
    )]
    [InlineData(
        "--parallel is 2, and this warehouse lets 1 write at once: SQLite locks the whole file",
        "backfill",
        "--from",
        "2026-01",
        "--to",
        "2026-03",
        "--parallel",
        "2"
    )]
    [InlineData(
        "'rendre' is no job that writes; did you mean 'render'?",
        "history",
        "--job",
        "rendre"
    )]
    [InlineData("'yesterday' is no time", "history", "--since", "yesterday")]
    public async Task Usage_ThatMeansNothing_IsTold(string message, params string[] arguments)
    {
        await _quarter.LoadAsync();

        var wrong = await _quarter.CsatAsync(arguments);

        Assert.Equal(ExitCode.Usage, wrong.Code);
        Assert.Contains(message, wrong.Error, StringComparison.Ordinal);
    }
}
