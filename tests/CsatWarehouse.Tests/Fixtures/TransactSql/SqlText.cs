using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>T-SQL, parsed as SQL Server 2019 reads it.</summary>
static class SqlText
{
    /// <exception cref="FormatException">It is no T-SQL; the message says where.</exception>
    public static TSqlScript Parse(string sql)
    {
        // Parsers keep state: one for each text.
        var script = (TSqlScript)
            new TSql150Parser(initialQuotedIdentifiers: true).Parse(
                new StringReader(sql),
                out var errors
            );
        return errors.Count == 0
            ? script
            : throw new FormatException(
                FormattableString.Invariant(
                    $"{errors[0].Message} (line {errors[0].Line}, column {errors[0].Column}) in:\n{sql}"
                )
            );
    }

    public static string Of(this TSqlFragment fragment, string sql) =>
        sql.Substring(fragment.StartOffset, fragment.FragmentLength);
}
