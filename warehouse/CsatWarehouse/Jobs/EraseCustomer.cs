using CsatWarehouse.Erasures;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Loading.Customers;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>
/// Takes a person out of the warehouse: names, addresses, ids and words go; what their answers and tickets measured stays, with a customer of its
/// own who leads to nobody. The log keeps hashes, so that no later file brings the person back.
/// </summary>
public sealed class EraseCustomer(
    Workspace workspace,
    Warehouse warehouse,
    IExportStore store,
    TimeProvider clock
)
{
    /// <param name="reason">Kept in the log.</param>
    /// <param name="requestedBy">Kept in the log: the account that asks for it.</param>
    /// <param name="isDryRun">Finds and counts everything, and writes nothing.</param>
    /// <param name="withArchive">Whether export files are searched, and written anew without the person.</param>
    /// <exception cref="PersonUnclearException">Several persons are meant.</exception>
    /// <exception cref="WarehouseBusyException">Another process holds the write lock.</exception>
    public Task<ErasureReport> RunAsync(
        PersonQuery query,
        string reason,
        string requestedBy,
        bool isDryRun = false,
        bool withArchive = false,
        IProgress<string>? progress = null,
        CancellationToken cancellation = default
    ) =>
        RunLedger.RecordAsync(
            warehouse,
            nameof(EraseCustomer),
            clock,
            run =>
                EraseAsync(
                    run,
                    query,
                    reason,
                    requestedBy,
                    isDryRun,
                    withArchive,
                    progress,
                    cancellation
                ),
            report => report.StillThere.Count > 0 ? RunOutcome.Partial : RunOutcome.Ok,
            isDryRun
        );

    async Task<ErasureReport> EraseAsync(
        RunLedger run,
        PersonQuery query,
        string reason,
        string requestedBy,
        bool isDryRun,
        bool withArchive,
        IProgress<string>? progress,
        CancellationToken cancellation
    )
    {
        await using var context = warehouse.CreateContext();
        var person = await FoundPerson.FindAsync(context, query, cancellation);
        var traces = await PersonTraces.OfAsync(context, person, query, cancellation);
        var logged = await ErasureLog.IdentitiesAsync(context, person.EarlierErasure, cancellation);
        var salt = await ErasureLog.SaltAsync(context, cancellation);
        var archive = new ArchiveErasure(workspace, warehouse, store, traces);
        var files = withArchive
            ? await archive.FindAsync(IdentitiesOf(0), salt, progress, cancellation)
            : [];
        if (isDryRun || (person.Customers.Count == 0 && files.Count == 0))
        {
            // Without a commit all of it is taken back.
            var planned = await warehouse.RunAsync(
                unit => RemoveAsync(unit.Context, person, traces, IdIn(0), cancellation),
                cancellation
            ) with
            {
                IsDryRun = isDryRun,
                Files = files,
            };
            if (isDryRun || planned.IsNobody)
                return planned;
        }

        var (erasure, runKey) = await warehouse.RunAsync(BeginAsync, cancellation);
        // Files come before the tables, which alone know what to look for in texts: after an erasure that died here the next finds all that is left.
        var redacted = await RedactAsync(
            archive,
            files,
            IdentitiesOf(erasure),
            salt,
            progress,
            cancellation
        );
        var report = await warehouse.RunAsync(RemoveFromTablesAsync, cancellation);
        await CustomerResolution.RunAsync(warehouse, workspace, cancellation);
        progress?.Report("database");
        return report with { StillThere = await StillThereAsync(context, report, cancellation) };

        List<ErasureIdentity> IdentitiesOf(long key) =>
            [.. traces.Identities(key, salt), .. logged];

        Func<CustomerRow, string> IdIn(long key) =>
            c => ErasedCustomer.IdOf(key, PersonHash.Of(salt, IdentityOf(c)));

        async Task<(long Erasure, long Run)> BeginAsync(UnitOfWork unit)
        {
            var key = person.EarlierErasure ?? new KeyRange(unit.Context, "Erasure").Next();
            var begun = run.Key(unit.Context);
            await unit.CommitAsync(
                (c, ct) => c.Runs.AnyAsync(r => r.RunKey == begun, ct),
                cancellation
            );
            return (key, begun);
        }

        async Task<ErasureReport> RemoveFromTablesAsync(UnitOfWork unit)
        {
            await OverwriteDeletedAsync(unit.Context, cancellation);
            var done = await RemoveAsync(
                unit.Context,
                person,
                traces,
                IdIn(erasure),
                cancellation
            ) with
            {
                Erasure = erasure,
                Files = redacted,
                Scorecards = await QuotingScorecards.WithdrawAsync(
                    unit.Context,
                    person.Keys,
                    erasure,
                    run.Now,
                    cancellation
                ),
            };
            // A load that was cut off has rows of the person, which nobody has looked at.
            BulkPath.Discard(unit.Context);
            await ErasureLog.WriteAsync(
                unit.Context,
                new()
                {
                    ErasureKey = erasure,
                    ErasedAt = run.Now,
                    Reason = reason,
                    RequestedBy = requestedBy,
                    Salt = salt,
                    RunKey = runKey,
                },
                IdentitiesOf(erasure),
                done,
                cancellation
            );
            await CustomerResolution.MakeDueAsync(unit.Context, cancellation);
            await unit.CommitAsync(
                (c, ct) => c.Erasures.AnyAsync(e => e.RunKey == runKey, ct),
                cancellation
            );
            return done;
        }
    }

    /// <summary>What is deleted in this connection is overwritten with zeros at once.</summary>
    static async Task OverwriteDeletedAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        if (!context.Database.IsSqlite())
            return;
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA secure_delete = ON";
        await command.ExecuteNonQueryAsync(cancellation);
    }

    static async Task<ErasureReport> RemoveAsync(
        WarehouseContext context,
        FoundPerson person,
        PersonTraces traces,
        Func<CustomerRow, string> idOf,
        CancellationToken cancellation
    )
    {
        var rows = new PersonRows(context, person, idOf, cancellation);
        var keys = person.Keys;
        return new(
            IsDryRun: false,
            person.EarlierErasure,
            [.. person.Customers.Select(c => c.Told)],
            [
                .. await rows.RemoveAsync(),
                .. await MentionTexts.RemoveAsync(context, traces, cancellation),
            ],
            await rows.KeptAsync(),
            await PersonTexts.RemoveAsync(context, traces, cancellation),
            [],
            await QuotingScorecards.ListAsync(context, keys, cancellation),
            []
        );
    }

    async Task<List<RedactedFile>> RedactAsync(
        ArchiveErasure archive,
        List<RedactedFile> files,
        List<ErasureIdentity> identities,
        string salt,
        IProgress<string>? progress,
        CancellationToken cancellation
    )
    {
        if (files.Count == 0)
            return files;
        await using var context = warehouse.CreateContext();
        var figures = await FigureInputs.ReadAsync(context, workspace, cancellation);
        var redacted = new List<RedactedFile>();
        foreach (var file in files)
        {
            progress?.Report(file.Name);
            redacted.Add(await archive.RedactAsync(file, identities, salt, figures, cancellation));
        }
        return redacted;
    }

    async Task<List<string>> StillThereAsync(
        WarehouseContext context,
        ErasureReport report,
        CancellationToken cancellation
    )
    {
        List<string> still =
        [
            .. report
                .Files.Where(f => f.Problem is not null)
                .Select(f => $"'{f.Name}': {f.Problem}"),
        ];
        if (!context.Database.IsSqlite())
            return still;
        await context.Database.CloseConnectionAsync();
        if (
            await DatabasePurge.RunAsync(workspace.Database.ConnectionString, cancellation) is
            { } problem
        )
            still.Add(problem);
        return still;
    }

    static string IdentityOf(CustomerRow customer) =>
        customer.IsAddress
            ? customer.ExternalId[IdentityRows.AddressPrefix.Length..]
            : IdentityHash.OfId(customer.ExternalId) ?? "";
}
