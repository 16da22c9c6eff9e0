using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Scorecards.Texts;

namespace CsatWarehouse.Scorecards.Tests.Texts;

public sealed class LeadSentenceTests
{
    [Theory]
    [InlineData(
        "en",
        "Compared with May 2016, NPS (+5.1 points) improved by more than chance explains."
    )]
    [InlineData(
        "ru",
        "По сравнению с маем 2016 г. показатель NPS (+5,1 пункта) улучшился сильнее, чем объяснила бы случайность."
    )]
    [InlineData(
        "uk",
        "Порівняно з травнем 2016 р. показник NPS (+5,1 пункту) покращився більше, ніж пояснила б випадковість."
    )]
    public void Sentence_OneFigureImproved_SaysSo(string language, string expected) =>
        Assert.Equal(expected, Sentence(language, Nps(ChangeVerdict.Improved, 5.1, 4.2)));

    [Theory]
    [InlineData(
        "en",
        "Compared with May 2016, NPS (−7.0 points) got worse by more than chance explains."
    )]
    [InlineData(
        "ru",
        "По сравнению с маем 2016 г. показатель NPS (−7,0 пункта) ухудшился сильнее, чем объяснила бы случайность."
    )]
    [InlineData(
        "uk",
        "Порівняно з травнем 2016 р. показник NPS (−7,0 пункту) погіршився більше, ніж пояснила б випадковість."
    )]
    public void Sentence_OneFigureWorsened_SaysSo(string language, string expected) =>
        Assert.Equal(expected, Sentence(language, Nps(ChangeVerdict.Worsened, -7, 4.2)));

    [Theory]
    [InlineData(
        "en",
        "Compared with May 2016, NPS (+1.0 points) changed by more than chance explains."
    )]
    [InlineData(
        "ru",
        "По сравнению с маем 2016 г. показатель NPS (+1,0 пункта) изменился сильнее, чем объяснила бы случайность."
    )]
    [InlineData(
        "uk",
        "Порівняно з травнем 2016 р. показник NPS (+1,0 пункту) змінився більше, ніж пояснила б випадковість."
    )]
    public void Sentence_FigureWithoutDirection_Changed(string language, string expected) =>
        Assert.Equal(expected, Sentence(language, Nps(ChangeVerdict.Changed, 1, 0.5)));

    [Theory]
    [InlineData(
        "en",
        "Compared with May 2016, there is no clear change in NPS (+1.2 points; 4.2 points or more would probably have shown)."
    )]
    [InlineData(
        "ru",
        "По сравнению с маем 2016 г. явных изменений нет: NPS (+1,2 пункта; сдвиг от 4,2 пункта был бы, скорее всего, заметен)."
    )]
    [InlineData(
        "uk",
        "Порівняно з травнем 2016 р. чітких змін немає: NPS (+1,2 пункту; зсув від 4,2 пункту був би, найімовірніше, помітний)."
    )]
    public void Sentence_NoClearChange_NamesTheSmallestChangeThatWouldHaveShown(
        string language,
        string expected
    ) => Assert.Equal(expected, Sentence(language, Nps(ChangeVerdict.NoClearChange, 1.2, 4.2)));

    [Theory]
    [InlineData("en", "Compared with May 2016, not comparable: NPS (not measured then).")]
    [InlineData("ru", "По сравнению с маем 2016 г. сравнить нельзя: NPS (тогда не измеряли).")]
    [InlineData("uk", "Порівняно з травнем 2016 р. порівняти не можна: NPS (тоді не вимірювали).")]
    public void Sentence_NotComparable_GivesTheReason(string language, string expected) =>
        Assert.Equal(
            expected,
            Sentence(language, Nps(ChangeVerdict.NotComparable, obstacle: Obstacle.NoPriorFigure))
        );

    [Theory]
    [InlineData(
        "en",
        "There is no earlier month to compare with: NPS is 39.8 (95% interval 36.8 to 42.8, n = 2,746)."
    )]
    [InlineData(
        "ru",
        "Сравнить пока не с чем: NPS — 39,8 (95%-ный интервал от 36,8 до 42,8, n = 2 746)."
    )]
    [InlineData(
        "uk",
        "Порівняти поки ні з чим: NPS — 39,8 (95%-ний інтервал від 36,8 до 42,8, n = 2 746)."
    )]
    public void Sentence_NothingToCompareWith_GivesTheFigure(string language, string expected) =>
        Assert.Equal(
            expected,
            Of(
                language,
                Models.Of(Models.Headline(KpiCatalogue.Nps, Models.Nps())) with
                {
                    ComparedWith = null,
                }
            )
        );

    [Theory]
    [InlineData(
        "en",
        "Compared with May 2016, NPS (+5.1 points) and satisfaction with the stages (+0.20 points) improved by more than chance explains; overall satisfaction (−0.10 points) got worse by more than chance explains."
    )]
    [InlineData(
        "ru",
        "По сравнению с маем 2016 г. показатели NPS (+5,1 пункта) и «удовлетворённость этапами» (+0,20 балла) улучшились сильнее, чем объяснила бы случайность; показатель «общая удовлетворённость» (−0,10 балла) ухудшился сильнее, чем объяснила бы случайность."
    )]
    [InlineData(
        "uk",
        "Порівняно з травнем 2016 р. показники NPS (+5,1 пункту) і «задоволеність етапами» (+0,20 бала) покращилися більше, ніж пояснила б випадковість; показник «загальна задоволеність» (−0,10 бала) погіршився більше, ніж пояснила б випадковість."
    )]
    public void Sentence_SeveralVerdicts_GroupsThem(string language, string expected) =>
        Assert.Equal(
            expected,
            Sentence(
                language,
                Nps(ChangeVerdict.Improved, 5.1, 4.2),
                Models.Headline(
                    KpiCatalogue.Csat5,
                    Models.Mean(4, 0.1, Models.Change(ChangeVerdict.Worsened, -0.1))
                ),
                Models.Headline(
                    KpiCatalogue.Sps,
                    Models.Mean(4, 0.1, Models.Change(ChangeVerdict.Improved, 0.2))
                )
            )
        );

    [Theory]
    [InlineData("en", "Nothing was measured in May 2017: there are no answers.")]
    [InlineData("ru", "Измерений нет (май 2017 г.): ответов не было.")]
    [InlineData("uk", "Вимірювань немає (травень 2017 р.): відповідей не було.")]
    public void Sentence_EmptyMonth_SaysThatNothingWasMeasured(string language, string expected) =>
        Assert.Equal(expected, Sentence(language));

    [Fact]
    public void Sentence_HiddenMonth_GivesNoFigure() =>
        Assert.Equal(
            "Fewer than 5 persons answered in May 2017: the figures are hidden.",
            Sentence(
                "en",
                Models.Headline(
                    KpiCatalogue.Nps,
                    new Figure { Unit = FigureUnit.Points, IsHidden = true }
                )
            )
        );

    static Headline Nps(
        ChangeVerdict verdict,
        double? difference = null,
        double? detectable = null,
        string? obstacle = null
    ) =>
        Models.Headline(
            KpiCatalogue.Nps,
            Models.Nps(39.8, Models.Change(verdict, difference, detectable, obstacle))
        );

    static string Sentence(string language, params Headline[] headlines) =>
        Of(language, Models.Of(headlines));

    /// <summary>Spaces that do not break count as spaces: they are hard to see in a test.</summary>
    static string Of(string language, ScorecardModel model) =>
        LeadSentence.Of(model, ScorecardTexts.In(language)).Replace('\u00a0', ' ');
}
