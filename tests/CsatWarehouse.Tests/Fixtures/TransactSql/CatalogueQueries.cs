namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>What the warehouse asks of the server's own catalogue.</summary>
static class CatalogueQueries
{
    /// <summary>In which EF Core notes migrations; an emulated server has it from the start.</summary>
    public const string History = "__EFMigrationsHistory";

    const string Exists = "SELECT OBJECT_ID(";

    public static bool IsOne(string sql) =>
        sql.Contains("sys.", StringComparison.Ordinal)
        || sql.Contains(History, StringComparison.Ordinal);

    public static string InSqlite(string sql)
    {
        SqlText.Parse(sql);
        if (sql.StartsWith(Exists, StringComparison.Ordinal))
            return "SELECT 1";
        if (sql.Contains(History, StringComparison.Ordinal))
            return $"SELECT MigrationId, ProductVersion FROM \"{History}\" ORDER BY MigrationId";
        var isNamesAlone = !sql.Contains("definition", StringComparison.Ordinal);
        return sql.Contains("sys.views", StringComparison.Ordinal)
            ? $"SELECT {(isNamesAlone ? "'rpt_' || name" : "name, definition")} FROM {EmulatedServer.Definitions}"
            : throw new FormatException($"The emulated server has no answer to: {sql}");
    }
}
