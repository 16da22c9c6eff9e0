using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Storage;

public sealed class MigrationsTests
{
    [Fact]
    public async Task Model_HasNoChangeWithoutAMigration()
    {
        using var workspace = new TestWorkspace();

        var pending = await workspace.QueryAsync(c =>
            Task.FromResult(c.Database.HasPendingModelChanges())
        );

        Assert.False(
            pending,
            "The model changed: dotnet ef migrations add NAME --project warehouse/CsatWarehouse"
        );
    }
}
