using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Tests.Records;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Profiles;

public class ProfileSetTests
{
    static ProfileSet Set(string files, string more = "") =>
        new([SourceProfile.Parse(ProfileText.With(more, files: files), "sources/nps.json")]);

    [Theory]
    [InlineData("nps/*.csv", "nps/2026.csv", true)]
    [InlineData("nps/*.csv", "NPS/2026.CSV", true)]
    [InlineData("nps/*.csv", "nps/old/2026.csv", false)]
    [InlineData("nps/**.csv", "nps/old/2026.csv", true)]
    [InlineData("**/nps.csv", "nps.csv", true)]
    [InlineData("**/nps.csv", "a/b/nps.csv", true)]
    [InlineData("**/nps.csv", "a/bnps.csv", false)]
    [InlineData("nps-20??.csv", "nps-2026.csv", true)]
    [InlineData("nps-20??.csv", "nps-206.csv", false)]
    [InlineData("nps (1).csv", "nps (1).csv", true)]
    [InlineData("nps (1).csv", "nps 1.csv", false)]
    public void Glob_OfAProfile_ClaimsFilesBelowTheExportsFolder(
        string glob,
        string file,
        bool claimed
    ) => Assert.Equal(claimed, Set($$"""{"glob": "{{glob}}"}""").Match(file) is not null);

    [Theory]
    [InlineData("nps_{yyyy-MM-dd}.csv", "a/nps_2026-03-01.csv", "2026-02-28T22:00:00Z")]
    [InlineData("*_{yyyyMMdd_HHmm}_*.csv", "a/nps_20260701_1200_full.csv", "2026-07-01T09:00:00Z")]
    [InlineData("a/{yyyy}.csv", "a/2026.csv", "2025-12-31T22:00:00Z")]
    public void AsOf_InTheName_IsTakenInTheFilesZone(string pattern, string file, string expected)
    {
        var set = Set(
            $$"""{"glob": "**.csv", "asOf": "{{pattern}}"}""",
            "\"format\": {\"timeZone\": \"Europe/Kyiv\"}"
        );
        var match = set.Match(file)!;
        Assert.Null(match.Fault);
        Assert.Equal(
            DateTime.Parse(expected, null, System.Globalization.DateTimeStyles.AdjustToUniversal),
            match.AsOf
        );
    }

    [Theory]
    [InlineData("a/nps_2026-13-01.csv")]
    [InlineData("a/nps.csv")]
    public void AsOf_ThatTheNameLacks_IsAFaultOfTheMatch(string file)
    {
        var match = Set("""{"glob": "**.csv", "asOf": "nps_{yyyy-MM-dd}.csv"}""").Match(file)!;
        Assert.Null(match.AsOf);
        Assert.Equal(
            $"the name '{file}' has no date where the profile's asOf 'nps_{{yyyy-MM-dd}}.csv' expects one; rename the file or mend the profile",
            match.Fault
        );
    }

    [Fact]
    public void AsOf_ThatTheProfileDoesNotName_IsNull() =>
        Assert.Equal(
            (null, null),
            (
                Set("""{"glob": "a.csv"}""").Match("a.csv")!.AsOf,
                Set("""{"glob": "a.csv"}""").Match("a.csv")!.Fault
            )
        );

    [Fact]
    public void File_ClaimedByTwoVariants_IsAConflict()
    {
        var set = Set(
            """{"glob": "*.csv", "variant": "a"}, {"glob": "b*", "variant": "b"}, {"glob": "c*", "variant": "a"}""",
            "\"variants\": {\"a\": {}, \"b\": {}}"
        );
        Assert.Equal(
            "the file 'b.csv' is claimed by sources/nps.json (variant 'a') and by sources/nps.json (variant 'b'); narrow the globs so that one is left",
            set.Conflict("b.csv")
        );
        Assert.Null(set.Conflict("c.csv"));
        Assert.Null(set.Conflict("none.txt"));
    }

    [Fact]
    public void Folder_WithoutSources_IsAnEmptySet()
    {
        using var folder = new TempFolder();
        Assert.Empty(ProfileSet.ReadFolder(folder.Path).Profiles);
    }

    [Fact]
    public void Folder_WithFaultsInTwoFiles_TellsAllOfThem()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["sources"]);
        File.WriteAllText(folder["sources", "a.json"], ProfileText.With("\"wat\": 1"));
        File.WriteAllText(folder["sources", "b.json"], "{");
        File.WriteAllText(folder["sources", "c.json"], ProfileText.With());
        File.WriteAllText(folder["sources", "d.json"], ProfileText.With());
        File.WriteAllText(folder["sources", "notes.txt"], "no profile");
        var errors = Assert
            .Throws<ConfigurationException>(() => ProfileSet.ReadFolder(folder.Path))
            .Errors;
        Assert.Equal(
            ["sources/a.json", "sources/b.json", "sources/d.json"],
            errors.Select(e => e.File)
        );
        Assert.Equal(
            "source 'nps' already has a profile of kind survey in sources/c.json; describe both in one, with variants",
            errors[2].Message
        );
    }

    static SourceProfile Of(string source, string kind, string glob) =>
        SourceProfile.Parse(
            RecordText
                .Profile(kind, "", "\"id\": \"id\"")
                .Replace("\"desk\"", $"\"{source}\"", StringComparison.Ordinal)
                .Replace("a.csv", glob, StringComparison.Ordinal),
            $"sources/{source}-{kind}.json"
        );

    [Fact]
    public void File_OfSeveralKinds_IsReadOnceForEach()
    {
        var set = new ProfileSet([Of("desk", "contact", "user*"), Of("desk", "agent", "*.csv")]);
        Assert.Null(set.Conflict("users.csv"));
        Assert.Equal(
            [SourceKind.Contact, SourceKind.Agent],
            set.Matches("users.csv").Select(m => m.Layout.Kind)
        );
        Assert.Equal(SourceKind.Contact, set.Match("users.csv")!.Layout.Kind);
        Assert.Equal(SourceKind.Agent, set.Matches("a.csv").Single().Layout.Kind);
        Assert.Empty(set.Matches("none.txt"));
    }

    [Fact]
    public void File_OfSeveralSources_IsAConflict() =>
        Assert.Equal(
            "the file 'users.csv' is claimed by sources/desk-contact.json and by sources/crm-agent.json; narrow the globs so that one is left",
            new ProfileSet([Of("desk", "contact", "*.csv"), Of("crm", "agent", "*.csv")]).Conflict(
                "users.csv"
            )
        );

    [Fact]
    public void Source_WithAProfileForEachKind_IsOneSource()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["sources"]);
        foreach (var kind in (string[])["agent", "contact", "team"])
            File.WriteAllText(
                folder["sources", kind + ".json"],
                RecordText.Profile(kind, "", "\"id\": \"id\"")
            );
        Assert.Equal(
            ["desk", "desk", "desk"],
            ProfileSet.ReadFolder(folder.Path).Profiles.Select(p => p.Source)
        );
    }
}
