using CsatWarehouse.Kpis;

namespace CsatWarehouse.Tests.Kpis;

public sealed class SliceCodeTests
{
    [Fact]
    public void Text_SortsNamesWhateverTheirOrder()
    {
        var slice = SliceCode.Of(
            new SliceMember("stage", "Delivery"),
            new SliceMember("region", "North")
        );

        Assert.Equal("region=North;stage=Delivery", slice.Text);
        Assert.Equal("region;stage", slice.Dimensions);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("region=North")]
    [InlineData("region=Північ;stage=Доставка")]
    [InlineData("region=a%3Bb%3Dc%25;stage=x")]
    public void Parse_WhatTextWrote_ComesBack(string text) =>
        Assert.Equal(text, SliceCode.Parse(text).Text);

    [Fact]
    public void Of_MemberWithSeparators_IsEscapedAndComesBack()
    {
        var slice = SliceCode.Of(new SliceMember("region", "a;b=c%3B"));

        Assert.Equal("a;b=c%3B", SliceCode.Parse(slice.Text).MemberOf("region"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("region")]
    [InlineData("region=")]
    [InlineData("=North")]
    [InlineData("region=a;region=b")]
    [InlineData("a=1;b=2;c=3;d=4")]
    public void Parse_NoSlice_SaysHowOneIsWritten(string text)
    {
        var fault = Assert.Throws<FormatException>(() => SliceCode.Parse(text));

        Assert.Contains($"'{text}'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("region=North", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_FourMembers_IsRefused() =>
        Assert.Throws<ArgumentException>(() =>
            SliceCode.Of("abcd".Select(c => new SliceMember($"{c}", "1")))
        );

    [Fact]
    public void Parents_OfThree_AreTheSixSmallerOnes()
    {
        var slice = SliceCode.Parse("a=1;b=2;c=3");

        Assert.Equal(
            ["a=1", "a=1;b=2", "a=1;c=3", "b=2", "b=2;c=3", "c=3"],
            slice.Parents().Select(p => p.Text).Order(StringComparer.Ordinal)
        );
    }
}
