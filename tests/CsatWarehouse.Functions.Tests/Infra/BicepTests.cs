using System.Text.Json;
using CsatWarehouse.Functions.Timers;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Functions.Tests.Infra;

/// <summary>Checks <c>infra/</c> as far as that goes without the Bicep compiler: syntax, names, and the members of each resource.</summary>
public sealed class BicepTests
{
    static readonly string Infra = Repository.PathOf("infra");

    static string[] Files =>
        [
            .. Directory
                .GetFiles(Infra, "*.bicep", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];

    public static TheoryData<string> Stages => ["dev", "prod"];

    static async Task<(string[] Problems, string[] Unchecked)> CheckAsync(params string[] files)
    {
        using var node = NodeTool.Start(
            "tree-sitter-bicep",
            "node",
            [
                Repository.PathOf("tests", "npm", "check-bicep.mjs"),
                Repository.PathOf("tests", "CsatWarehouse.Functions.Tests", "Data", "bicep-types"),
                .. files,
            ]
        );
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await node.StandardOutput.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await errors);
        using var found = JsonDocument.Parse(output);
        return (Lines("problems"), Lines("unchecked"));

        string[] Lines(string name) =>
            [
                .. found
                    .RootElement.GetProperty(name)
                    .EnumerateArray()
                    .Select(line => line.GetString()!),
            ];
    }

    [Fact]
    public async Task Files_OfTheDeployment_HaveNoProblemAndSayWhatNobodyChecked()
    {
        var (problems, uncheckedTypes) = await CheckAsync(Files);

        Assert.Empty(problems);
        Assert.Equal(
            [
                "Microsoft.Insights/actionGroups",
                "Microsoft.Insights/scheduledQueryRules",
                "Microsoft.Sql/servers/virtualNetworkRules",
            ],
            uncheckedTypes
        );
    }

    [Theory]
    [InlineData(
        "modules/storage.bicep",
        "allowSharedKeyAccess:",
        "allowSharedKeyAcces:",
        "has no property"
    )]
    [InlineData(
        "modules/storage.bicep",
        "publicAccess: 'None'",
        "publicAccess: 'Nobody'",
        "is not"
    )]
    [InlineData(
        "modules/storage.bicep",
        "allowBlobPublicAccess: false",
        "allowBlobPublicAccess: 'false'",
        "is not bool"
    )]
    [InlineData("modules/storage.bicep", "  kind: 'StorageV2'\n", "", "lacks 'kind'")]
    [InlineData(
        "modules/storage.bicep",
        "@2023-05-01' = {\n  name: name",
        "@2099-05-01' = {\n  name: name",
        "newer than the known"
    )]
    [InlineData(
        "modules/database.bicep",
        "sid: adminGroupId",
        "sid: adminGroup",
        "'adminGroup' is not declared"
    )]
    [InlineData(
        "modules/monitoring.bicep",
        "guid(insights.id",
        "giud(insights.id",
        "unknown function"
    )]
    [InlineData(
        "modules/functionApp.bicep",
        "httpsOnly: true",
        "httpsOnly: true\n    state: 'Running'",
        "read-only"
    )]
    [InlineData(
        "modules/functionApp.bicep",
        "param location string",
        "param location string\nparam location string",
        "declared twice"
    )]
    [InlineData("modules/network.bicep", "properties: {", "properties: {{", "syntax error")]
    [InlineData("main.bicep", "email: alertEmail", "mail: alertEmail", "no parameter 'mail'")]
    public async Task Check_OfAPlantedMistake_FindsIt(
        string file,
        string right,
        string wrong,
        string problem
    )
    {
        using var copy = new TempFolder();
        Directory.CreateDirectory(copy["modules"]);
        foreach (var path in Files)
            File.Copy(path, copy[Path.GetRelativePath(Infra, path)]);
        var text = await File.ReadAllTextAsync(copy[file], TestContext.Current.CancellationToken);
        Assert.Contains(right, text, StringComparison.Ordinal);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            copy[file],
            text[..at] + wrong + text[(at + right.Length)..],
            TestContext.Current.CancellationToken
        );

        var (problems, _) = await CheckAsync(copy[file]);

        Assert.Contains(problems, p => p.Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void Parameters_OfAStage_AreThoseOfTheDeployment(string stage)
    {
        using var file = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(Infra, stage + ".parameters.json"))
        );
        var given = file
            .RootElement.GetProperty("parameters")
            .EnumerateObject()
            .Select(p => p.Name)
            .ToList();
        var declared = File.ReadLines(Path.Combine(Infra, "main.bicep"))
            .Where(l => l.StartsWith("param ", StringComparison.Ordinal))
            .Select(l =>
                (Name: l.Split(' ')[1], IsNeeded: !l.Contains('=', StringComparison.Ordinal))
            )
            .ToList();

        Assert.Empty(given.Except(declared.Select(d => d.Name)));
        Assert.Empty(declared.Where(d => d.IsNeeded).Select(d => d.Name).Except(given));
        Assert.Equal(
            TimerPlan.Timers.Select(t => t.Name),
            file.RootElement.GetProperty("parameters")
                .GetProperty("schedules")
                .GetProperty("value")
                .EnumerateObject()
                .Select(p => p.Name)
        );
    }
}
