namespace CsatWarehouse.Tests;

/// <summary>The engine under test: the same tests run once more, on SQL Server, in CsatWarehouse.SqlServer.Tests.</summary>
static class TestEngine
{
    public const bool IsSqlServer = false;
}
