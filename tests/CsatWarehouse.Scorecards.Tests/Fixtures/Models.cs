using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Tests.Fixtures;

/// <summary>Models made by hand, for what is hard to bring about with answers.</summary>
static partial class Models
{
    public static DateOnly May2017 { get; } = new(2017, 5, 1);
    public static DateOnly May2016 { get; } = new(2016, 5, 1);

    public static MemberName Name(string en, string? ru = null, string? uk = null) =>
        new()
        {
            Text = en,
            Russian = ru,
            Ukrainian = uk,
        };

    public static Figure Nps(double value = 39.8, FigureChange? change = null) =>
        new()
        {
            Unit = FigureUnit.Points,
            Value = value,
            Low = value - 3,
            High = value + 3,
            Persons = 2746,
            Change = Since(value, change),
        };

    public static Figure Mean(double value, double half = 0.05, FigureChange? change = null) =>
        new()
        {
            Unit = FigureUnit.Mean,
            Value = value,
            Low = value - half,
            High = value + half,
            Persons = 1200,
            Change = Since(value, change),
        };

    public static FigureChange Change(
        ChangeVerdict verdict,
        double? difference = null,
        double? detectable = null,
        string? obstacle = null
    ) =>
        new()
        {
            Month = May2016,
            Verdict = verdict,
            Difference = difference,
            SmallestDetectable = detectable,
            Obstacle = obstacle,
            PriorPersons = difference is null ? null : 900,
        };

    static FigureChange? Since(double value, FigureChange? change) =>
        change is null ? null : change with { PriorValue = value - change.Difference };

    public static Headline Headline(string kpi, Figure figure) =>
        new()
        {
            Kpi = kpi,
            Name = KpiCatalogue.Find(kpi)!.Name,
            Figure = figure,
            Unweighted = figure.Value,
        };

    public static Stage Stage(string code, Figure figure, bool isMomentOfTruth = false) =>
        new()
        {
            Code = code,
            Name = Name($"Stage {code}", $"Этап {code}", $"Етап {code}"),
            PhaseCode = "phase",
            PhaseName = Name("Phase", "Фаза", "Фаза"),
            Owner = Name("Owner", "Владелец", "Власник"),
            IsMomentOfTruth = isMomentOfTruth,
            Figure = figure,
        };

    public static ScorecardModel Of(params Headline[] headlines) =>
        new()
        {
            Company = Name("Northwind", "Северный ветер", "Північний вітер"),
            Month = May2017,
            Slice = "all",
            ComparedWith = new(12, May2016),
            Headlines = [.. headlines],
            Evidence = new(
                "0123456789abcdef",
                2831,
                [
                    new(
                        Name("Passenger survey", "Опрос пассажиров", "Опитування пасажирів"),
                        "survey"
                    )
                    {
                        Files = 1,
                        File = "survey/2017.csv",
                        Read = 2835,
                        Loaded = 2831,
                        Rejected = 3,
                        Duplicate = 0,
                        Excluded = 1,
                        Facts = 2831,
                        Known = 2265,
                    },
                ]
            ),
        };
}
