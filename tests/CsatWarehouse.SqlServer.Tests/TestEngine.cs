namespace CsatWarehouse.SqlServer.Tests;

/// <summary>The engine under test.</summary>
static class TestEngine
{
    public const bool IsSqlServer = true;
}
