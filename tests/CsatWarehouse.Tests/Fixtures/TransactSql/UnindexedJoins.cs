using CsatWarehouse.Storage.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>Finds the tables that a query joins by columns with which none of their keys and indexes begins.</summary>
sealed class UnindexedJoins : TSqlFragmentVisitor
{
    static readonly Lazy<Dictionary<string, HashSet<string>>> FirstColumns = new(ReadModel);

    readonly List<string> _found = [];

    /// <returns>Each as <c>Table (Column, Column)</c>.</returns>
    public static IReadOnlyList<string> Of(string sql)
    {
        var joins = new UnindexedJoins();
        SqlText.Parse(sql).Accept(joins);
        return joins._found;
    }

    public override void Visit(QualifiedJoin node)
    {
        if (
            node.SecondTableReference
                is not NamedTableReference { SchemaObject.SchemaIdentifier: null } table
            || !FirstColumns.Value.TryGetValue(
                table.SchemaObject.BaseIdentifier.Value,
                out var first
            )
        )
            return;
        var equal = new EqualColumns(table.Alias?.Value ?? table.SchemaObject.BaseIdentifier.Value);
        node.SearchCondition.Accept(equal);
        if (equal.Names.Count > 0 && !first.Overlaps(equal.Names))
            _found.Add(
                $"{table.SchemaObject.BaseIdentifier.Value} ({string.Join(", ", equal.Names.Order(StringComparer.Ordinal))})"
            );
    }

    static Dictionary<string, HashSet<string>> ReadModel()
    {
        using var context = new SqlServerContextFactory().CreateDbContext([]);
        return context
            .Model.GetEntityTypes()
            .Where(e => e.GetSchema() is null)
            .ToDictionary(
                e => e.GetTableName()!,
                e =>
                    e.GetKeys()
                        .Select(k => k.Properties[0])
                        .Concat(e.GetIndexes().Select(i => i.Properties[0]))
                        .Select(p => p.GetColumnName())
                        .ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );
    }

    sealed class EqualColumns(string alias) : TSqlFragmentVisitor
    {
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public override void Visit(BooleanComparisonExpression node)
        {
            if (node.ComparisonType != BooleanComparisonType.Equals)
                return;
            foreach (var side in (ScalarExpression[])[node.FirstExpression, node.SecondExpression])
                if (
                    side
                        is ColumnReferenceExpression
                        {
                            MultiPartIdentifier.Identifiers: [var of, var name]
                        }
                    && of.Value == alias
                )
                    Names.Add(name.Value);
        }
    }
}
