using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests;

/// <summary>The page of the command line names every exit code and every command, and no other.</summary>
public sealed class CliPageTests
{
    static readonly string Page = File.ReadAllText(
        Repository.PathOf("functions", "CsatWarehouse.Cli", "README.md")
    );

    [Fact]
    public void ExitCodes_OfThePage_AreThoseOfTheProgram() =>
        Assert.Equal(
            Enum.GetValues<ExitCode>().Select(c => $"| {c:D} | {c} |"),
            Page.Split('\n')
                .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(l[2]))
                .Select(l => string.Join('|', l.Split('|')[..3]) + "|")
        );

    [Fact]
    public async Task Commands_OfTheHelp_AreOnThePage()
    {
        var help = await Csat.RunAsync("--help");
        var commands = help
            .Lines.SkipWhile(l => l != "Commands:")
            .Skip(1)
            .TakeWhile(l => l != "Examples:")
            .Select(l => l.Split(' ')[0])
            .ToList();
        Assert.Contains("doctor", commands);
        Assert.All(commands, c => Assert.Contains($"`csat {c}", Page, StringComparison.Ordinal));
    }
}
