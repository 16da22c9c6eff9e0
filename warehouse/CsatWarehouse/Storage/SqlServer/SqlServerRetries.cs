using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CsatWarehouse.Storage.SqlServer;

/// <summary>Does again what failed because the server was away for a moment: six times within about a minute, as EF Core does by default.</summary>
sealed class SqlServerRetries(ExecutionStrategyDependencies dependencies)
    : SqlServerRetryingExecutionStrategy(dependencies)
{
    public bool IsTransient(Exception fault) => CallOnWrappedException(fault, ShouldRetryOn);
}
