using CsatWarehouse.Testing;

namespace CsatWarehouse.Tests.House;

/// <summary>What others made is given on with their terms beside it.</summary>
public sealed class LicenceTests
{
    [Fact]
    public void Samples_EveryWorkspace_SaysWhereItsDataIsFrom() =>
        Assert.All(
            Directory.GetDirectories(Repository.PathOf("warehouse", "samples")),
            AssertHasLicence
        );

    [Fact]
    public void Fonts_EveryFolder_HasTheirLicence()
    {
        var folders = SourceFiles
            .EndingWith(".ttf", ".otf", ".woff2")
            .Select(p => Path.GetDirectoryName(Repository.PathOf(p))!)
            .Distinct()
            .ToList();

        Assert.NotEmpty(folders);
        Assert.All(folders, AssertHasLicence);
    }

    [Fact]
    public void Product_IsUnderTheMitLicence() =>
        Assert.StartsWith("MIT License", SourceFiles.Read("LICENSE"), StringComparison.Ordinal);

    static void AssertHasLicence(string folder) =>
        Assert.True(
            Directory.GetFiles(folder, "LICENSE*").Any(f => new FileInfo(f).Length > 100),
            $"'{Path.GetRelativePath(Repository.Root, folder)}' has no LICENSE file that names its terms."
        );
}
