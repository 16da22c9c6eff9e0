using System.Text;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>
/// Says in SQLite's words what T-SQL says, for the statements that EF Core's provider and the warehouse itself send. Anything else
/// stays as it is, and SQLite refuses it.
/// </summary>
sealed class SqliteRewriting : TSqlFragmentVisitor
{
    readonly string _sql;
    readonly List<(int Start, int Length, string Text)> _edits = [];

    SqliteRewriting(string sql) => _sql = sql;

    /// <param name="script">Of <paramref name="sql"/>.</param>
    public static string Of(string sql, TSqlScript script)
    {
        var rewriting = new SqliteRewriting(sql);
        script.Accept(rewriting);
        var text = new StringBuilder(sql);
        foreach (
            var (start, length, replacement) in rewriting
                ._edits.OrderByDescending(e => e.Start)
                .ThenByDescending(e => e.Length)
        )
            text.Remove(start, length).Insert(start, replacement);
        return text.ToString();
    }

    public override void Visit(SchemaObjectName node)
    {
        // SQLite has no schemas.
        if (node.SchemaIdentifier is { } schema)
            Replace(node, Named(schema.Value, node.BaseIdentifier.Value));
    }

    public override void Visit(StringLiteral node)
    {
        if (node.IsNational)
            Remove(node.StartOffset, 1);
    }

    public override void ExplicitVisit(QuerySpecification node)
    {
        if (node.TopRowFilter is { } top)
        {
            Remove(top);
            Insert(EndOf(node), $" LIMIT {top.Expression.Of(_sql)}");
        }
        base.ExplicitVisit(node);
    }

    public override void Visit(OffsetClause node) =>
        Replace(
            node,
            $"LIMIT {node.FetchExpression?.Of(_sql) ?? "-1"} OFFSET {node.OffsetExpression.Of(_sql)}"
        );

    public override void Visit(FunctionCall node)
    {
        if (Is(node.FunctionName, "COUNT_BIG"))
            Replace(node.FunctionName, "COUNT");
        else if (Is(node.FunctionName, "ISNULL"))
            Replace(node.FunctionName, "IFNULL");
        else if (Is(node.FunctionName, "LEN"))
        {
            // Without the blanks at the end.
            Replace(node.FunctionName, "LENGTH(RTRIM");
            Insert(EndOf(node), ")");
        }
    }

    /// <summary>Texts are joined by another sign; a literal among the parts tells that they are texts. Flags, which alone are held against each other bit by bit, are 0 and 1 here.</summary>
    public override void ExplicitVisit(BinaryExpression node)
    {
        if (node.BinaryExpressionType == BinaryExpressionType.BitwiseXor)
        {
            var sign = _sql.IndexOf('^', EndOf(node.FirstExpression));
            Remove(sign, 1);
            Insert(sign, "<>");
            Insert(node.StartOffset, "(");
            Insert(EndOf(node), ")");
        }
        if (node.BinaryExpressionType == BinaryExpressionType.Add && IsText(node))
        {
            var plus = _sql.IndexOf('+', EndOf(node.FirstExpression));
            Remove(plus, 1);
            Insert(plus, "||");
        }
        base.ExplicitVisit(node);
    }

    static bool IsText(ScalarExpression node) =>
        node switch
        {
            StringLiteral => true,
            ParenthesisExpression within => IsText(within.Expression),
            BinaryExpression { BinaryExpressionType: BinaryExpressionType.Add } sum => IsText(
                sum.FirstExpression
            ) || IsText(sum.SecondExpression),
            _ => false,
        };

    /// <summary>Of flags, which are 0 and 1 here.</summary>
    public override void ExplicitVisit(UnaryExpression node)
    {
        if (node.UnaryExpressionType == UnaryExpressionType.BitwiseNot)
            ReplaceStart(node, node.Expression, "1 - ");
        base.ExplicitVisit(node);
    }

    public override void ExplicitVisit(UpdateSpecification node)
    {
        foreach (var set in node.SetClauses.OfType<AssignmentSetClause>())
            Replace(set.Column, Quoted(set.Column.MultiPartIdentifier.Identifiers[^1].Value));
        Output(node);
        if (node.FromClause is { } from)
        {
            var (target, others, on) = Joined(from.TableReferences.Single());
            Replace(node.Target, TableText(target));
            Remove(from);
            var condition = string.Join(" AND ", on.Select(c => $"({c})"));
            if (others.Count > 0)
            {
                // The condition of the join moves into the WHERE, where it meets what is there.
                var where = node.WhereClause!;
                Insert(from.StartOffset, $"FROM {string.Join(", ", others.Select(TableText))} ");
                Insert(where.SearchCondition.StartOffset, $"{condition} AND (");
                Insert(EndOf(where.SearchCondition), ")");
            }
            node.WhereClause?.Accept(this);
            foreach (var set in node.SetClauses.OfType<AssignmentSetClause>())
                set.NewValue.Accept(this);
            return;
        }
        node.Target.Accept(this);
        foreach (var set in node.SetClauses.OfType<AssignmentSetClause>())
            set.NewValue.Accept(this);
        node.WhereClause?.Accept(this);
    }

