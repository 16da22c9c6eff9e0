using CsatWarehouse.Scorecards.Reading;

namespace CsatWarehouse.Scorecards.Tests.Reading;

public sealed class QuoteMaskTests
{
    static readonly QuoteMask Mask = new(["Олена Коваленко", "Petro Bondar"], ["Світанок Телеком"]);

    [Theory]
    [InlineData("Пишіть на olena.k@example.com завтра", "Пишіть на […] завтра")]
    [InlineData("Мій номер +380 (67) 123-45-67, дзвоніть", "Мій номер […], дзвоніть")]
    [InlineData("Call 0671234567 now", "Call […] now")]
    [InlineData("картка 4149 4991 1234 5678 заблокована", "картка […] заблокована")]
    [InlineData("Tel. 067.123.45.67, please", "Tel. […], please")]
    [InlineData("See https://example.com/me?id=7 for it", "See […] for it")]
    [InlineData("Ask @olena_k about it", "Ask […] about it")]
    public void Of_NumbersAndAddresses_AreTakenOut(string text, string expected) =>
        Assert.Equal(expected, Mask.Of(text));

    [Theory]
    [InlineData("Я Олена, чекаю досі", "Я […], чекаю досі")]
    [InlineData("дякую пані Коваленко за все", "дякую пані […] за все")]
    [InlineData("Спасибі Коваленко за все", "[…] за все")]
    [InlineData("Petro was kind", "[…] was kind")]
    [InlineData("подякуйте Іванові Франку за роботу", "подякуйте […] за роботу")]
    public void Of_NamesOfCustomerAndStaffInAnyCase_AreTakenOut(string text, string expected) =>
        Assert.Equal(expected, Mask.Of(text));

    [Theory]
    [InlineData("Світанок Телеком добре працює")]
    [InlineData("Чекав 45 хвилин, двічі за 2026 рік")]
    [InlineData("The bill was 120.50 instead of 99")]
    public void Of_WhatTellsNobody_Stays(string text) => Assert.Equal(text, Mask.Of(text));

    [Fact]
    public void Shortened_LongText_IsCutBetweenWords() =>
        Assert.Equal("one two…", QuoteMask.Shortened("one  two\nthree", 9));
}
