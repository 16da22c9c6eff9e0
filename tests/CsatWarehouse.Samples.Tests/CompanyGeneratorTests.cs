using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Samples.Tests;

public sealed class CompanyGeneratorTests
{
    static readonly CompanyOptions Small = new() { Months = 4, Scale = 0.08 };

    [Fact]
    public void WriteTo_SameOptions_WritesTheSameBytes() =>
        Assert.Equal(HashOf(Small), HashOf(Small));

    /// <summary>Guards against whatever differs by machine: culture, time zones, the order of dictionaries. Whoever changes the company on purpose writes the new hash here.</summary>
    [Fact]
    public void WriteTo_TheUsualSeed_WritesTheBytesThatItWroteElsewhere() =>
        Assert.Equal(
            "1b1ca208b30814ba3e715e16ad3a269ecac7a5daae30470361d8fb3c489bde1b",
            HashOf(Small)
        );

    [Fact]
    public void WriteTo_AnotherSeed_WritesAnotherCompany() =>
        Assert.NotEqual(HashOf(Small), HashOf(Small with { Seed = 7 }));

    [Fact]
    public void WriteTo_MoreMonths_KeepsTheLastMonth()
    {
        using var folder = new TempFolder();

        new CompanyGenerator(Small with { Months = 1, LastMonth = new(2025, 2, 17) }).WriteTo(
            folder.Path
        );

        Assert.Equal(
            ["ticket_2025-02-28.csv"],
            Directory.GetFiles(folder["zendesk"], "ticket_20*").Select(f => Path.GetFileName(f))
        );
    }

    [Theory]
    [InlineData(0, 1, "0 months cannot be generated; ask for 1 to 120.")]
    [InlineData(121, 1, "121 months cannot be generated; ask for 1 to 120.")]
    [InlineData(24, 0, "Scale 0 cannot be generated; ask for 0.01 to 1000.")]
    [InlineData(24, double.NaN, "Scale NaN cannot be generated; ask for 0.01 to 1000.")]
    public void Constructor_OptionsOutOfRange_NamesTheRange(
        int months,
        double scale,
        string message
    )
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() =>
            new CompanyGenerator(new() { Months = months, Scale = scale })
        );

        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteTo_Cancelled_StopsBeforeTheNextMonth()
    {
        using var folder = new TempFolder();

        Assert.Throws<OperationCanceledException>(() =>
            new CompanyGenerator(Small).WriteTo(
                folder.Path,
                cancellation: new CancellationToken(true)
            )
        );

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    static string HashOf(CompanyOptions options)
    {
        using var folder = new TempFolder();
        new CompanyGenerator(options).WriteTo(folder.Path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (
            var name in Directory
                .GetFiles(folder.Path, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder.Path, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        )
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(File.ReadAllBytes(folder[name]));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
