using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>What no statement may use, because some T-SQL server lacks it or does it otherwise (docs/decisions/0035).</summary>
sealed class PortableSubset : TSqlFragmentVisitor
{
    readonly string _sql;

    PortableSubset(string sql) => _sql = sql;

    /// <exception cref="FormatException">The statement uses something that it may not.</exception>
    public static void Check(string sql, TSqlScript script) =>
        script.Accept(new PortableSubset(sql));

    public override void Visit(MergeStatement node) => Refuse("MERGE");

    public override void Visit(TopRowFilter node)
    {
        if (node.Percent || node.WithTies)
            Refuse("TOP PERCENT or WITH TIES");
    }

    public override void Visit(OpenJsonTableReference node) => Refuse("OPENJSON");

    public override void Visit(UnpivotedTableReference node) => Refuse("UNPIVOT");

    public override void Visit(PivotedTableReference node) => Refuse("PIVOT");

    public override void Visit(WaitForStatement node) => Refuse("WAITFOR");

    public override void Visit(ColumnDefinition node)
    {
        if (node.ComputedColumnExpression is not null)
            Refuse("a computed column");
    }

    public override void Visit(SystemVersioningTableOption node) => Refuse("a temporal table");

    public override void Visit(CreateSequenceStatement node) => Refuse("a sequence");

    public override void Visit(UnqualifiedJoin node)
    {
        if (
            node.UnqualifiedJoinType
            is UnqualifiedJoinType.CrossApply
                or UnqualifiedJoinType.OuterApply
        )
            Refuse("APPLY");
    }

    public override void Visit(TableHint node) => Refuse("a table hint");

    public override void Visit(SaveTransactionStatement node) => Refuse("a savepoint");

    public override void Visit(SqlDataTypeReference node)
    {
        if (
            node.SqlDataTypeOption
            is SqlDataTypeOption.Char
                or SqlDataTypeOption.NChar
                or SqlDataTypeOption.VarChar
        )
            Refuse("char(n), nchar(n) or varchar");
    }

    public override void Visit(CreateIndexStatement node)
    {
        if (node.FilterPredicate is not null)
            Refuse("a filtered index");
    }

    public override void Visit(FunctionCall node)
    {
        if (
            node.FunctionName.Value.ToUpperInvariant()
            is "JSON_VALUE"
                or "JSON_QUERY"
                or "SESSION_CONTEXT"
                or "PERCENTILE_CONT"
                or "PERCENTILE_DISC"
                or "GETDATE"
                or "GETUTCDATE"
                or "SYSUTCDATETIME"
                or "NEWID"
        )
            Refuse(node.FunctionName.Value);
    }

    void Refuse(string what) => throw new FormatException($"{what} is not to be used: {_sql}");
}
