using CsatWarehouse.Storage;

namespace CsatWarehouse.Cli.Documents;

/// <summary>What <c>csat db info --json</c> prints; migrations by their names, oldest first.</summary>
/// <param name="Provider">sqlite or sqlserver.</param>
/// <param name="Database">The file; or server and database, never the connection string.</param>
/// <param name="Unknown">Those of a newer release, with which this one does not work.</param>
sealed record DatabaseDocument(
    string Provider,
    string Database,
    IReadOnlyList<string> Applied,
    IReadOnlyList<string> Pending,
    IReadOnlyList<string> Unknown
)
{
    public static DatabaseDocument Of(WarehouseAddress address, WarehouseSchema schema) =>
        new(
            address.Provider == WarehouseProvider.SqlServer ? "sqlserver" : "sqlite",
            address.ToString(),
            schema.Applied,
            schema.Pending,
            schema.Unknown
        );
}
