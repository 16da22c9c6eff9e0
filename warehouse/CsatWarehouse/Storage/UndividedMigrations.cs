using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CsatWarehouse.Storage;

/// <summary>
/// The commands of a migration for SQLite without those that divide it. SQLite changes most properties of a table by making it anew, around
/// which EF Core's provider turns foreign keys off and on; since SQLite hears that between transactions alone, a process that was killed there left a migration
/// half done, which no later one could finish. The connection has them off from the start instead.
/// </summary>
sealed class UndividedMigrations(
    MigrationsSqlGeneratorDependencies dependencies,
    IRelationalAnnotationProvider annotations
) : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    public override IReadOnlyList<MigrationCommand> Generate(
        IReadOnlyList<MigrationOperation> operations,
        IModel? model = null,
        MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default
    ) => [.. base.Generate(operations, model, options).Where(c => !TogglesForeignKeys(c))];

    static bool TogglesForeignKeys(MigrationCommand command) =>
        command.TransactionSuppressed
        && command.CommandText.StartsWith("PRAGMA foreign_keys", StringComparison.Ordinal);
}
