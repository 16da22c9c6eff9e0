using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests;

/// <summary>The commands that the README shows do what it says.</summary>
[Collection(nameof(SmallDemo))]
public sealed class ReadMeTests(SmallDemo telecom)
{
    const string Command = "dotnet run -c Release --project functions/CsatWarehouse.Cli -- ";

    static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("README.md"));

    [Fact]
    public async Task TryIt_EveryCommand_EndsWell()
    {
        var commands = Lines
            .Where(l => l.StartsWith(Command, StringComparison.Ordinal))
            .Select(l => l[Command.Length..].Split(' '))
            .ToList();

        Assert.Equal(
            ["demo", "explain", "demo airport"],
            commands.Select(c => c is ["explain", ..] ? c[0] : string.Join(' ', c))
        );
        using var airport = new TempFolder();
        foreach (var command in commands)
        {
            // The telecom company is a smaller one here.
            string[] here = command switch
            {
                ["demo"] => telecom.CommandLine,
                ["demo", "airport"] => [.. command, airport["csat-demo-airport"]],
                _ => [.. command.Select(word => word == "csat-demo" ? telecom.Folder : word)],
            };
            var outcome = await Csat.RunAsync(here);
            Assert.Equal((ExitCode.Ok, ""), (outcome.Code, outcome.Error.Split('\n')[^1]));
        }
    }

    [Fact]
    public async Task UseIt_EveryVerb_IsKnownToTheHelp()
    {
        var help = await Csat.RunAsync("--help");
        var verbs = Lines
            .Where(l => l.StartsWith("csat ", StringComparison.Ordinal))
            .Select(l => l.Split(' ')[1])
            .Distinct()
            .ToList();

        Assert.Contains("sources", verbs);
        Assert.All(verbs, v => Assert.Contains($"\n  {v} ", help.Out, StringComparison.Ordinal));
    }
}
