using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CsatWarehouse.Storage.SqlServer;

/// <summary>What a database on SQL Server is made of, as scripts that a DBA can read, and run as often as they like.</summary>
static class DeploymentScript
{
    const string Folder = "CsatWarehouse.Storage.SqlServer.Sql.";
    const string End = "GO";

    /// <summary>The tables by their migrations, then what <see cref="AfterMigrations"/> says.</summary>
    public static string Text
    {
        get
        {
            using var context = NewContext();
            var last = context.Database.GetMigrations().Last();
            return string.Join(
                    "\n\n",
                    [
                        "-- The warehouse's tables on SQL Server, as 'csat db migrate' makes them; written by 'csat db script'. What is done is not done again.",
                        Batch(ViewsGoFirst(last)),
                        context
                            .GetService<IMigrator>()
                            .GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent)
                            .ReplaceLineEndings("\n")
                            .Trim(),
                        .. SpecialMemberScript.Of(context).Select(Batch),
                        Read("Roles"),
                        Read("Snapshot"),
                    ]
                ) + "\n";
        }
    }

    /// <summary>The functions, and a policy over every table that has slices or rows of single persons.</summary>
    public static string RowLevelSecurity
    {
        get
        {
            using var context = NewContext();
            return $"{Read("SliceAccess")}\n{Batch(SlicePolicy.Of(context.Model))}\n";
        }
    }

    /// <summary>Statements, each of which does nothing the second time.</summary>
    public static IEnumerable<string> AfterMigrations(SqlServerWarehouseContext context) =>
        [
            .. SpecialMemberScript.Of(context),
            .. BatchesOf(Read("Roles")),
            .. BatchesOf(Read("Snapshot")),
        ];

    public static IEnumerable<string> BatchesOf(string script) =>
        script
            .Split('\n')
            .Aggregate(
                new List<List<string>> { new() },
                (batches, line) =>
                {
                    if (line == End)
                        batches.Add([]);
                    else
                        batches[^1].Add(line);
                    return batches;
                }
            )
            .Select(lines => string.Join('\n', lines).Trim())
            .Where(batch => batch.Length > 0);

    /// <summary>Views keep the types of columns as they were; the next build makes them again.</summary>
    static string ViewsGoFirst(string lastMigration) =>
        $"""
            IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NOT NULL
            BEGIN
                IF NOT EXISTS (SELECT * FROM [__EFMigrationsHistory] WHERE [MigrationId] = N'{lastMigration}')
                BEGIN
                    -- Views keep the types of columns as they were: the next 'csat build' makes them again.
                    DECLARE @views nvarchar(max) = N'';
                    SELECT @views = @views + N'DROP VIEW [rpt].' + QUOTENAME(v.name) + N'; '
                    FROM sys.views v JOIN sys.sql_modules m ON m.object_id = v.object_id
                    WHERE v.schema_id = SCHEMA_ID(N'rpt') AND m.definition LIKE N'%{Views.ViewDialect.Mark}%';
                    EXEC sys.sp_executesql @views;
                END;
            END;
            """;

    static string Batch(string statement) => $"{statement}\n{End}";

    static SqlServerWarehouseContext NewContext() =>
        new SqlServerContextFactory().CreateDbContext([]);

    static string Read(string name)
    {
        using var reader = new StreamReader(
            typeof(DeploymentScript).Assembly.GetManifestResourceStream($"{Folder}{name}.sql")!
        );
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }
}
