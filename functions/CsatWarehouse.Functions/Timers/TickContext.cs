using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Functions.Timers;

/// <summary>What a job has at hand in one tick.</summary>
/// <param name="Warehouse">Behind the lease where the job writes.</param>
sealed record TickContext(
    Workspace Workspace,
    Warehouse Warehouse,
    TimeProvider Clock,
    ILogger Logger
);
