using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Tests.Fixtures;

/// <summary>A model with something on every page.</summary>
static partial class Models
{
    public const string Comment =
        "Chat was short of staff in May: three people left in April, and their successors are being trained until July.";

    static readonly MemberName Channel = Name("Channel", "Канал", "Канал");
    static readonly MemberName[] Channels =
    [
        Name("Phone", "Телефон", "Телефон"),
        Name("Chat", "Чат", "Чат"),
    ];

    public static ScorecardModel Full(int stages = 8) =>
        Of(
            Headline(KpiCatalogue.Nps, Nps(39.8, Change(ChangeVerdict.Improved, 5.1, 4.2))) with
            {
                Peers = Peers(44),
            },
            Headline(
                KpiCatalogue.Csat5,
                Mean(4.06, 0.03, Change(ChangeVerdict.Worsened, -0.1, 0.06)) with
                {
                    Target = new(4.2, TargetVerdict.NotMet),
                }
            ),
            Headline(
                KpiCatalogue.Sps,
                Mean(4.11, 0.02, Change(ChangeVerdict.NoClearChange, 0.01, 0.05))
            ),
            Headline(KpiCatalogue.FirstResponseMedian, Time(384))
        ) with
        {
            Composition = new(1436, 968, 342),
            Mixes =
            [
                new(KpiCatalogue.Csat5, FigureUnit.Mean, May2016, -0.1, 0.04, Channel)
                {
                    Shifted = Channels[1],
                    PriorShare = 0.13,
                    Share = 0.42,
                },
            ],
            Trends =
            [
                Trend(KpiCatalogue.Nps, FigureUnit.Points, 30, 6),
                Trend(KpiCatalogue.Csat5, FigureUnit.Mean, 4, 0.1),
                Trend(KpiCatalogue.FirstResponseMedian, FigureUnit.Time, 380, 20) with
                {
                    Direction = Direction.LowerIsBetter,
                    SlowTenth = Trend(KpiCatalogue.FirstResponseP90, FigureUnit.Time, 42000, 900),
                },
            ],
            HeatMap = new(
                "channel",
                Channel,
                [new("phone", Channels[0], Mean(4.2)), new("chat", Channels[1], Mean(3.7))]
            ),
            Stages = [.. Enumerable.Range(0, stages).Select(i => StageOf(i, stages))],
            StagesTogether = Mean(4.11, 0.02),
            UnmeasuredStages = [Name("Lounge", "Зал ожидания", "Зала очікування")],
            Breakdowns = [Regions()],
            Drivers = Drivers(),
            Gaps = Gaps(),
            Benchmarks =
            [
                new(KpiCatalogue.Nps, KpiCatalogue.Find(KpiCatalogue.Nps)!.Name, Nps(), Peers(44)),
            ],
            Service = Service(),
            Voice = Voice(),
            Loyalty = Loyalty(),
            Actions = [Action(1, ActionStatus.Done), Action(2, ActionStatus.Started)],
        };

    public static Figure Time(double seconds, FigureChange? change = null) =>
        new()
        {
            Unit = FigureUnit.Time,
            Direction = Direction.LowerIsBetter,
            Value = seconds,
            Low = seconds * 0.9,
            High = seconds * 1.1,
            Persons = 1924,
            Change = Since(seconds, change),
        };

    public static Figure Share(double value, long persons = 1563) =>
        new()
        {
            Unit = FigureUnit.Share,
            Value = value,
            Low = value - 0.02,
            High = value + 0.02,
            Persons = persons,
        };

    public static Figure Count(double value) =>
        new()
        {
            Unit = FigureUnit.Count,
            Value = value,
            Persons = (long)value,
        };

    public static FigureTrend Trend(string kpi, FigureUnit unit, double centre, double swing) =>
        new()
        {
            Kpi = kpi,
            Name = KpiCatalogue.Find(kpi)!.Name,
            Unit = unit,
            Direction = Direction.HigherIsBetter,
            Limits = new(centre, centre - 2 * swing, centre + 2 * swing),
            Months =
            [
                .. Enumerable
                    .Range(0, 13)
                    .Select(i => new TrendMonth(May2016.AddMonths(i))
                    {
                        // The fourth month was not measured: a gap, and no zero.
                        Value = i == 3 ? null : centre + swing * Math.Sin(i),
                        Low = i == 3 ? null : centre + swing * (Math.Sin(i) - 0.5),
                        High = i == 3 ? null : centre + swing * (Math.Sin(i) + 0.5),
                        Persons = i == 3 ? null : 400 + 10 * i,
                        IsLowBase = i == 5,
                        Target = i > 6 ? centre + swing : null,
                        Signal = i == 11 ? -1 : 0,
                    }),
            ],
        };

