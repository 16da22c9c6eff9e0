using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CsatWarehouse.Storage.SqlServer;

/// <summary>
/// The security policy over a model: figures and marks by their slice; rows of single answers, tickets and visits, and what tells persons,
/// by a grant for everything. The functions are in <c>SliceAccess.sql</c>.
/// </summary>
static class SlicePolicy
{
    const string Slice = "SliceKey";
    const string Load = "LoadKey";

    /// <summary>Beside the facts.</summary>
    static readonly string[] Personal = ["Reject"];

    public static string Of(IModel model) =>
        $"""
            CREATE SECURITY POLICY [access].[SlicePolicy]
            {string.Join(",\n", Predicates(model))}
            WITH (STATE = ON);
            """;

    static IEnumerable<string> Predicates(IModel model)
    {
        var tables = model
            .GetEntityTypes()
            .Where(e => e.GetSchema() is null)
            .OrderBy(e => e.GetTableName(), StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var name = table.GetTableName()!;
            if (name == "DimSlice")
                yield return Predicate(
                    "MayReadMembers",
                    "[Dimension1], [Member1], [Dimension2], [Member2], [Dimension3], [Member3]",
                    name
                );
            else if (table.FindProperty(Slice) is not null)
                yield return Predicate("MayReadSlice", $"[{Slice}]", name);
            else if (
                name.StartsWith("Fact", StringComparison.Ordinal)
                || Personal.Contains(name, StringComparer.Ordinal)
            )
                yield return Predicate("MayReadRows", $"[{ColumnOf(table)}]", name);
        }
    }

    /// <summary>A predicate has to name some column of its table.</summary>
    static string ColumnOf(IEntityType table) =>
        (table.FindProperty(Load) ?? table.FindPrimaryKey()!.Properties[0]).Name;

    static string Predicate(string function, string columns, string table) =>
        $"  ADD FILTER PREDICATE [access].[{function}]({columns}) ON [dbo].[{table}]";
}
