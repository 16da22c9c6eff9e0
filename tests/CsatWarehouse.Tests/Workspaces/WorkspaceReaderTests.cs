using System.Collections.Immutable;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Tests.Workspaces;

public sealed class WorkspaceReaderTests
{
    [Fact]
    public void Read_UnknownMember_NamesFileLineAndNearestName()
    {
        using var workspace = new TestWorkspace();
        workspace.Write("csat.json", "{\n  \"name\": \"Test\",\n  \"timeZne\": \"Europe/Kyiv\"\n}");

        var fault = Assert.Throws<ConfigurationException>(() => workspace.Read());

        var error = Assert.Single(fault.Errors);
        Assert.Equal(("csat.json", 3), (error.File, error.Line));
        Assert.Contains("timeZne", error.Message, StringComparison.Ordinal);
        Assert.Contains("'timeZone'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FaultsInSeveralFiles_AreToldTogether()
    {
        using var workspace = new TestWorkspace();
        workspace.Write("csat.json", "{\"name\": \"Test\", \"languages\": [\"en\", \"fr\"]}");
        workspace.Write("sources/broken.json", "{\"source\": ");

        var fault = Assert.Throws<ConfigurationException>(() => workspace.Read());

        Assert.Equal(
            ["csat.json", "sources/broken.json"],
            fault.Errors.Select(e => e.File).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Contains(fault.Errors, e => e.Message.Contains("'fr'", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_EnvironmentVariable_TakesOverFromTheFile()
    {
        using var workspace = new TestWorkspace();
        workspace.Environment["CSAT__Warehouse__ConnectionString"] =
            "Data Source=elsewhere/other.db";
        workspace.Environment["csat__timezone"] = "America/Los_Angeles";
        workspace.Environment["CSAT__Languages"] = "uk,ru";
        workspace.Environment["PATH"] = "not ours";

        var read = workspace.Read();

        Assert.Contains(
            Path.Combine(workspace.Path, "elsewhere", "other.db"),
            read.Database.ConnectionString,
            StringComparison.Ordinal
        );
        Assert.Equal("America/Los_Angeles", read.TimeZone.Id);
        Assert.Equal(["uk", "ru"], read.Languages);
    }

    [Fact]
    public void Read_VariableThatNamesNoSetting_SaysWhichIsNearest()
    {
        using var workspace = new TestWorkspace();
        workspace.Environment["CSAT__Warehouse__ConectionString"] = "Data Source=x.db";

        var fault = Assert.Throws<ConfigurationException>(() => workspace.Read());

        Assert.Contains(
            "CSAT__Warehouse__ConnectionString",
            fault.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_TemplateForAzure_IsRightAndOpensContainers()
    {
        var read = WorkspaceReader.Read(
            Repository.PathOf("warehouse", "samples", "templates", "azure"),
            ImmutableDictionary<string, string>.Empty
        );

        Assert.Equal("https://example.blob.core.windows.net/exports/csat", read.ExportsPlace);
        Assert.Equal("https://example.blob.core.windows.net/scorecards/csat", read.ScorecardsPlace);
        Assert.Equal(new ArchiveFolder("archive"), read.ExportsArchive);
        Assert.False(read.TagsLoadedExports);
    }

    [Fact]
    public void Read_NoWorkspace_SaysWhatToDo()
    {
        using var workspace = new TestWorkspace();
        File.Delete(Path.Combine(workspace.Path, "csat.json"));

        var fault = Assert.Throws<ConfigurationException>(() => workspace.Read());

        Assert.Contains("csat init", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"timeZone\": \"Europe/Kiyv\"", "Europe/Kyiv")]
    [InlineData("\"calendar\": {\"firstMonthOfYear\": 13}", "12")]
    [InlineData("\"slices\": [[\"a\", \"b\", \"c\", \"d\"]]", "at most 3")]
    [InlineData("\"slices\": [[\"regoin\"]]", "did you mean 'region'?")]
    [InlineData("\"warehouse\": {\"provider\": \"oracle\"}", "sqlite")]
    [InlineData("\"journey\": [{\"code\": \"a\"}, {\"code\": \"a\"}]", "listed twice")]
    public void Read_SettingOutOfItsLimits_NamesTheRemedy(string setting, string remedy)
    {
        using var workspace = new TestWorkspace();
        workspace.Write("csat.json", $"{{\"name\": \"Test\", {setting}}}");

        var fault = Assert.Throws<ConfigurationException>(() => workspace.Read());

        Assert.Contains(remedy, fault.Message, StringComparison.Ordinal);
        Assert.Contains("csat.json:1:", fault.Message, StringComparison.Ordinal);
    }
}