    static Stage StageOf(int i, int stages)
    {
        var figure = Mean(
            3.2 + i * 1.5 / stages,
            0.02,
            Change(ChangeVerdict.NoClearChange, 0.02, 0.1)
        );
        return Stage(FormattableString.Invariant($"S{i}"), figure, i == 1) with
        {
            Cells =
            [
                figure,
                i == 2 ? new Figure { Unit = FigureUnit.Mean, IsHidden = true } : Mean(3.4),
            ],
        };
    }

    static ImmutableArray<PeerMark> Peers(double value) =>
        [
            new("Terminal One", PeerClass.BestCompetitor, value)
            {
                Verdict = PeerVerdict.Behind,
                Gap = -4.2,
                From = May2016,
                To = May2017.AddDays(30),
                Respondents = 871,
                Publisher = "Opinion Panel",
                Method = "phone",
            },
        ];

    static Breakdown Regions() =>
        new()
        {
            Dimension = "region",
            Name = Name("Region", "Регион", "Регіон"),
            Kpi = KpiCatalogue.Nps,
            Whole = Nps(),
            Members =
            [
                new("north", Name("North", "Север", "Північ"), Nps(28) with { Persons = 2000 }),
                new(
                    "south",
                    Name("South", "Юг", "Південь"),
                    Nps(45) with
                    {
                        Persons = 12,
                        IsLowBase = true,
                    }
                ),
                new(
                    SpecialMember.UnknownCode,
                    SpecialMember.UnknownName,
                    Nps(40) with
                    {
                        Persons = 700,
                    }
                ),
            ],
            Hidden = [Name("East", "Восток", "Схід"), Name("West", "Запад", "Захід")],
            HiddenPersons = 34,
            Persons = 2746,
            AddsUp = true,
        };

    static DriverMap Drivers() =>
        new()
        {
            Kpi = KpiCatalogue.Nps,
            From = new(2016, 6, 1),
            To = new(2017, 5, 31),
            RSquared = 0.47,
            Persons = 3378,
            Drivers =
            [
                new(
                    "queue",
                    Name("Queues", "Очереди", "Черги"),
                    new(0.61, 0.52, 0.7),
                    new(58, 56, 60)
                )
                {
                    RelativeWeight = 0.6,
                    Quadrant = DriverQuadrant.ConcentrateHere,
                    IsClear = true,
                },
                new(
                    "staff",
                    Name("Staff", "Персонал", "Персонал"),
                    new(0.39, 0.3, 0.48),
                    new(81, 79, 83)
                )
                {
                    RelativeWeight = 0.4,
                    Quadrant = DriverQuadrant.PossibleOverkill,
                    IsClear = true,
                },
            ],
        };

    static ServiceGaps Gaps() =>
        new(
            1,
            7,
            new(2016, 6, 1),
            new(2017, 5, 31),
            [
                new("reliability", 6.2, 5.1, new(-1.1, -1.2, -1)) { Persons = 310, Points = 32 },
                new("empathy", 5.4, 5.2, new(-0.2, -0.3, -0.1)) { Persons = 310, Points = 16 },
            ],
            new("all", 5.9, 5.1, new(-0.8, -0.9, -0.7)) { Persons = 310 }
        );

    static ActionLine Action(int number, ActionStatus status) =>
        new()
        {
            Action = FormattableString.Invariant($"call-back-{number}"),
            Title = FormattableString.Invariant($"Call back within {number} hours"),
            Owner = Name("Service", "Служба поддержки", "Служба підтримки"),
            Status = status,
            Due = May2017,
            Started = May2016,
            Done = status == ActionStatus.Done ? May2017 : null,
            Kpi = KpiCatalogue.Csat5,
            Unit = FigureUnit.Mean,
            Obstacle = ActionObstacle.NotBegun,
        };
}
