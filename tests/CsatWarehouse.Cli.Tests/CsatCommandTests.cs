using System.CommandLine;
using CsatWarehouse.Cli.Output;

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
    [MemberData(nameof(Verbs))]
    public async Task Help_EveryVerb_EndsWithExamplesOfItself(string verb)
    {
        var help = await Csat.RunAsync([.. verb.Split(' '), "--help"]);
        Assert.Equal(ExitCode.Ok, help.Code);
        var examples = help.Lines.SkipWhile(l => l != "Examples:").Skip(1).ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, e => Assert.StartsWith($"csat {verb}", e, StringComparison.Ordinal));
    }

    /// <summary>A list of allowed words, or of codes that complete, in the place of a name would push every description out of sight.</summary>
    [Fact]
    public async Task Help_OfAllVerbs_FitsATerminal()
    {
        var help = await Csat.RunAsync("--help");

        Assert.All(help.Lines, line => Assert.InRange(line.Length, 0, 160));
    }

    /// <summary>These make folders, print scripts, or change one thing and say so in one line.</summary>
    static readonly string[] ForPeople =
    [
        "demo",
        "demo airport",
        "init",
        "sources new",
        "comment set",
        "comment clear",
        "db migrate",
        "db script",
        "completion",
    ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_ThatTellsAnything_TellsItAsJsonToo(string verb)
    {
        var command = CommandsUnder(Root, []).Single(c => c.Path == verb).Command;
        if (command.Action is null || ForPeople.Contains(verb))
            return;

        Assert.Contains(command.Options, o => o.Name == GlobalOptions.JsonName);
    }

    public static TheoryData<string> Verbs => [.. CommandsUnder(Root, []).Select(c => c.Path)];

    static RootCommand Root =>
        CsatCommand.Root(
            new(
                new Terminal(TextWriter.Null, TextWriter.Null),
                new Dictionary<string, string>(),
                TimeProvider.System
            )
        );

    static IEnumerable<(string Path, Command Command)> CommandsUnder(
        Command command,
        string[] path
    ) =>
        command.Subcommands.SelectMany(child =>
            CommandsUnder(child, [.. path, child.Name])
                .Prepend((string.Join(' ', path.Append(child.Name)), child))
        );

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
