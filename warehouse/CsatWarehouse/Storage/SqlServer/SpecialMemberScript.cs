using CsatWarehouse.Dimensions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CsatWarehouse.Storage.SqlServer;

/// <summary>Writes the members 0 and -1 that are not there yet: one statement each, which does nothing the second time.</summary>
static class SpecialMemberScript
{
    public static IEnumerable<string> Of(SqlServerWarehouseContext context) =>
        SpecialMembers.All.Select(member => StatementOf(context.Entry(member)));

    static string StatementOf(EntityEntry member)
    {
        var table = $"[{member.Metadata.GetTableName()}]";
        var columns = member
            .Properties.Concat(member.ComplexProperties.SelectMany(p => p.Properties))
            .ToList();
        var key = columns.Single(c => c.Metadata.IsPrimaryKey());
        return $"""
            INSERT INTO {table} ({string.Join(", ", columns.Select(NameOf))})
            SELECT {string.Join(", ", columns.Select(LiteralOf))}
            WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE {NameOf(key)} = {LiteralOf(key)});
            """;
    }

    static string NameOf(PropertyEntry column) => $"[{column.Metadata.GetColumnName()}]";

    static string LiteralOf(PropertyEntry column) =>
        column.Metadata.GetRelationalTypeMapping().GenerateSqlLiteral(column.CurrentValue);
}
