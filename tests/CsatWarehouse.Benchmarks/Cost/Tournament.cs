using System.Globalization;
using System.Runtime.InteropServices;

namespace CsatWarehouse.Benchmarks.Cost;

/// <summary>Contenders take turns, each round beginning with the next; all must come to the same figures.</summary>
sealed class Tournament(IReadOnlyList<Contender> contenders)
{
    static readonly (string Name, Func<CostMeasurement, double> Of, string Format)[] Measures =
    [
        ("seconds", m => m.Seconds, "0.0"),
        ("seconds to load", m => m.LoadSeconds, "0.0"),
        ("seconds to make figures", m => m.FiguresSeconds, "0.0"),
        ("processor seconds", m => m.CpuSeconds, "0.0"),
        ("peak memory, MB", m => m.PeakMegabytes, "N0"),
        ("stored, MB", m => m.StoredMegabytes, "N0"),
    ];

    readonly Dictionary<Contender, List<CostMeasurement>> _measured = contenders.ToDictionary(
        c => c,
        _ => new List<CostMeasurement>()
    );

    public int Figures { get; private set; }

    /// <param name="run">Measures a contender once; it is given the file for the figures.</param>
    /// <exception cref="InvalidDataException">Figures or numbers of rows differ.</exception>
    public async Task PlayAsync(
        int rounds,
        string folder,
        Func<Contender, string, Task<CostMeasurement>> run
    )
    {
        var first = Path.Combine(folder, "figures.csv");
        for (var round = 0; round < rounds; round++)
        for (var turn = 0; turn < contenders.Count; turn++)
        {
            var contender = contenders[(round + turn) % contenders.Count];
            var isFirst = round + turn == 0;
            var figures = isFirst ? first : Path.Combine(folder, "figures-of-another.csv");
            var one = await run(contender, figures);
            _measured[contender].Add(one);
            await Console.Error.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"round {round + 1}, {contender.Name}: {one}"
                )
            );
            if (isFirst)
                continue;
            Figures = KpiFile.Compare(first, figures);
            var other = _measured[contenders[0]][0];
            if ((one.Tickets, one.Responses) != (other.Tickets, other.Responses))
                throw new InvalidDataException(
                    FormattableString.Invariant(
                        $"{contender.Name} stored {one.Tickets} tickets and {one.Responses} responses, {contenders[0].Name} {other.Tickets} and {other.Responses}."
                    )
                );
        }
    }

    public CostMeasurement One => _measured[contenders[0]][0];

    public double Median(Contender contender, Func<CostMeasurement, double> of) =>
        Ordered(contender, of) is var values ? values[values.Count / 2] : 0;

    /// <summary>A table of medians, with the least and the greatest behind them.</summary>
    public void Print(string what)
    {
        var engines = string.Join(", ", contenders.Select(c => _measured[c][0].Engine).Distinct());
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {what}; {_measured[
                    contenders[0]
                ].Count} rounds; {Figures:N0} figures, all the same; {engines}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors.

                | | {string.Join(" | ", contenders.Select(c => c.Name))} |
                |---|{string.Concat(contenders.Select(_ => "---|"))}
                """
            )
        );
        foreach (var (name, of, format) in Measures)
            Console.WriteLine(
                $"| {name} | {string.Join(" | ", contenders.Select(c => Cell(c, of, format)))} |"
            );
    }

    string Cell(Contender contender, Func<CostMeasurement, double> of, string format)
    {
        var values = Ordered(contender, of);
        var (median, least, greatest) = (values[values.Count / 2], values[0], values[^1]);
        if (greatest == 0)
            return "not measured";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Text(median)} ({Text(least)} to {Text(greatest)})"
        );

        string Text(double value) => value.ToString(format, CultureInfo.InvariantCulture);
    }

    List<double> Ordered(Contender contender, Func<CostMeasurement, double> of) =>
        [.. _measured[contender].Select(of).Order()];
}
