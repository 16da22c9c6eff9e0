using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

/// <summary>Of three persons one is called Олена Ковальчук, and is erased.</summary>
public sealed class EraseCommandTests
{
    const string Email = "olena@example.org";

    [Fact]
    public async Task Erase_WithoutYes_TellsWhatThereIsAndWritesNothing()
    {
        using var folder = await LoadedAsync();

        var asked = await EraseAsync(folder, "--email", Email, "--reason", "request 17");
        var dry = await EraseAsync(folder, "--email", Email, "--dry-run");

        Assert.Equal(ExitCode.Usage, asked.Code);
        Assert.Contains("--reason TEXT and --yes", asked.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, dry.Code);
        Assert.Contains("removed    2 comments (FactSurveyAnswer)", dry.Lines);
        Assert.Contains("removed    1 texts of rejected rows (Reject)", dry.Lines);
        Assert.Contains(
            "kept       2 responses without the person (FactSurveyResponse)",
            dry.Lines
        );
        Assert.Equal("Nothing was erased.", dry.Lines[^1]);
        var rejects = await Csat.RunAsync("rejects", "list", "-w", folder.Path);
        Assert.Contains("Ковальчук", rejects.Out, StringComparison.Ordinal);
        var log = await Csat.RunAsync("erase", "log", "--json", "-w", folder.Path);
        Assert.Empty(JsonDocument.Parse(log.Out).RootElement.EnumerateArray());
        Assert.Equal(dry.Out, (await EraseAsync(folder, "--email", Email, "--dry-run")).Out);
    }

