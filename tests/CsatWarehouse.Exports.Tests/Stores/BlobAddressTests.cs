using CsatWarehouse.Exports.Stores;

namespace CsatWarehouse.Exports.Tests.Stores;

public sealed class BlobAddressTests
{
    const string Endpoint = "https://example.blob.core.windows.net";

    [Theory]
    [InlineData(Endpoint, "exports", "", null)]
    [InlineData(Endpoint, "abc", "north/daily/", null)]
    [InlineData(BlobAddress.Emulator, "exports", "", null)]
    [InlineData(Endpoint, "Exports", "", "container 'Exports'")]
    [InlineData(Endpoint, "ab", "", "container 'ab'")]
    [InlineData(Endpoint, "a--b", "", "container 'a--b'")]
    [InlineData(Endpoint, "-ab", "", "container '-ab'")]
    [InlineData(Endpoint, "../ab", "", "container '../ab'")]
    [InlineData(Endpoint, "exports", "north", "prefix 'north'")]
    [InlineData(Endpoint, "exports", "/north/", "prefix '/north/'")]
    [InlineData("http://example.blob.core.windows.net", "exports", "", "not reached by https")]
    [InlineData("example", "exports", "", "neither an endpoint")]
    [InlineData("", "exports", "", "neither an endpoint")]
    public void Fault_OfAnAddress_NamesWhatIsWrong(
        string account,
        string container,
        string prefix,
        string? fault
    )
    {
        var found = new BlobAddress(account, container, prefix).Fault;

        if (fault is null)
            Assert.Null(found);
        else
            Assert.Contains(fault, found, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfAnAddressWithAKey_ShowsTheContainerAndNoSecret()
    {
        var address = new BlobAddress(
            "AccountName=example;AccountKey=Y2FuYXJ5;BlobEndpoint=https://example.blob.core.windows.net/",
            "exports",
            "north/"
        );

        Assert.True(address.HasSecret);
        Assert.Equal($"{Endpoint}/exports/north", address.ToString());
    }

    [Fact]
    public void Text_OfABrokenConnectionString_RepeatsNothingOfIt()
    {
        var address = new BlobAddress("AccountKey=Y2FuYXJ5", "exports");

        Assert.DoesNotContain("Y2FuYXJ5", address.Fault!, StringComparison.Ordinal);
        Assert.DoesNotContain("Y2FuYXJ5", address.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Endpoint)]
    [InlineData(BlobAddress.Emulator)]
    public void HasSecret_OfAnIdentityOrTheEmulator_IsFalse(string account) =>
        Assert.False(new BlobAddress(account, "exports").HasSecret);
}
