using System.Globalization;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Diagnoses;

/// <summary>Whether the database is one of this release that may be written to. It is neither migrated nor written.</summary>
abstract class DatabaseCheck(string subject, TimeProvider clock)
{
    const string Name = "database";

    readonly List<Diagnosis> _found = [];

    public static DatabaseCheck Of(WarehouseAddress address, TimeProvider clock) =>
        address.Provider == WarehouseProvider.Sqlite
            ? new SqliteCheck(address, clock)
            : new ServerCheck(WarehouseEngine.At(address), clock);

    /// <summary>True once the check has found a database whose tables are those of this release.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>Of the database as it is; only where <see cref="IsCurrent"/>.</summary>
    public abstract WarehouseContext CreateContext();

    public async Task<IReadOnlyList<Diagnosis>> RunAsync(CancellationToken cancellation)
    {
        await LookAsync(cancellation);
        if (_found.Count == 0)
            _found.Add(
                Diagnosis.Ok(Name, subject, "whole, of this release, and free to be written")
            );
        return _found;
    }

    protected bool IsBroken => _found.Exists(d => d.Health == Health.Problem);

    protected abstract Task LookAsync(CancellationToken cancellation);

    /// <param name="upgrade">What to do where the database is of an earlier release.</param>
    protected async Task LookAtSchemaAsync(
        WarehouseContext context,
        string upgrade,
        CancellationToken cancellation
    )
    {
        var schema = await WarehouseEngine.SchemaOfAsync(context, cancellation);
        if (schema.Unknown.Count > 0)
            Problem(
                $"has the migration '{schema.Unknown[^1]}', which this release does not know",
                "use the newer release that made it"
            );
        else if (schema.Pending.Count > 0)
            Warning(
                schema.Applied.Count == 0
                    ? "has no tables of a warehouse yet"
                    : "is of an earlier release",
                upgrade
            );
        else
        {
            IsCurrent = true;
            await LookAtLeaseAsync(context, cancellation);
        }
    }

    async Task LookAtLeaseAsync(WarehouseContext context, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (
            await context.Leases.SingleOrDefaultAsync(l => l.ExpiresAt > now, cancellation) is
            { } held
        )
            Warning(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{held.Job} ({held.Holder}) is writing since {held.TakenAt:yyyy-MM-dd HH:mm:ss} UTC"
                ),
                "wait for it; a holder that died is waited for 30 seconds at most"
            );
    }

    protected void Warning(string found, string remedy) =>
        _found.Add(Diagnosis.Warning(Name, subject, found, remedy));

    protected void Problem(string found, string remedy) =>
        _found.Add(Diagnosis.Problem(Name, subject, found, remedy));
}
