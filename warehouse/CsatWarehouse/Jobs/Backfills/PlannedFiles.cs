using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Loading;
using CsatWarehouse.Operations;
using CsatWarehouse.Reading;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>
/// Finds the files that a backfill reads. Which months a loaded file speaks for is known from its facts; a file that was not loaded
/// yet may hold any month up to the moment that it speaks of.
/// </summary>
sealed class PlannedFiles(
    Workspace workspace,
    Warehouse warehouse,
    IExportStore store,
    BackfillRequest request,
    BackfillSelection selection
)
{
    readonly ExportFiles _files = new(workspace, warehouse, store);
    readonly List<PlannedFile> _planned = [];
    readonly List<LeftOutFile> _leftOut = [];
    ILookup<long, LoadMonth> _months = Enumerable.Empty<LoadMonth>().ToLookup(m => m.LoadKey);

    public IReadOnlyList<PlannedFile> Planned => _planned;
    public IReadOnlyList<LeftOutFile> LeftOut => _leftOut;

    /// <summary>Loads whose file is no longer in the store, though all of their source is to be read again.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public async Task FindAsync(WarehouseContext context, CancellationToken cancellation)
    {
        _months = (await LoadMonths.ReadAsync(context, cancellation)).ToLookup(m => m.LoadKey);
        var names = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var file in store.ListAsync(cancellation))
        {
            names.Add(file.Name);
            var matches = workspace
                .Sources.Matches(file.Name)
                .Where(m => selection.HasFile(m.Layout.Source, m.Layout.Kind))
                .ToList();
            if (matches.Count == 0)
                continue;
            var conflict = workspace.Sources.Conflict(file.Name);
            foreach (var match in matches)
                if ((conflict ?? match.Fault) is { } fault)
                    LeaveOut(file.Name, match.Layout, fault);
                else
                    await AddAsync(context, file, match, cancellation);
        }
        await FindMissingAsync(context, names, cancellation);
    }

    async Task AddAsync(
        WarehouseContext context,
        ExportFile file,
        FileMatch match,
        CancellationToken cancellation
    )
    {
        var layout = match.Layout;
        var kind = Choice<SourceKind>.NameOf(layout.Kind);
        string hash;
        try
        {
            hash = await _files.HashAsync(file, layout, cancellation);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ExportChangedException)
        {
            LeaveOut(file.Name, layout, e.Message);
            return;
        }
        var ledger = new LoadLedger(context, layout.Source, kind, file.Name);
        var active = ledger.Active();
        var settled = ledger.Settled(hash, layout.Hash);
        if (
            settled?.Status == LoadStatus.Copy
            || (settled is null && active is null && ledger.Original(hash) is not null)
        )
        {
            LeaveOut(file.Name, layout, "another file with the same content is loaded");
            return;
        }
        if (ReasonOf(settled, active, hash) is not { } reason)
            return;
        var months = active is null
            ? null
            : _months[active.LoadKey].Select(m => m.Month).Order().ToList();
        if (!IsWanted(settled, months, match.AsOf ?? active?.AsOfAt ?? file.ModifiedAtUtc))
            return;
        _planned.Add(
            new(
                file.Name,
                layout.Source,
                kind,
                reason,
                hash,
                file.Bytes,
                settled is { Status: LoadStatus.Loaded } ? settled.RowsRead : null,
                months?.ConvertAll(Calendar.MonthText),
                [
                    .. (months ?? [])
                        .Where(m => !request.Interval.Contains(m))
                        .Select(Calendar.MonthText),
                ]
            )
        );
    }

    /// <summary>Null where there is no reason to read it.</summary>
    FileReason? ReasonOf(Load? settled, Load? active, string hash) =>
        settled switch
        {
            null when active is null => FileReason.New,
            null when active.ContentHash == hash => FileReason.Profile,
            null => FileReason.Changed,
            { Status: LoadStatus.Failed } when Asks(Reprocess.Failed) => FileReason.Failed,
            { RowsRejected: > 0 } when Asks(Reprocess.Failed) => FileReason.Rejects,
            { Status: LoadStatus.Loaded } when Asks(Reprocess.Completed) => FileReason.Again,
            _ => null,
        };

    bool Asks(Reprocess reprocess) => request.FullRefresh || request.Reprocess >= reprocess;

    /// <param name="months">Of the version that is loaded; null where none is.</param>
    bool IsWanted(Load? settled, List<long>? months, DateTime asOf)
    {
        if (request.FullRefresh || months?.Exists(request.Interval.Contains) == true)
            return true;
        var month = Calendar.MonthDateKey(workspace.DayOf(asOf));
        // What was not read yet may be late by any time; a list without dates speaks of the month in which, or after which, it was made.
        return settled is not { Status: LoadStatus.Loaded }
            ? month >= request.Interval.First
            : months is { Count: 0 }
                && month >= request.Interval.First
                && month <= Calendar.AddMonths(request.Interval.Last, 1);
    }

    async Task FindMissingAsync(
        WarehouseContext context,
        HashSet<string> names,
        CancellationToken cancellation
    )
    {
        if (!request.FullRefresh)
            return;
        var loaded = await (
            from load in context.Loads
            join source in context.SourceSystems
                on load.SourceSystemKey equals source.SourceSystemKey
            where load.Status == LoadStatus.Loaded
            orderby load.FileName
            select new
            {
                load.LoadKey,
                load.FileName,
                load.Kind,
                source.Code,
            }
        ).ToListAsync(cancellation);
        Missing =
        [
            .. loaded
                .Where(l =>
                    !names.Contains(l.FileName)
                    && Choice<SourceKind>.Find(l.Kind) is { } kind
                    && selection.HasFile(l.Code, kind)
                )
                .Select(l =>
                    FormattableString.Invariant(
                        $"'{l.FileName}' (load {l.LoadKey}) is loaded, and no longer where the exports lie: a full refresh cannot read it again. Put it back, or leave --full-refresh out."
                    )
                ),
        ];
    }

    void LeaveOut(string file, SourceLayout layout, string reason) =>
        _leftOut.Add(new(file, Choice<SourceKind>.NameOf(layout.Kind), reason));
}
