using CsatWarehouse.Storage;
using CsatWarehouse.Storage.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>Holds the tables and columns that statements name to the model. Of views and subqueries only the name is known, not the columns.</summary>
sealed class NamedColumns : TSqlFragmentVisitor
{
    static readonly Lazy<Dictionary<string, HashSet<string>>> Model = new(ReadModel);

    readonly string _sql;
    readonly IReadOnlySet<string> _subqueries;
    readonly Dictionary<string, List<HashSet<string>?>> _sources = new(
        StringComparer.OrdinalIgnoreCase
    );
    readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);
    readonly List<ColumnReferenceExpression> _columns = [];

    NamedColumns(string sql, IReadOnlySet<string> subqueries) =>
        (_sql, _subqueries) = (sql, subqueries);

    /// <exception cref="FormatException">A table or column is not in the model.</exception>
    public static void Check(string sql, TSqlScript script)
    {
        foreach (
            var statement in script
                .Batches.SelectMany(b => b.Statements)
                .Where(s => s is StatementWithCtesAndXmlNamespaces or CreateViewStatement)
        )
        {
            var subqueries = new Subqueries();
            statement.Accept(subqueries);
            var names = new NamedColumns(sql, subqueries.Names);
            statement.Accept(names);
            foreach (var column in names._columns)
                names.Check(column);
        }
    }

    public override void Visit(NamedTableReference node)
    {
        var name = node.SchemaObject.BaseIdentifier.Value;
        Add(node.Alias?.Value ?? name, ColumnsOf(node.SchemaObject));
    }

    public override void Visit(QueryDerivedTable node) => Add(node.Alias.Value, null);

    public override void Visit(SelectScalarExpression node)
    {
        if (node.ColumnName is { } given)
            _given.Add(given.Value);
    }

    public override void Visit(ColumnReferenceExpression node)
    {
        if (node.ColumnType == ColumnType.Regular)
            _columns.Add(node);
    }

    HashSet<string>? ColumnsOf(SchemaObjectName table)
    {
        var name = table.BaseIdentifier.Value;
        var schema = table.SchemaIdentifier?.Value ?? "dbo";
        if (schema is "rpt" or "sys" || (schema == "dbo" && IsAlias(name)))
            return null;
        return Model.Value.TryGetValue($"{schema}.{name}", out var columns)
            ? columns
            : throw new FormatException($"There is no table {schema}.{name}: {_sql}");
    }

    /// <summary>The target of an UPDATE or DELETE may be an alias that its FROM gives, which comes later in the text.</summary>
    bool IsAlias(string name) =>
        _subqueries.Contains(name) || (!Model.Value.ContainsKey("dbo." + name) && IsGiven(name));

    bool IsGiven(string name) =>
        ((string[])[$"AS [{name}]", $"AS {name}", $"AS \"{name}\""]).Any(a =>
            _sql.Contains(a, StringComparison.Ordinal)
        );

    void Add(string name, HashSet<string>? columns)
    {
        if (!_sources.TryGetValue(name, out var known))
            _sources.Add(name, known = []);
        known.Add(columns);
    }

    void Check(ColumnReferenceExpression reference)
    {
        var parts = reference.MultiPartIdentifier.Identifiers;
        var column = parts[^1].Value;
        var sources =
            parts.Count > 1
                ? _sources.GetValueOrDefault(parts[^2].Value, [])
                : [.. _sources.Values.SelectMany(s => s)];
        if (sources.Count == 0)
            throw new FormatException($"{parts[^2].Value} is no table of the statement: {_sql}");
        if (
            !sources.Exists(s => s is null || s.Contains(column))
            && !(parts.Count == 1 && _given.Contains(column))
        )
            throw new FormatException($"There is no column {column}: {_sql}");
    }

    static Dictionary<string, HashSet<string>> ReadModel()
    {
        using var context = new SqlServerEngine(
            new(WarehouseProvider.SqlServer, "Server=nowhere;Database=none")
        ).CreateContext();
        return context
            .Model.GetEntityTypes()
            .ToDictionary(
                e => $"{e.GetSchema() ?? "dbo"}.{e.GetTableName()}",
                e =>
                    e.GetFlattenedProperties()
                        .Select(p =>
                            p.GetColumnName(
                                StoreObjectIdentifier.Table(e.GetTableName()!, e.GetSchema())
                            )!
                        )
                        .ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );
    }

    /// <summary>The names that WITH gives, which may stand behind their use.</summary>
    sealed class Subqueries : TSqlFragmentVisitor
    {
        public HashSet<string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override void Visit(CommonTableExpression node) =>
            Names.Add(node.ExpressionName.Value);
    }
}
