using System.Collections.Concurrent;

namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>Every T-SQL statement that was sent to an emulated server in this process, and what it is in SQLite's words.</summary>
static class SentStatements
{
    static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">It is no T-SQL, or none that the warehouse may send.</exception>
    public static string Translate(string sql) =>
        Known.GetOrAdd(
            sql,
            static text =>
            {
                if (CatalogueQueries.IsOne(text))
                    return CatalogueQueries.InSqlite(text);
                var script = SqlText.Parse(text);
                PortableSubset.Check(text, script);
                NamedColumns.Check(text, script);
                return SqliteRewriting.Of(text, script).Trim().Trim(';').Trim();
            }
        );

    public static IEnumerable<string> All => Known.Keys;
}
