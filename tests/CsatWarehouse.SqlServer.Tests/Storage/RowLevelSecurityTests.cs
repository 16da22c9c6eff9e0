using CsatWarehouse.Storage;
using CsatWarehouse.Storage.SqlServer;
using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Views;
using Microsoft.Data.SqlClient;

namespace CsatWarehouse.SqlServer.Tests.Storage;

/// <summary>Users, roles and policies are the server's alone: these tests need a real one.</summary>
public sealed class RowLevelSecurityTests
{
    const string Setup = """
        INSERT INTO [DimSlice] ([SliceKey], [Code], [Dimensions], [Dimension1], [Member1], [JourneyStageKey])
        VALUES (1, N'all', N'', NULL, NULL, -1), (2, N'region=North', N'region', N'region', N'North', -1), (3, N'region=South', N'region', N'region', N'South', -1);
        CREATE USER [reader] WITHOUT LOGIN;
        ALTER ROLE [csat_reader] ADD MEMBER [reader];
        CREATE USER [writer] WITHOUT LOGIN;
        ALTER ROLE [csat_writer] ADD MEMBER [writer];
        """;

    [Fact]
    public async Task Slices_WithoutAGrant_AreTheCompanysOwn() =>
        Assert.Equal(["all"], await SlicesOfAsync("reader", ""));

    [Fact]
    public async Task Slices_WithAGrantForAMember_AreItsToo() =>
        Assert.Equal(
            ["all", "region=North"],
            await SlicesOfAsync(
                "reader",
                "INSERT INTO [access].[SliceGrant] VALUES (N'reader', N'region', N'North')"
            )
        );

    [Fact]
    public async Task Slices_WithAGrantToARole_AreThoseOfItsMembers() =>
        Assert.Equal(
            ["all", "region=North", "region=South"],
            await SlicesOfAsync(
                "reader",
                "INSERT INTO [access].[SliceGrant] VALUES (N'csat_reader', N'region', N'*')"
            )
        );

    [Fact]
    public async Task Slices_OfAWriter_AreAll() =>
        Assert.Equal(["all", "region=North", "region=South"], await SlicesOfAsync("writer", ""));

    [Fact]
    public async Task Tables_OfAReader_AreRefused() =>
        await Assert.ThrowsAsync<SqlException>(() =>
            SlicesOfAsync("reader", "", "SELECT [Code] FROM [dbo].[DimSlice]")
        );

    static async Task<List<string>> SlicesOfAsync(
        string user,
        string grant,
        string query = "SELECT [Slice] FROM [rpt].[Slice] ORDER BY [Slice]"
    )
    {
        using var database = new ServerDatabase(TestDatabase.RealServer());
        using var warehouse = await database.OpenAsync();
        await using (var context = warehouse.CreateContext())
            await ReportingViews.SynchronizeAsync(
                context,
                new([]),
                TestContext.Current.CancellationToken
            );
        // A connection that has become another user is of no use to anybody else.
        await using var connection = new SqlConnection(
            $"{database.ConnectionString};Pooling=False"
        );
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        // Twice: what is done is not done again.
        foreach (
            var batch in (string[])
                [
                    .. DeploymentScript.BatchesOf(WarehouseSchema.SqlServerScript),
                    .. DeploymentScript.BatchesOf(WarehouseSchema.RowLevelSecurityScript),
                    .. DeploymentScript.BatchesOf(WarehouseSchema.RowLevelSecurityScript),
                    Setup,
                    grant,
                    $"EXECUTE AS USER = N'{user}'",
                ]
        )
            if (batch.Length > 0)
            {
                await using var command = new SqlCommand(batch, connection);
                await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            }
        await using var select = new SqlCommand(query, connection);
        await using var reader = await select.ExecuteReaderAsync(
            TestContext.Current.CancellationToken
        );
        var slices = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            slices.Add(reader.GetString(0));
        return slices;
    }
}
