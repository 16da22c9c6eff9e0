using System.Globalization;
using System.Text;
using CsatWarehouse.Pdf.Writing;

namespace CsatWarehouse.Pdf.Tests.Writing;

public sealed class PdfSyntaxTests
{
    [Theory]
    [InlineData(0.5, "0.5")]
    [InlineData(-0.0001, "0")]
    [InlineData(1234567.8912, "1234567.891")]
    [InlineData(1e-9, "0")]
    [InlineData(-0.25, "-0.25")]
    [InlineData(12.0999999, "12.1")]
    [InlineData(0.0005, "0.001")]
    [InlineData(-1e9, "-1000000000")]
    public void Number_AnyValue_HasNoExponent(double value, string expected) =>
        Assert.Equal(expected, PdfSyntax.Number(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e10)]
    public void Number_NotFiniteOrBeyondAnyPage_Throws(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PdfSyntax.Number(value));

    [Fact]
    public void Number_AnyValue_IsTheNearestThousandth()
    {
        var random = new Random(1);
        for (var i = 0; i < 10_000; i++)
        {
            var value = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-4, 7));
            var read = double.Parse(PdfSyntax.Number(value), CultureInfo.InvariantCulture);
            Assert.Equal(value, read, 0.000501);
        }
    }

    [Fact]
    public void Text_AnyCharacters_AreHexadecimalUtf16() =>
        Assert.Equal(
            ("<FEFF00290420>", "<FEFF00290420>"),
            (PdfSyntax.Text(")Р"), Encoding.ASCII.GetString(new ByteWriter(1).Text(")Р").Written))
        );
}
