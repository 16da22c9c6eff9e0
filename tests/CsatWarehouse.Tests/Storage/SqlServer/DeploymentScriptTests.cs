using CsatWarehouse.Storage;
using CsatWarehouse.Storage.SqlServer;
using CsatWarehouse.Tests.Fixtures.TransactSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CsatWarehouse.Tests.Storage.SqlServer;

/// <summary>That the scripts are those committed is tested where the command line prints them.</summary>
public sealed class DeploymentScriptTests
{
    [Fact]
    public void Scripts_AreTSql()
    {
        SqlText.Parse(WarehouseSchema.SqlServerScript);
        SqlText.Parse(WarehouseSchema.RowLevelSecurityScript);
    }

    [Fact]
    public void Tables_HoldTextAsNvarcharAlone()
    {
        var texts = new TextTypes();

        SqlText.Parse(WarehouseSchema.SqlServerScript).Accept(texts);

        Assert.Equal(["NVarChar"], texts.Found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Policy_CoversEveryTableWithASliceAndEveryFact()
    {
        using var model = new SqlServerContextFactory().CreateDbContext([]);
        var policy = SlicePolicy.Of(model.Model);

        Assert.All(
            model.Model.GetEntityTypes().Where(e => e.GetSchema() is null),
            table =>
            {
                var isCovered = policy.Contains(
                    $" ON [dbo].[{table.GetTableName()}]",
                    StringComparison.Ordinal
                );
                if (
                    table.FindProperty("SliceKey") is not null
                    || table.GetTableName()!.StartsWith("Fact", StringComparison.Ordinal)
                )
                    Assert.True(isCovered, table.GetTableName());
            }
        );
        Assert.All(
            model.Model.GetEntityTypes().Where(e => e.GetSchema() is null),
            table =>
            {
                if (
                    policy.Contains(
                        $"([LoadKey]) ON [dbo].[{table.GetTableName()}]",
                        StringComparison.Ordinal
                    )
                )
                    Assert.NotNull(table.FindProperty("LoadKey"));
            }
        );
    }

    [Fact]
    public void Keys_AreNoWiderThanSqlServerAllows()
    {
        const int widestIndex = 1700;
        using var model = new SqlServerContextFactory().CreateDbContext([]);
        var wide =
            from table in model.Model.GetEntityTypes()
            from index in table.GetIndexes()
            where SqlServerModel.WidthOf(index.Properties) > widestIndex
            select $"{table.GetTableName()} ({string.Join(", ", index.Properties.Select(p => p.Name))})";

        Assert.Empty(wide);
    }

    sealed class TextTypes : TSqlFragmentVisitor
    {
        public HashSet<string> Found { get; } = new(StringComparer.Ordinal);

        public override void Visit(SqlDataTypeReference node)
        {
            if (
                node.SqlDataTypeOption
                is SqlDataTypeOption.Char
                    or SqlDataTypeOption.NChar
                    or SqlDataTypeOption.VarChar
                    or SqlDataTypeOption.NVarChar
                    or SqlDataTypeOption.Text
                    or SqlDataTypeOption.NText
            )
                Found.Add(node.SqlDataTypeOption.ToString());
        }
    }
}
