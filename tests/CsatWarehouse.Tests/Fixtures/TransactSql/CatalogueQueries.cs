namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>What the warehouse asks of the server's own catalogue.</summary>
static class CatalogueQueries
{
    public static string InSqlite(string sql)
    {
        SqlText.Parse(sql);
        var isNamesAlone = !sql.Contains("definition", StringComparison.Ordinal);
        return sql.Contains("sys.views", StringComparison.Ordinal)
            ? $"SELECT {(isNamesAlone ? "'rpt_' || name" : "name, definition")} FROM {EmulatedServer.Definitions}"
            : throw new FormatException($"The emulated server has no answer to: {sql}");
    }
}
