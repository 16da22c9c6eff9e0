using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Tests.Fixtures.TransactSql;

namespace CsatWarehouse.SqlServer.Tests.Storage;

/// <summary>Runs when the tests that run beside each other are through, and knows what they have sent.</summary>
[CollectionDefinition(nameof(StatementsTests), DisableParallelization = true)]
[Collection(nameof(StatementsTests))]
public sealed class StatementsTests(ITestOutputHelper output)
{
    /// <summary>Pointers are one row a period and KPI group; only a test asks for accounts so.</summary>
    static readonly string[] OfFewRows =
    [
        "KpiPointer (KpiBuildKey)",
        "DimAccount (AccountDurableKey)",
    ];

    /// <summary>Each was held to T-SQL, to the subset and to the model when it was sent; here they are to be read.</summary>
    [Fact]
    public async Task Statements_OfAllTests_ArePrinted()
    {
        TestDatabase.SkipUnlessEmulated();
        using var workspace = new TestWorkspace();
        workspace.Export("march", new Rows().Of(10, "2026-03-05", 9));
        await workspace.RunAsync();

        var statements = SentStatements.All.Order(StringComparer.Ordinal).ToList();
        var file = Path.Combine(AppContext.BaseDirectory, "statements.sql");
        await File.WriteAllTextAsync(
            file,
            string.Join("\nGO\n", statements),
            TestContext.Current.CancellationToken
        );
        output.WriteLine($"{statements.Count} statements, also in {file}");
        foreach (var statement in statements)
            output.WriteLine(statement);

        Assert.Contains(
            statements,
            s => s.StartsWith("INSERT INTO \"FactSurveyAnswer\"", StringComparison.Ordinal)
        );
        Assert.Contains(statements, s => s.StartsWith("UPDATE [l]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Joins_OfAllTests_HaveAnIndex()
    {
        TestDatabase.SkipUnlessEmulated();
        using var workspace = new TestWorkspace();
        workspace.Export("march", new Rows().Of(10, "2026-03-05", 9));
        await workspace.RunAsync();

        Assert.Empty(
            SentStatements
                .All.Where(s => !s.Contains("sys.", StringComparison.Ordinal))
                .SelectMany(s =>
                    UnindexedJoins.Of(s).Except(OfFewRows).Select(join => $"{join} in:\n{s}")
                )
        );
    }
}
