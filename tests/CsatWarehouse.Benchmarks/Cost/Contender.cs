using CsatWarehouse.Testing;

namespace CsatWarehouse.Benchmarks.Cost;

/// <summary>One way to get from files to figures.</summary>
/// <param name="Name">As the results print it.</param>
/// <param name="Scripts">What DuckDB runs; null for the product itself.</param>
/// <param name="Folder">Of the program that runs them.</param>
sealed record Contender(string Name, string[]? Scripts, string Folder = "duckdb")
{
    static readonly string DuckDb = PathOf("duckdb");

    public static Contender Product { get; } = new("csat", null);

    public static Contender Staged { get; } =
        new("DuckDB", ["stage.sql", "dimensions.sql", "facts.sql", "figures.sql"]);

    public static Contender Direct { get; } =
        new("DuckDB without staging", ["direct.sql", "figures.sql"]);

    /// <summary>Figures alone, from facts that DuckDB made: its seconds to load are those of copying them in.</summary>
    public static Contender PostgreSql { get; } =
        new("PostgreSQL", ["stage.sql", "dimensions.sql", "facts.sql"], "postgres");

    /// <summary>Loads all exports of a workspace that are new to it, in a process of its own.</summary>
    /// <param name="workspace">The product's warehouse and DuckDB's database lie in it.</param>
    /// <param name="exports">The folder of what is new, which DuckDB has to be told.</param>
    /// <param name="figures">Gets the figures.</param>
    /// <param name="isFirst">Whether there is no database yet.</param>
    public async Task<CostMeasurement> RunAsync(
        string workspace,
        string exports,
        string figures,
        bool isFirst
    )
    {
        if (Scripts is null)
            return await Rounds.MeasureAsync<CostMeasurement>(CostOnce.Verb, workspace, figures)
                ?? throw Failed();
        string[] arguments =
        [
            Path.Combine(PathOf(Folder), "run.mjs"),
            Path.Combine(workspace, "figures.duckdb"),
            exports,
            figures,
            .. isFirst ? (string[])["schema.sql"] : [],
            .. Scripts,
        ];
        return await Rounds.MeasureByAsync<CostMeasurement>("node", arguments) ?? throw Failed();
    }

    /// <exception cref="InvalidOperationException">Node.js or the package is not there.</exception>
    public static void Require()
    {
        if (!Directory.Exists(Path.Combine(DuckDb, "node_modules", "@duckdb", "node-api")))
            throw new InvalidOperationException(
                "DuckDB is not installed: npm install --prefix tests/CsatWarehouse.Benchmarks/Cost/duckdb --ignore-scripts --no-package-lock"
            );
    }

    static string PathOf(string folder) =>
        Repository.PathOf("tests", "CsatWarehouse.Benchmarks", "Cost", folder);

    InvalidOperationException Failed() => new($"{Name} failed; what it printed is above.");
}
