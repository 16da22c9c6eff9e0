using System.Globalization;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Benchmarks.Cost;

/// <summary>The files of one day into a warehouse that has 8 months, and into one that has 80, beside DuckDB doing the same: the day and the months are of one size.</summary>
static class IncrementBenchmark
{
    static readonly Contender[] Contenders = [Contender.Product, Contender.Staged];

    public static async Task<int> RunAsync(string[] options)
    {
        var (tickets, rounds) = CostOptions.Parse(options);
        Contender.Require();
        using var folder = new TempFolder();
        new CostCompany(tickets, folder["scratch"]).Write(folder["history"], folder["day"]);
        var ticketsOfDay = File.ReadLines(
                Directory.GetFiles(Path.Combine(folder["day"], "desk")).Single()
            )
            .Count();
        foreach (var months in (int[])[CostCompany.ShortHistory, CostCompany.History])
        {
            var tournament = await AddDayAsync(folder, months, rounds);
            tournament.Print(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A day of {ticketsOfDay - 1:N0} new and changed tickets, onto {months} months; {tournament.One.Tickets:N0} tickets and {tournament.One.Responses:N0} responses then"
                )
            );
            Console.WriteLine();
        }
        return 0;
    }

    static async Task<Tournament> AddDayAsync(TempFolder folder, int months, int rounds)
    {
        var filled = new Dictionary<Contender, string>();
        foreach (var contender in Contenders)
        {
            var workspace = filled[contender] = folder[$"filled-{contender.Name}"];
            CostWorkspace.Make(workspace, folder["history"], months);
            await contender.RunAsync(
                workspace,
                Path.Combine(workspace, "exports"),
                folder["figures-before.csv"],
                isFirst: true
            );
        }
        var tournament = new Tournament(Contenders);
        await tournament.PlayAsync(
            rounds,
            folder.Path,
            async (contender, figures) =>
            {
                var workspace = folder["workspace"];
                CostWorkspace.Copy(filled[contender], workspace);
                CostWorkspace.Add(workspace, folder["day"]);
                var measured = await contender.RunAsync(
                    workspace,
                    folder["day"],
                    figures,
                    isFirst: false
                );
                Directory.Delete(workspace, recursive: true);
                return measured;
            }
        );
        foreach (var workspace in filled.Values)
            Directory.Delete(workspace, recursive: true);
        return tournament;
    }
}
