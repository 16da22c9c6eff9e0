using CsatWarehouse.Loading.Customers;

namespace CsatWarehouse.Tests.Loading.Customers;

public sealed class IdentityHashTests
{
    [Fact]
    public void Email_InCapitalsAndSpaces_IsTheSameAddress() =>
        Assert.Equal(
            IdentityHash.OfEmail("olena@example.com"),
            IdentityHash.OfEmail(" Olena@EXAMPLE.com ")
        );

    /// <summary>The hash of "abc" is that of FIPS 180-4's own example.</summary>
    [Fact]
    public void Email_OfTheStandardsExample_HasItsHash() =>
        Assert.Equal(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            IdentityHash.OfEmail("ABC")
        );

    [Fact]
    public void Id_InCapitals_IsAnotherId() =>
        Assert.NotEqual(IdentityHash.OfId("a0"), IdentityHash.OfId("A0"));

    [Theory]
    [InlineData("+380 (32) 555-01-01")]
    [InlineData("00380325550101")]
    public void Phone_HoweverWritten_IsTheSameNumber(string number) =>
        Assert.Equal(IdentityHash.OfPhone("380325550101"), IdentityHash.OfPhone(number));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12 34")]
    public void Phone_BlankOrAnExtension_IsNone(string? number) =>
        Assert.Null(IdentityHash.OfPhone(number));
}
