using CsatWarehouse.Pdf.Writing;

namespace CsatWarehouse.Pdf.Tests.Writing;

public sealed class PdfSyntaxTests
{
    [Theory]
    [InlineData(0.5, "0.5")]
    [InlineData(-0.0001, "0")]
    [InlineData(1234567.8912, "1234567.891")]
    [InlineData(1e-9, "0")]
    public void Number_AnyValue_HasNoExponent(double value, string expected) =>
        Assert.Equal(expected, PdfSyntax.Number(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Number_NotFinite_Throws(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PdfSyntax.Number(value));

    [Fact]
    public void Text_AnyCharacters_AreHexadecimalUtf16() =>
        Assert.Equal("<FEFF00290420>", PdfSyntax.Text(")Р"));
}
