using System.Globalization;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Benchmarks.Cost;

/// <summary>All files of the company into an empty warehouse, with every figure of 80 months, beside DuckDB doing the same.</summary>
static class CostBenchmark
{
    public static async Task<int> RunAsync(string[] options)
    {
        var (tickets, rounds) = CostOptions.Parse(options);
        Contender[] contenders = [Contender.Product, Contender.Staged, Contender.Direct];
        return await RunAsync(contenders, tickets, rounds);
    }

    /// <summary>The figures alone count: from facts that are stored already.</summary>
    public static async Task<int> RecomputeAsync(string[] options)
    {
        var (tickets, rounds) = CostOptions.Parse(options);
        Contender[] contenders = [Contender.Product, Contender.Staged, Contender.PostgreSql];
        return await RunAsync(contenders, tickets, rounds);
    }

    static async Task<int> RunAsync(Contender[] contenders, int tickets, int rounds)
    {
        Contender.Require();
        using var folder = new TempFolder();
        new CostCompany(tickets, folder["scratch"]).Write(folder["history"], folder["day"]);
        var tournament = new Tournament(contenders);
        await tournament.PlayAsync(
            rounds,
            folder.Path,
            async (contender, figures) =>
            {
                var workspace = folder["workspace"];
                CostWorkspace.Make(workspace, folder["history"], CostCompany.History);
                var measured = await contender.RunAsync(
                    workspace,
                    Path.Combine(workspace, "exports"),
                    figures,
                    isFirst: true
                );
                Directory.Delete(workspace, recursive: true);
                return measured;
            }
        );
        var bytes = new DirectoryInfo(folder["history"])
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Sum(f => f.Length);
        tournament.Print(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{tournament.One.Tickets:N0} tickets and {tournament.One.Responses:N0} responses in {CostCompany.History} months, {bytes / 1e6:N0} MB"
            )
        );
        return 0;
    }
}