    [Fact]
    public async Task Erase_Yes_TakesThePersonOutForGoodAndLogsNoName()
    {
        using var folder = await LoadedAsync();

        var erased = await EraseAsync(folder, "--email", Email, "--reason", "request 17", "--yes");

        Assert.Equal((ExitCode.Ok, ""), (erased.Code, Faults(erased)));
        Assert.Equal("Erasure 1. Backups from before still have the person.", erased.Lines[^1]);
        var rejects = await Csat.RunAsync("rejects", "list", "-w", folder.Path);
        Assert.Contains("(erased)", rejects.Lines);
        Assert.DoesNotContain("Ковальчук", rejects.Out, StringComparison.Ordinal);

        // The same rows under another name, and once more by hand: nobody comes back.
        folder.Put("exports/crm/2.csv", Contacts + "\n");
        folder.Put("exports/nps/2.csv", Answers + "\n");
        Assert.Equal(ExitCode.Ok, (await Csat.RunAsync("ingest", "-w", folder.Path)).Code);
        var again = await EraseAsync(folder, "--email", Email, "--reason", "again", "--yes");
        Assert.Equal(ExitCode.Ok, again.Code);
        // Hashes of the ids that stand in the person's place.
        Assert.Equal(
            "removed    2 hashes of ids, addresses and numbers (CustomerIdentity)",
            Assert.Single(again.Lines, l => l.StartsWith("removed", StringComparison.Ordinal))
        );

        var log = await Csat.RunAsync("erase", "log", "--json", "-w", folder.Path);
        var line = Assert.Single(JsonDocument.Parse(log.Out).RootElement.EnumerateArray());
        Assert.Equal("request 17", line.GetProperty("reason").GetString());
        Assert.Equal(2, line.GetProperty("texts").GetInt64());
        Assert.Equal(1, line.GetProperty("rejects").GetInt64());
        Assert.DoesNotContain("olena", log.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Erase_ArchiveAsJson_NamesFilesAndLinesAndBlanksThem()
    {
        using var folder = await LoadedAsync();

        var erased = await EraseAsync(
            folder,
            [
                "--customer",
                "C1",
                "--source",
                "crm",
                "--reason",
                "request 17",
                "--archive",
                "--yes",
                "--json",
            ]
        );

        Assert.Equal(ExitCode.Ok, erased.Code);
        var files = JsonDocument
            .Parse(erased.Out)
            .RootElement.GetProperty("files")
            .EnumerateArray()
            .Select(f =>
                $"{f.GetProperty("name").GetString()} {string.Join(' ', f.GetProperty("lines").EnumerateArray())}"
            );
        Assert.Equal(["crm/1.csv 2", "nps/1.csv 2 3 5"], files);
        foreach (var file in (string[])["crm", "nps"])
        {
            var text = await File.ReadAllTextAsync(
                folder["exports", file, "1.csv"],
                TestContext.Current.CancellationToken
            );
            Assert.DoesNotContain("Ковальчук", text, StringComparison.Ordinal);
            Assert.DoesNotContain(Email, text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("petro@example.org", text, StringComparison.Ordinal);
        }
        var ingest = await Csat.RunAsync("ingest", "-w", folder.Path);
        Assert.All(
            ingest.Lines.Take(2),
            l => Assert.StartsWith("unchanged", l, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("csat: name the person with --customer ID or --email ADDRESS", "--yes")]
    [InlineData("csat: --email 'olena' is no e-mail address", "--email", "olena")]
    [InlineData("csat: say why with --reason TEXT", "--email", Email, "--yes")]
    public async Task Erase_NotSaidWhomOrWhy_IsAUsageError(
        string expected,
        params string[] arguments
    )
    {
        using var folder = new TempFolder();
        var wrong = await EraseAsync(folder, arguments);
        Assert.Equal(ExitCode.Usage, wrong.Code);
        Assert.StartsWith(expected, wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erase_Nobody_EndsWithDataAndNoEntryInTheLog()
    {
        using var folder = await LoadedAsync();
        var nobody = await EraseAsync(
            folder,
            ["--email", "nobody@example.org", "--reason", "request 18", "--yes"]
        );
        Assert.Equal(ExitCode.Data, nobody.Code);
        Assert.Contains("nobody is known by that", nobody.Error, StringComparison.Ordinal);
        var log = await Csat.RunAsync("erase", "log", "-w", folder.Path);
        Assert.Equal(["Nobody was erased."], log.Lines);
    }

    const string Contacts =
        "id,name,email\nC1,Олена Ковальчук,olena@example.org\nC2,Петро Мельник,petro@example.org\n";

    /// <summary>Two answers of hers on lines 2 and 3, one of his, and a rejected one of hers on line 5.</summary>
    const string Answers =
        "id,date,score,why,mail\n1,2026-03-02,9,Ковальчук дякує,Olena@example.org\n2,2026-03-09,3,довго чекала,olena@example.org\n3,2026-03-02,7,добре,petro@example.org\n4,2026-03-02,12,Ковальчук,olena@example.org\n";

    static Task<Outcome> EraseAsync(TempFolder folder, params string[] arguments) =>
        Csat.RunAsync(["erase", .. arguments, "-w", folder.Path]);

    /// <summary>What went to the error stream beside progress.</summary>
    static string Faults(Outcome outcome) =>
        string.Join(
            '\n',
            outcome.Error.Split('\n').Where(l => l.StartsWith("csat: ", StringComparison.Ordinal))
        );

    static async Task<TempFolder> LoadedAsync()
    {
        var folder = new TempFolder();
        folder.Put("csat.json", """{ "name": "Test company", "languages": ["ru"] }""");
        folder.Put(
            "sources/crm.json",
            """
            {
              "source": "crm",
              "kind": "contact",
              "delivery": "delta",
              "files": [{ "glob": "crm/*.csv" }],
              "key": { "id": "id" },
              "map": { "name": "name", "email": "email" }
            }
            """
        );
        folder.Put(
            "sources/nps.json",
            """
            {
              "source": "nps",
              "kind": "survey",
              "delivery": "append",
              "files": [{ "glob": "nps/*.csv" }],
              "key": { "id": "id" },
              "map": { "answeredOn": "date", "customerEmail": "mail" },
              "questions": [
                { "code": "nps", "columns": "score", "kind": "nps", "scale": { "min": 0, "max": 10 } },
                { "code": "why", "columns": "why", "kind": "comment" }
              ]
            }
            """
        );
        folder.Put("exports/crm/1.csv", Contacts);
        folder.Put("exports/nps/1.csv", Answers);
        Assert.Equal(ExitCode.Ok, (await Csat.RunAsync("ingest", "-w", folder.Path)).Code);
        return folder;
    }
}
