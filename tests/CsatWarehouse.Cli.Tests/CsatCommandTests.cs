namespace CsatWarehouse.Cli.Tests;

public sealed class CsatCommandTests
{
    [Fact]
    public async Task Csat_BareName_PrintsHelpWithExamplesAndExitCodes()
    {
        var help = await Csat.RunAsync();
        Assert.Equal(ExitCode.Ok, help.Code);
        Assert.Contains(help.Lines, l => l.StartsWith("csat demo ", StringComparison.Ordinal));
        Assert.StartsWith(
            "Exit codes: 0 ok, 1 fault, 2 usage, 3 data",
            help.Lines[^1],
            StringComparison.Ordinal
        );
        Assert.Empty(help.Error);
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("init")]
    [InlineData("ingest")]
    [InlineData("build")]
    [InlineData("render")]
    [InlineData("run")]
    [InlineData("backfill")]
    [InlineData("work")]
    [InlineData("close")]
    [InlineData("reopen")]
    [InlineData("status")]
    [InlineData("intervals")]
    [InlineData("history")]
    [InlineData("history", "show")]
    [InlineData("rejects")]
    [InlineData("rejects", "list")]
    [InlineData("rejects", "show")]
    [InlineData("rejects", "replay")]
    [InlineData("reconcile")]
    [InlineData("backup")]
    [InlineData("doctor")]
    [InlineData("erase")]
    [InlineData("erase", "log")]
    [InlineData("completion")]
    [InlineData("export")]
    [InlineData("export", "rpt")]
    [InlineData("explain")]
    [InlineData("sources")]
    [InlineData("sources", "new")]
    [InlineData("sources", "check")]
    public async Task Help_EveryVerb_EndsWithExamplesOfItself(params string[] verb)
    {
        var help = await Csat.RunAsync([.. verb, "--help"]);
        Assert.Equal(ExitCode.Ok, help.Code);
        var examples = help.Lines.SkipWhile(l => l != "Examples:").Skip(1).ToList();
        Assert.NotEmpty(examples);
        Assert.All(
            examples,
            e => Assert.StartsWith($"csat {string.Join(' ', verb)}", e, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("csat: 'stats' is no command of 'csat'; did you mean 'status'?", "stats")]
    [InlineData(
        "csat: 'chekc' is no command of 'csat sources'; did you mean 'check'?",
        "sources",
        "chekc"
    )]
    [InlineData(
        "csat: '--jsno' is no option of 'csat status'; did you mean '--json'?",
        "status",
        "--jsno"
    )]
    [InlineData(
        "csat: Required argument 'PERIOD' missing for command: 'explain'.",
        "explain",
        "nps"
    )]
    public async Task Usage_NotUnderstood_NamesTheNearestAndWhereToLook(
        string expected,
        params string[] arguments
    )
    {
        var wrong = await Csat.RunAsync(arguments);
        Assert.Equal(ExitCode.Usage, wrong.Code);
        Assert.StartsWith(expected, wrong.Error, StringComparison.Ordinal);
        Assert.Matches("csat: see 'csat.* --help'\r?\n$", wrong.Error);
        Assert.Empty(wrong.Out);
    }

    [Fact]
    public async Task Fault_WithoutVerbose_ShowsNoStackTrace()
    {
        var wrong = await Csat.RunAsync(
            "explain",
            "nps",
            "2017-5",
            "-w",
            Testing.Repository.PathOf("warehouse", "samples", "airport")
        );
        Assert.DoesNotContain("   at ", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fault_WithVerbose_ShowsWhereItArose()
    {
        var wrong = await Csat.RunAsync(
            "explain",
            "nps",
            "2017-5",
            "--verbose",
            "-w",
            Testing.Repository.PathOf("warehouse", "samples", "airport")
        );
        Assert.Contains("   at ", wrong.Error, StringComparison.Ordinal);
    }
}
