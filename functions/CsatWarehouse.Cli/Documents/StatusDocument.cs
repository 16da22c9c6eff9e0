using CsatWarehouse.Reading;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Documents;

/// <summary>What <c>csat status --json</c> prints; instants are in UTC.</summary>
/// <param name="HasDatabase">False before the first load; there are no loads and months then.</param>
sealed record StatusDocument(
    string Workspace,
    string Name,
    bool HasDatabase,
    IReadOnlyList<LoadStatusLine> Loads,
    IReadOnlyList<MonthStatusLine> Months,
    IReadOnlyList<CustomerMatchLine> Customers
)
{
    public static StatusDocument Of(Workspace workspace, WarehouseStatus? status) =>
        new(
            workspace.Folder,
            workspace.Name.Text,
            status is not null,
            [
                .. (status?.Loads ?? []).Select(l =>
                    l with
                    {
                        AsOf = Utc(l.AsOf),
                        LoadedAt = Utc(l.LoadedAt),
                    }
                ),
            ],
            [
                .. (status?.Months ?? []).Select(m =>
                    m with
                    {
                        BuiltAt = Utc(m.BuiltAt),
                        ClosedAt = Utc(m.ClosedAt),
                    }
                ),
            ],
            status?.Customers ?? []
        );

    static DateTime? Utc(DateTime? instant) => instant is { } at ? Utc(at) : null;

    // SQLite gives instants back without saying that they are UTC.
    static DateTime Utc(DateTime instant) => DateTime.SpecifyKind(instant, DateTimeKind.Utc);
}
