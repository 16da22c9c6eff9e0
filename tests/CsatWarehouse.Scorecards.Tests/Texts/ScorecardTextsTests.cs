using CsatWarehouse.Metrics.Comparisons;
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
            ScorecardTexts.In("ru").ActionsSentence(200, done, 0, [], 0, false),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "en",
        "is overdue. Clear gain: “A” and “B”. Clear loss: “C”. The effect of 1 step is in doubt."
    )]
    [InlineData(
        "ru",
        "нет. Явный выигрыш: «A» и «B». Явный проигрыш: «C». Эффект под сомнением у 1 шага."
    )]
    [InlineData(
        "uk",
        "немає. Чіткий виграш: «A» і «B». Чіткий програш: «C». Ефект під сумнівом у 1 кроку."
    )]
    public void ActionsSentence_SaysWhatTheRowsSay(string language, string expected)
    {
        var texts = ScorecardTexts.In(language);
        Assert.EndsWith(
            expected,
            texts.ActionsSentence(
                5,
                3,
                0,
                [(ChangeVerdict.Improved, ["A", "B"]), (ChangeVerdict.Worsened, ["C"])],
                1,
                true
            ),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "en",
        true,
        2,
        "No step shows a clear effect yet. The effects of 2 steps are in doubt."
    )]
    [InlineData("en", false, 0, "What the steps did cannot be told yet.")]
    [InlineData(
        "ru",
        true,
        2,
        "Явного эффекта пока нет ни у одного. Эффект под сомнением у 2 шагов."
    )]
    [InlineData("ru", false, 0, "Об эффекте пока сказать нельзя.")]
    [InlineData(
        "uk",
        true,
        21,
        "Чіткого ефекту поки немає в жодного. Ефект під сумнівом у 21 кроку."
    )]
    [InlineData("uk", false, 0, "Про ефект поки сказати не можна.")]
    public void ActionsSentence_WithoutAClearEffect_SaysWhy(
        string language,
        bool isTold,
        int doubtful,
        string expected
    ) =>
        Assert.EndsWith(
            expected,
            ScorecardTexts.In(language).ActionsSentence(30, 3, 0, [], doubtful, isTold),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("en", "Against the best competitor we are too close to tell in NPS.")]
    [InlineData("ru", "По сравнению с лучшим конкурентом разницу не различить — NPS.")]
    [InlineData("uk", "Порівняно з найкращим конкурентом різниці не розрізнити — NPS.")]
    public void BenchmarksSentence_NothingAheadOrBehind_IsASentence(
        string language,
        string expected
    ) =>
        Assert.Equal(
            expected,
            ScorecardTexts
                .In(language)
                .BenchmarksSentence(PeerClass.BestCompetitor, [], [], ["NPS"])
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

    [Theory]
    [InlineData(
        "en",
        "Changed since version 1 of 3 April 2026: NPS was 39.8, is −0.1; CSAT (4-5) 83.2% (n was 2,746, is 2,747); SPS was –, is 4.10."
    )]
    [InlineData(
        "ru",
        "Изменилось по сравнению с версией 1 от 3\u00a0апреля 2026\u00a0г.: NPS было 39,8, стало −0,1; CSAT (4-5) 83,2\u00a0% (n было 2\u00a0746, стало 2\u00a0747); SPS было –, стало 4,10."
    )]
    [InlineData(
        "uk",
        "Змінилося порівняно з версією 1 від 3\u00a0квітня 2026\u00a0р.: NPS було 39,8, стало −0,1; CSAT (4-5) 83,2\u00a0% (n було 2\u00a0746, стало 2\u00a0747); SPS було –, стало 4,10."
    )]
    public void Restated_NamesOldAndNewFigures(string language, string expected) =>
        Assert.Equal(
            expected,
            ScorecardTexts
                .In(language)
                .Restated(
                    new(
                        1,
                        new(2026, 4, 3),
                        [
                            new("nps", FigureUnit.Points, 39.8, -0.1, 5, 5),
                            new("csat5-top2", FigureUnit.Share, 0.832, 0.832, 2746, 2747),
                            new("sps", FigureUnit.Mean, null, 4.1, 9, 9),
                        ]
                    )
                )
        );

    [Theory]
    [InlineData(
        "en",
        "March 2026 since it was published: NPS was 39.8, is 39.9. The change is too small for a new version."
    )]
    [InlineData(
        "ru",
        "После публикации (март 2026\u00a0г.): NPS было 39,8, стало 39,9. Для новой версии изменение слишком мало."
    )]
    [InlineData(
        "uk",
        "Після публікації (березень 2026\u00a0р.): NPS було 39,8, стало 39,9. Для нової версії зміна замала."
    )]
    public void Told_NamesTheMonthAndTheFigures(string language, string expected) =>
        Assert.Equal(
            expected,
            ScorecardTexts
                .In(language)
                .Told(new(new(2026, 3, 1), [new("nps", FigureUnit.Points, 39.8, 39.9, 5, 5)]))
        );
}
