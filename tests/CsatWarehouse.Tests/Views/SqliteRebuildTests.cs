using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Views;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Views;

/// <summary>Of SQLite alone: SQL Server alters its tables in place.</summary>
public sealed class SqliteRebuildTests
{
    static readonly SliceLattice ByRegion = new([
        ["region"],
    ]);

    [Fact]
    public async Task Drop_BeforeATableIsRebuilt_LetsItBeRebuilt()
    {
        using var workspace = new TestWorkspace();
        await workspace.QueryAsync(c => ReportingViews.SynchronizeAsync(c, ByRegion));
        // What EF Core's migrations do where SQLite cannot alter a column.
        const string rebuild = """
            CREATE TABLE "ef_temp_DimChannel" AS SELECT * FROM "DimChannel";
            DROP TABLE "DimChannel";
            ALTER TABLE "ef_temp_DimChannel" RENAME TO "DimChannel";
            """;

        await Assert.ThrowsAsync<SqliteException>(() =>
            workspace.QueryAsync(async c =>
            {
                await using var transaction = await c.Database.BeginTransactionAsync();
                return await c.Database.ExecuteSqlRawAsync(rebuild);
            })
        );
        await workspace.QueryAsync(async c =>
        {
            await ReportingViews.DropAsync(c);
            return await c.Database.ExecuteSqlRawAsync(rebuild);
        });

        Assert.Empty(await workspace.QueryAsync(ViewRows.NamesAsync));
    }
}
