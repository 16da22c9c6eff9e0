using CsatWarehouse.Storage.SqlServer;

namespace CsatWarehouse.Storage;

/// <summary>The tables of a database against those of this release, in the names of migrations, each list in their order.</summary>
/// <param name="Applied">What the database has; nothing where there is none.</param>
/// <param name="Pending">What this release has beyond it.</param>
/// <param name="Unknown">What a newer release has done to it.</param>
public sealed record WarehouseSchema(
    IReadOnlyList<string> Applied,
    IReadOnlyList<string> Pending,
    IReadOnlyList<string> Unknown
)
{
    /// <summary>Everything that SQL Server needs of this release, as one script that may be run again: tables, special members, roles.</summary>
    public static string SqlServerScript => DeploymentScript.Text;

    /// <summary>What lets readers on SQL Server see the slices that are granted to them, and no others; a script of its own, because not every company wants it.</summary>
    public static string RowLevelSecurityScript => DeploymentScript.RowLevelSecurity;

    /// <summary>Nothing is created by asking.</summary>
    /// <exception cref="WarehouseUnavailableException">The database cannot be reached.</exception>
    public static Task<WarehouseSchema> ReadAsync(
        WarehouseAddress address,
        CancellationToken cancellation
    ) => WarehouseEngine.At(address).ReadSchemaAsync(cancellation);

    /// <summary>Brings the database up to this release, and creates it where there is none.</summary>
    /// <exception cref="WarehouseUnavailableException">It cannot be reached, may not be changed by this user, or belongs to a newer release.</exception>
    public static Task MigrateAsync(WarehouseAddress address, CancellationToken cancellation) =>
        WarehouseEngine.At(address).MigrateAsync(cancellation);
}
