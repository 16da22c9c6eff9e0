using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;

namespace CsatWarehouse.Scorecards.Tests.Texts;

public sealed class ScorecardTextsTests
{
    [Theory]
    [InlineData("en", FigureUnit.Points, -3.5, "−3.5")]
    [InlineData("ru", FigureUnit.Points, 39.84, "39,8")]
    [InlineData("uk", FigureUnit.Mean, 4, "4,00")]
    [InlineData("en", FigureUnit.Share, 0.832, "83.2%")]
    [InlineData("ru", FigureUnit.Share, 0.832, "83,2\u00a0%")]
    public void Value_IsWrittenAsTheLanguageWritesIt(
        string language,
        FigureUnit unit,
        double value,
        string expected
    ) => Assert.Equal(expected, ScorecardTexts.In(language).Numerals.Value(value, unit));

    [Theory]
    [InlineData("en", 1234567, "1,234,567")]
    [InlineData("ru", 1234567, "1\u00a0234\u00a0567")]
    [InlineData("uk", 999, "999")]
    public void Count_GroupsThousands(string language, long count, string expected) =>
        Assert.Equal(expected, ScorecardTexts.In(language).Numerals.Count(count));

    [Theory]
    [InlineData("en", FigureUnit.Share, 0.011, "+1.1\u00a0pp")]
    [InlineData("ru", FigureUnit.Share, -0.011, "−1,1\u00a0п.\u00a0п.")]
    [InlineData("uk", FigureUnit.Share, 0.011, "+1,1\u00a0в.\u00a0п.")]
    [InlineData("en", FigureUnit.Points, 0, "0.0\u00a0points")]
    public void Difference_HasSignAndUnit(
        string language,
        FigureUnit unit,
        double value,
        string expected
    ) => Assert.Equal(expected, ScorecardTexts.In(language).Difference(value, unit));

    [Theory]
    [InlineData("en", "vs March 2016 (a year ago)")]
    [InlineData("ru", "к марту 2016\u00a0г. (год назад)")]
    [InlineData("uk", "до березня 2016\u00a0р. (рік тому)")]
    public void Against_DeclinesTheMonth(string language, string expected) =>
        Assert.Equal(
            expected,
            ScorecardTexts.In(language).Against(new(2016, 3, 1), isYearAgo: true)
        );

    [Theory]
    [InlineData("ru", 1, "1 этап")]
    [InlineData("ru", 2, "2 этапа")]
    [InlineData("ru", 5, "5 этапов")]
    [InlineData("ru", 11, "11 этапов")]
    [InlineData("ru", 12, "12 этапов")]
    [InlineData("ru", 21, "21 этап")]
    [InlineData("ru", 22, "22 этапа")]
    [InlineData("uk", 1, "1 етап")]
    [InlineData("uk", 3, "3 етапи")]
    [InlineData("uk", 14, "14 етапів")]
    [InlineData("uk", 101, "101 етап")]
    [InlineData("uk", 111, "111 етапів")]
    public void Tied_PluralFollowsTheNumber(string language, int stages, string expected) =>
        Assert.StartsWith(
            expected + " ",
            ScorecardTexts.In(language).Tied(stages),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "en",
        "SPS: satisfaction 1-5 with the service at each stage of the customer journey"
    )]
    [InlineData("ru", "SPS: удовлетворённость (1-5) обслуживанием на каждом этапе пути клиента")]
    [InlineData("uk", "SPS: задоволеність (1-5) обслуговуванням на кожному етапі шляху клієнта")]
    public void SpsDefinition_IsWrittenOut(string language, string expected) =>
        Assert.Equal(expected, ScorecardTexts.In(language).SpsDefinition);

    [Theory]
    [InlineData("Boarding area", "NPS by boarding area")]
    [InlineData("TSA line", "NPS by TSA line")]
    public void BreakdownHeading_KeepsAcronyms(string dimension, string expected) =>
        Assert.Equal(expected, ScorecardTexts.In("en").BreakdownHeading("NPS", dimension));

    [Fact]
    public void In_UnknownLanguage_NamesTheKnownOnes()
    {
        var fault = Assert.Throws<ArgumentException>(() => ScorecardTexts.In("de"));
        Assert.StartsWith(
            "There are no texts in the language 'de'; scorecards are written in en, ru and uk.",
            fault.Message,
            StringComparison.Ordinal
        );
    }
}
