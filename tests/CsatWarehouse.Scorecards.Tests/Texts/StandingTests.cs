using CsatWarehouse.Closing;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Tests.Texts;

/// <summary>A month is open, provisional or closed: what its scorecard says of it.</summary>
public sealed class StandingTests
{
    static readonly DateOnly ClosingDay = new(2017, 6, 10);

    static string Standing(
        string language,
        MonthState state,
        bool hasClosingDay = false,
        bool isReopened = false
    ) =>
        ScorecardTexts
            .In(language)
            .Standing(
                Models.Of() with
                {
                    State = state,
                    ClosesOn = hasClosingDay ? ClosingDay : null,
                    IsReopened = isReopened,
                }
            )
            .Replace('\u00a0', ' ');

    [Theory]
    [InlineData("en", "Provisional: the figures may change until 10 June 2017.")]
    [InlineData("ru", "Предварительно: до 10 июня 2017 г. показатели могут измениться.")]
    [InlineData("uk", "Попередньо: до 10 червня 2017 р. показники можуть змінитися.")]
    public void Provisional_NamesTheDay(string language, string expected) =>
        Assert.Equal(expected, Standing(language, MonthState.Provisional, hasClosingDay: true));

    [Theory]
    [InlineData("en", "Closed: the figures of this month are settled")]
    [InlineData("ru", "Месяц закрыт: показатели окончательные")]
    [InlineData("uk", "Місяць закрито: показники остаточні")]
    public void Closed_IsSettled(string language, string expected) =>
        Assert.StartsWith(
            expected,
            Standing(language, MonthState.Closed),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("en", "Open: the month is not over")]
    [InlineData("ru", "Месяц открыт: он ещё не закончился")]
    [InlineData("uk", "Місяць відкрито: він ще не закінчився")]
    public void Open_IsNotOver(string language, string expected) =>
        Assert.StartsWith(
            expected,
            Standing(language, MonthState.Open, hasClosingDay: true),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("en", "some cases of this month are still open", "opened again")]
    [InlineData("ru", "часть обращений этого месяца ещё открыта", "открыли вновь")]
    [InlineData("uk", "частина звернень цього місяця ще відкрита", "відкрили знову")]
    public void Provisional_WithoutADay_SaysWhatItWaitsFor(
        string language,
        string cases,
        string opened
    )
    {
        Assert.Contains(
            cases,
            Standing(language, MonthState.Provisional),
            StringComparison.Ordinal
        );
        Assert.Contains(
            opened,
            Standing(language, MonthState.Provisional, isReopened: true),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("en", MonthState.Open)]
    [InlineData("ru", MonthState.Provisional)]
    [InlineData("uk", MonthState.Closed)]
    public void Pages_SayItOnTheFirstAndUnderHowToRead_AndInAWordOnEach(
        string language,
        MonthState state
    )
    {
        var model = Models.Full() with { State = state, ClosesOn = null };
        var texts = ScorecardTexts.In(language);
        var pages = PdfBytes
            .Text(ScorecardDocument.Of(model, language).ToBytes())
            .Split('\f', StringSplitOptions.RemoveEmptyEntries)
            .Select(PdfBytes.Squeezed)
            .ToList();
        var sentence = PdfBytes.Squeezed(texts.Standing(model));
        var reading = PdfBytes.Squeezed(texts.Heading(ScorecardSection.Reading, model));

        Assert.Contains(sentence, pages[0], StringComparison.Ordinal);
        Assert.Contains(
            pages.Skip(1),
            p =>
                p.Contains(reading, StringComparison.Ordinal)
                && p.Contains(sentence[..20], StringComparison.Ordinal)
        );
        Assert.All(
            pages,
            p =>
                Assert.Contains(
                    PdfBytes.Squeezed($"· {texts.Word(state)} ·"),
                    p,
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("en", "was 36.1 in version 1", "NPS was 36.1, is 39.8 (n was 2,700, is 2,746)")]
    [InlineData("ru", "в версии 1 было 36,1", "NPS было 36,1, стало 39,8")]
    [InlineData("uk", "у версії 1 було 36,1", "NPS було 36,1, стало 39,8")]
    public void Restated_OldAndNewFigure_StandInTheTileAndInWords(
        string language,
        string tile,
        string words
    )
    {
        var model = Models.Full() with
        {
            Restatement = new(
                1,
                ClosingDay,
                [new("nps", FigureUnit.Points, 36.1, 39.8, 2700, 2746)]
            ),
        };
        var first = PdfBytes.Squeezed(
            PdfBytes.Text(ScorecardDocument.Of(model, language).ToBytes()).Split('\f')[0]
        );

        Assert.Contains(
            PdfBytes.Squeezed(ScorecardTexts.In(language).Standing(model)),
            first,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            PdfBytes.Squeezed(ScorecardTexts.In(language).Standing(Models.Full())),
            first,
            StringComparison.Ordinal
        );
        Assert.Contains(PdfBytes.Squeezed(tile), first, StringComparison.Ordinal);
        Assert.Contains(PdfBytes.Squeezed(words), first, StringComparison.Ordinal);
    }
}