    public override void ExplicitVisit(DeleteSpecification node)
    {
        Output(node);
        if (node.FromClause is { } from)
        {
            Replace(node.Target, TableText((NamedTableReference)from.TableReferences.Single()));
            Remove(from);
        }
        else
        {
            node.Target.Accept(this);
        }
        node.WhereClause?.Accept(this);
    }

    public override void Visit(SqlDataTypeReference node)
    {
        if (node.Parameters.Count == 1 && node.Parameters[0] is MaxLiteral)
            Replace(node, "nvarchar");
    }

    public override void Visit(PredicateSetStatement node) => Remove(node);

    public override void Visit(SetCommandStatement node) => Remove(node);

    public override void ExplicitVisit(IfStatement node) => Remove(node);

    public override void ExplicitVisit(ColumnDefinition node)
    {
        if (node.Collation is { } collation)
        {
            var word = _sql.LastIndexOf("COLLATE", collation.StartOffset, StringComparison.Ordinal);
            Remove(word, EndOf(collation) - word);
        }
        base.ExplicitVisit(node);
    }

    public override void Visit(DefaultConstraintDefinition node)
    {
        Insert(node.Expression.StartOffset, "(");
        Insert(EndOf(node.Expression), ")");
    }

    public override void Visit(UniqueConstraintDefinition node)
    {
        var text = node.Of(_sql);
        foreach (var word in (string[])["NONCLUSTERED", "CLUSTERED"])
            if (text.IndexOf(word, StringComparison.Ordinal) is var at and >= 0)
            {
                Remove(node.StartOffset + at, word.Length);
                return;
            }
    }

    /// <summary>What a view was made of is kept, as the server does.</summary>
    public override void ExplicitVisit(CreateViewStatement node)
    {
        var name = node.SchemaObjectName.BaseIdentifier.Value;
        Insert(
            node.StartOffset,
            $"INSERT INTO {EmulatedServer.Definitions} VALUES ({Literal(name)}, {Literal(_sql)});\n"
        );
        base.ExplicitVisit(node);
    }

    public override void ExplicitVisit(DropViewStatement node)
    {
        Insert(
            node.StartOffset,
            $"DELETE FROM {EmulatedServer.Definitions} WHERE name = {Literal(node.Objects[0].BaseIdentifier.Value)};\n"
        );
        base.ExplicitVisit(node);
    }

    (NamedTableReference Target, List<NamedTableReference> Others, List<string> On) Joined(
        TableReference from
    )
    {
        if (from is NamedTableReference alone)
            return (alone, [], []);
        var join = (QualifiedJoin)from;
        var (target, others, on) = Joined(join.FirstTableReference);
        others.Add((NamedTableReference)join.SecondTableReference);
        on.Add(join.SearchCondition.Of(_sql));
        return (target, others, on);
    }

    void Output(DataModificationSpecification node)
    {
        if (node.OutputClause is not { } output)
            return;
        Remove(output);
        Insert(
            EndOf(node),
            $" RETURNING {string.Join(", ", output.SelectColumns.Select(c => c.Of(_sql)))}"
        );
    }

    static string TableText(NamedTableReference table)
    {
        var name = table.SchemaObject;
        var stored = name.SchemaIdentifier is { } schema
            ? Named(schema.Value, name.BaseIdentifier.Value)
            : Quoted(name.BaseIdentifier.Value);
        return table.Alias is { } alias ? $"{stored} AS {Quoted(alias.Value)}" : stored;
    }

    static string Named(string schema, string name) =>
        Quoted(schema == "dbo" ? name : $"{schema}_{name}");

    static string Quoted(string name) =>
        $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    static bool Is(Identifier name, string function) =>
        string.Equals(name.Value, function, StringComparison.OrdinalIgnoreCase);

    static int EndOf(TSqlFragment node) => node.StartOffset + node.FragmentLength;

    void Replace(TSqlFragment node, string text) =>
        _edits.Add((node.StartOffset, node.FragmentLength, text));

    void ReplaceStart(TSqlFragment node, TSqlFragment rest, string text) =>
        _edits.Add((node.StartOffset, rest.StartOffset - node.StartOffset, text));

    void Remove(TSqlFragment node) => Remove(node.StartOffset, node.FragmentLength);

    void Remove(int start, int length) => _edits.Add((start, length, ""));

    void Insert(int at, string text) => _edits.Add((at, 0, text));
}
