using CsatWarehouse.Exports.Records;
using CsatWarehouse.Facts;
using CsatWarehouse.Storage.Staging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CsatWarehouse.Storage.SqlServer;

/// <summary>What SQL Server has to be told beyond the model that both engines share.</summary>
static class SqlServerModel
{
    /// <summary>Compares by code unit, as the code and SQLite do: upper and lower case differ, and so do e and é.</summary>
    public const string Collation = "Latin1_General_100_BIN2";

    /// <summary>The most bytes that a clustered key may have.</summary>
    const int WidestClusteredKey = 900;

    /// <summary>Columns that SQLite lets be as long as files have them, and that are narrower in the shared model; null for no limit.</summary>
    static readonly Dictionary<(string Table, string Column), int?> Widths = new()
    {
        [("FactActionStep", "Title")] = null,
        [("FactTicketStatus", "Status")] = TextLimits.Of("value"),
    };

    public static void Complete(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            foreach (var property in PropertiesOf(entity).Where(p => p.ClrType == typeof(string)))
            {
                property.SetCollation(Collation);
                if (Widths.TryGetValue((entity.GetTableName()!, property.Name), out var width))
                    property.SetMaxLength(width);
                else if (property.Name is "Scope" or "ExternalId")
                    property.SetMaxLength(TextLimits.Key);
            }
            // What EF Core has found on its way, and will leave out as a part of others, has none.
            if (entity.FindPrimaryKey() is { } key && WidthOf(key.Properties) > WidestClusteredKey)
                key.SetIsClustered(false);
        }
        // SQLite makes this one itself for the query that wants it: invitations name the answers to them.
        builder.Entity<FactSurveyResponse>().HasIndex(r => r.ExternalId);
        foreach (var table in StagedTables.Names)
            AddTwin(builder, table);
        AddSoughtKeys(builder);
        AddKeyRanges(builder);
        AddChunks(builder);
    }

    /// <summary>The greatest number of bytes that the columns of a key can take.</summary>
    internal static int WidthOf(IEnumerable<IReadOnlyProperty> columns) =>
        columns.Sum(p =>
            p.ClrType == typeof(string) ? 2 * (p.GetMaxLength() ?? int.MaxValue / 4)
            : p.ClrType == typeof(int) ? sizeof(int)
            : p.ClrType == typeof(bool) ? 1
            : sizeof(long)
        );

    static void AddTwin(ModelBuilder builder, string table)
    {
        var entity = builder.Model.GetEntityTypes().Single(e => e.GetTableName() == table);
        builder.SharedTypeEntity<Dictionary<string, object>>(
            $"{StagedTables.Schema}.{table}",
            twin =>
            {
                twin.ToTable(table, StagedTables.Schema);
                foreach (var property in PropertiesOf(entity))
                {
                    var column = twin.IndexerProperty(
                        NullableOf(property.ClrType),
                        property.GetColumnName()
                    );
                    if (property.ClrType != typeof(string))
                        continue;
                    column.UseCollation(Collation);
                    if (property.GetMaxLength() is { } length)
                        column.HasMaxLength(length);
                }
                twin.IndexerProperty<long>(StagedColumns.By);
                twin.IndexerProperty<int>(StagedColumns.As);
                twin.IndexerProperty<long>(StagedColumns.Order);
                // Rows are appended in their order, and taken away by their load.
                twin.HasKey(StagedColumns.By, StagedColumns.Order);
            }
        );
    }

    static void AddSoughtKeys(ModelBuilder builder) =>
        builder.SharedTypeEntity<Dictionary<string, object>>(
            "stage.SoughtKey",
            keys =>
            {
                keys.ToTable("SoughtKey", StagedTables.Schema);
                keys.IndexerProperty<long>(StagedColumns.By);
                keys.IndexerProperty<int>("Place");
                keys.HasKey(StagedColumns.By, "Place");
                keys.IndexerProperty<string>("Scope")
                    .HasMaxLength(TextLimits.Key)
                    .UseCollation(Collation);
                keys.IndexerProperty<string>("Code")
                    .HasMaxLength(TextLimits.Key)
                    .UseCollation(Collation);
            }
        );

    static void AddKeyRanges(ModelBuilder builder) =>
        builder.SharedTypeEntity<Dictionary<string, object>>(
            "stage.KeyRange",
            ranges =>
            {
                ranges.ToTable("KeyRange", StagedTables.Schema);
                ranges.IndexerProperty<long>(StagedColumns.By);
                ranges.IndexerProperty<long>("RangeKey");
                ranges.IndexerProperty<long>("FromDateKey");
                ranges.IndexerProperty<long>("ToDateKey");
                ranges.HasKey(StagedColumns.By, "RangeKey", "FromDateKey");
            }
        );

    static void AddChunks(ModelBuilder builder) =>
        builder.Entity<StagedChunk>(chunk =>
        {
            chunk.ToTable("Chunk", StagedTables.Schema);
            chunk.HasKey(c => new { c.LoadKey, c.ChunkNumber });
            chunk.Property(c => c.Fingerprint).HasMaxLength(64).UseCollation(Collation);
        });

    /// <summary>Those of names, which are complex types, included.</summary>
    static IEnumerable<IMutableProperty> PropertiesOf(IMutableTypeBase type) =>
        type.GetProperties()
            .Concat(type.GetComplexProperties().SelectMany(c => PropertiesOf(c.ComplexType)));

    static Type NullableOf(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null
            ? typeof(Nullable<>).MakeGenericType(type)
            : type;
}
