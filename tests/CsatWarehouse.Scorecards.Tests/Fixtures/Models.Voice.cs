using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Tests.Fixtures;

static partial class Models
{
    static ServiceFigures Service() =>
        new()
        {
            Whole = Served("all", SpecialMember.UnknownName),
            Dimension = "channel",
            DimensionName = Channel,
            Rows = [Served("phone", Channels[0]), Served("chat", Channels[1])],
            Topics =
            [
                new(
                    "bill",
                    Name("Unclear bill", "Непонятный счёт", "Незрозумілий рахунок"),
                    Name("Finance")
                )
                {
                    Contacts = Count(306),
                    Share = 0.6,
                    Cumulative = 0.6,
                    Repeats = Share(0.14, 306),
                    Satisfaction = Mean(3.5),
                },
            ],
            SatisfactionKpi = KpiCatalogue.Csat5,
        };

    static ServiceRow Served(string code, MemberName name) =>
        new(code, name)
        {
            Contacts = Count(510),
            FirstResponse = Time(384),
            FirstResponseSlow = Time(51480),
            Unanswered = 12,
            Resolution = Time(47160),
            ResolutionSlow = Time(233280),
            Unsolved = 22,
            Fcr = Share(0.856),
            Reopened = Share(0.056),
        };

    static VoiceFigures Voice() =>
        new()
        {
            Figures =
            [
                Headline(
                    KpiCatalogue.NegativeRate,
                    new Figure
                    {
                        Unit = FigureUnit.Rate,
                        Direction = Direction.LowerIsBetter,
                        Value = 53.5,
                        Low = 45.2,
                        High = 62.9,
                        Persons = 1956,
                    }
                ),
            ],
            Trend = Trend(KpiCatalogue.NegativeRate, FigureUnit.Rate, 40, 8),
            About =
            [
                Regions() with
                {
                    Dimension = "topic",
                    Name = Name("Topic", "Тема", "Тема"),
                    Kpi = KpiCatalogue.NegativeFeedback,
                    Whole = Count(146),
                    Members = [new("bill", Name("Unclear bill"), Count(90))],
                    Hidden = [],
                    HiddenPersons = null,
                    Persons = 146,
                },
            ],
            Quotes =
            [
                new(QuoteReason.Complaint, "Я двічі телефонував […], і ніхто не відповів.")
                {
                    Day = new(2017, 5, 30),
                    Language = "uk",
                    About = Name("Unclear bill"),
                    Platform = "regulator",
                    Kind = "review",
                    RowKey = 7,
                    QuestionKey = -1,
                    CustomerKey = -1,
                },
            ],
        };

    static LoyaltyFigures Loyalty() =>
        new()
        {
            Kpi = KpiCatalogue.Nps,
            From = new(2016, 6, 1),
            To = new(2017, 5, 31),
            Groups =
            [
                new(LoyaltyGroup.Promoter)
                {
                    Customers = 1480,
                    Left = 55,
                    LeavingRate = new(0.005, 0.004, 0.007),
                    Revenue = 1593502,
                    Currency = "UAH",
                },
                new(LoyaltyGroup.Detractor)
                {
                    Customers = 732,
                    Left = 60,
                    LeavingRate = new(0.012, 0.009, 0.016),
                    Odds = new(2.3, 1.6, 3.3),
                    IsRaised = true,
                },
            ],
            Curves = [Curve(LoyaltyGroup.Promoter, 0.004), Curve(LoyaltyGroup.Detractor, 0.012)],
            Voices = [new(LoyaltyGroup.Silent) { Customers = 3846, Left = 181 }],
            Churn = Share(0.101),
            ResponseRate = Share(0.324),
            Destinations = [new(Name("Terminal One"), 362, 460077, "UAH")],
            Biases =
            [
                new(KpiCatalogue.Nps, FigureUnit.Points)
                {
                    Early = 41,
                    Late = 36,
                    Difference = new(-5, -9, -1),
                    IsClear = true,
                },
            ],
        };

    static RetentionCurve Curve(LoyaltyGroup group, double rate) =>
        new(
            group,
            [
                .. Enumerable
                    .Range(1, 12)
                    .Select(i => new RetentionPoint(
                        i,
                        1 - rate * i,
                        1 - rate * i * 1.2,
                        1 - rate * i * 0.8
                    )),
            ]
        );
}
