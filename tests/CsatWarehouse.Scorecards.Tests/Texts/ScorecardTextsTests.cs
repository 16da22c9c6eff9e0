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
    [InlineData("en", "+5.1 vs Mar 16")]
    [InlineData("ru", "+5.1 к мар 16")]
    [InlineData("uk", "+5.1 до бер 16")]
    public void DifferenceSince_IsShort(string language, string expected) =>
        Assert.Equal(
            expected,
            ScorecardTexts
                .In(language)
                .DifferenceSince("+5.1", new(2016, 3, 1))
                .Replace('\u00a0', ' ')
        );

    [Theory]
    [InlineData(1, "выполнен 1,")]
    [InlineData(2, "выполнены 2,")]
    [InlineData(5, "выполнено 5,")]
    [InlineData(11, "выполнено 11,")]
    [InlineData(12, "выполнено 12,")]
    [InlineData(21, "выполнен 21,")]
    [InlineData(22, "выполнены 22,")]
    [InlineData(111, "выполнено 111,")]
    public void ActionsSentence_RussianFormFollowsTheNumber(int done, string expected) =>
        Assert.Contains(
            expected,
            ScorecardTexts.In("ru").ActionsSentence(200, done, 0, []),
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
