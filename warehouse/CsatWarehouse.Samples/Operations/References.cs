using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Randomness;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Operations;

readonly record struct Benchmark(
    string Peer,
    string PeerClass,
    string Kpi,
    DateOnly From,
    DateOnly To,
    decimal Value,
    int Respondents,
    string Publisher
);

readonly record struct Mark(
    string Kpi,
    string Slice,
    DateOnly From,
    DateOnly? To,
    decimal Value,
    int? Respondents,
    string Note
);

/// <summary>What figures are held against: peers' figures of each half-year, the targets of each year, and the baseline frozen before the first month.</summary>
sealed class References(CompanyOptions options, Timeline time)
{
    const int HalfYear = 6;

    static readonly (string Peer, string Class, string Kpi, double Value, double Step)[] Peers =
    [
        ("Telecom operators, Ukraine", "own-industry", "nps", 12, 1.5),
        ("Telecom operators, Ukraine", "own-industry", "csat10", 7.1, 0.1),
        ("Telecom operators, Ukraine", "own-industry", "first-response-median", 1500, 120),
        ("Mriya Mobile", "best-competitor", "nps", 27, 1.5),
        ("Mriya Mobile", "best-competitor", "csat10", 7.7, 0.1),
        ("Mriya Mobile", "best-competitor", "first-response-median", 700, 60),
        ("Tysha Bank", "best-outside", "nps", 51, 2),
        ("Tysha Bank", "best-outside", "csat10", 8.6, 0.1),
        ("Tysha Bank", "best-outside", "first-response-median", 180, 20),
    ];

    static readonly (
        string Kpi,
        string Slice,
        decimal First,
        decimal Yearly,
        string Note
    )[] Targets =
    [
        ("nps", "all", 24, 3, "Board: to the best competitor within three years"),
        ("csat5", "all", 3.9m, 0.1m, "Service department"),
        ("csat5", "region=west", 4.1m, 0.1m, "With the call-backs"),
        ("sps", "stage=bill", 3.8m, 0, "Finance department: not below what it was"),
        ("first-response-median", "all", 900, -120, "Service department"),
        ("fcr", "all", 0.86m, 0.01m, "Service department"),
    ];

    static Layout<Benchmark> BenchmarkColumns { get; } =
        new Layout<Benchmark>()
            .Text("peer", b => b.Peer)
            .Text("peerClass", b => b.PeerClass)
            .Text("kpi", b => b.Kpi)
            .Constant("slice", "all")
            .Date("from", b => b.From)
            .Date("to", b => b.To)
            .Amount("value", b => b.Value)
            .Number("respondents", b => b.Respondents)
            .Text("publisher", b => b.Publisher);

    static Layout<Mark> MarkColumns { get; } =
        new Layout<Mark>()
            .Text("kpi", m => m.Kpi)
            .Text("slice", m => m.Slice)
            .Date("from", m => m.From)
            .Date("to", m => m.To)
            .Amount("value", m => m.Value)
            .Number("respondents", m => m.Respondents)
            .Text("note", m => m.Note);

    public void Write(ExportFolder folder, int month)
    {
        var asOf = time.LastDayOf(month);
        if ((time.Last - month) % HalfYear == 0)
            folder.Write("market", "benchmark", asOf, BenchmarkColumns, Benchmarks(month));
        if (month > 0)
            return;
        var years = Enumerable.Range(
            time.First.Year,
            time.MonthOf(time.Last).Year - time.First.Year + 1
        );
        folder.Write("board", "target", asOf, MarkColumns, years.SelectMany(TargetsOf));
        folder.Write("board", "baseline", asOf, MarkColumns, Baselines());
    }

    IEnumerable<Benchmark> Benchmarks(int month)
    {
        var (from, to) = (time.MonthOf(month - HalfYear + 1), time.LastDayOf(month));
        var random = StableRandom.For(options.Seed, Strand.Benchmark, month);
        foreach (var (peer, peerClass, kpi, value, step) in Peers)
            yield return new(
                peer,
                peerClass,
                kpi,
                from,
                to,
                // Published figures have one decimal.
                Math.Round((decimal)(value + (step * (random.Unit() - 0.5))), 1),
                random.Between(800, 2400),
                "Opinion Panel"
            );
    }

    IEnumerable<Mark> TargetsOf(int year) =>
        Targets.Select(t => new Mark(
            t.Kpi,
            t.Slice,
            new(year, 1, 1),
            new(year, 12, 31),
            t.First + (t.Yearly * (year - time.First.Year)),
            null,
            t.Note
        ));

    IEnumerable<Mark> Baselines() =>
        [
            new(
                "nps",
                "all",
                time.First,
                null,
                18,
                1240,
                "Survey of the year before the programme"
            ),
            new(
                "csat5",
                "all",
                time.First,
                null,
                3.7m,
                2100,
                "Survey of the year before the programme"
            ),
            new(
                "sps",
                "stage=bill",
                time.First,
                null,
                3.8m,
                1900,
                "Survey of the year before the programme"
            ),
            new("fcr", "all", time.First, null, 0.84m, null, "Counted by hand in four weeks"),
        ];
}
