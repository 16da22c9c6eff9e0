using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CsatWarehouse.Tests.House;

/// <param name="Type">The store type, with the greatest length where there is one: <c>TEXT(200)</c>.</param>
sealed record WarehouseColumn(string Name, string Type, bool IsNullable);

/// <summary>One table as the migrations make it, in the order in which its columns are stored.</summary>
sealed record WarehouseTable(
    string Name,
    Type Entity,
    IReadOnlyList<WarehouseColumn> Columns,
    IReadOnlyList<string> Key,
    IReadOnlyList<IReadOnlyList<string>> UniqueKeys
)
{
    public bool IsFact => Name.StartsWith("Fact", StringComparison.Ordinal);
    public bool IsDimension => Name.StartsWith("Dim", StringComparison.Ordinal);
}

static class WarehouseTables
{
    static readonly Lazy<List<WarehouseTable>> Read = new(ReadAll);

    /// <summary>Every table of the model, by name.</summary>
    public static IReadOnlyList<WarehouseTable> All => Read.Value;

    static List<WarehouseTable> ReadAll()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var context = new WarehouseContext(
            new DbContextOptionsBuilder<WarehouseContext>().UseSqlite(connection).Options
        );
        context.Database.Migrate();
        return
        [
            .. context
                .Model.GetEntityTypes()
                .Select(entity => TableOf(entity, connection))
                .OrderBy(t => t.Name, StringComparer.Ordinal),
        ];
    }

    static WarehouseTable TableOf(IEntityType entity, SqliteConnection connection)
    {
        var name = entity.GetTableName()!;
        var properties = entity
            .GetFlattenedProperties()
            .ToDictionary(
                p => p.GetColumnName(StoreObjectIdentifier.Table(name))!,
                StringComparer.Ordinal
            );
        var columns = new List<WarehouseColumn>();
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA table_info(\"{name}\")";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var column = reader.GetString(1);
            var length = properties[column].GetMaxLength();
            var type = reader.GetString(2);
            columns.Add(
                new(
                    column,
                    length is null ? type : FormattableString.Invariant($"{type}({length})"),
                    reader.GetInt64(3) == 0
                )
            );
        }
        return new(
            name,
            entity.ClrType,
            columns,
            NamesOf(entity.FindPrimaryKey()!.Properties),
            [.. entity.GetIndexes().Where(i => i.IsUnique).Select(i => NamesOf(i.Properties))]
        );
    }

    static string[] NamesOf(IEnumerable<IProperty> properties) =>
        [.. properties.Select(p => p.GetColumnName())];
}
