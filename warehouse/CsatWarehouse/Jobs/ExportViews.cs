using System.Data;
using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Storage;
using CsatWarehouse.Views;
using CsatWarehouse.Workspaces;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>One view as a file.</summary>
/// <param name="File">Its name in the folder.</param>
/// <param name="IsPartial">Rows were left out that were modified before the moment asked for.</param>
public sealed record ExportedView(
    string View,
    string File,
    long Rows,
    long Bytes,
    string Sha256,
    bool IsPartial,
    IReadOnlyList<string> Columns
);

/// <summary>What one export wrote, as <c>manifest.json</c> beside the files says it, too.</summary>
/// <param name="Since">Null where all rows were wanted.</param>
public sealed record ViewManifest(
    DateTime ExportedAt,
    string CodeVersion,
    DateTime? Since,
    string Formulas,
    IReadOnlyList<ExportedView> Views
);

/// <summary>
/// Writes the reporting views to CSV files, all as of one moment, for tools that cannot open the database. A reader finds the earlier
/// file or the new one, never half of it; the manifest comes last.
/// </summary>
public sealed class ExportViews(Workspace workspace, Warehouse warehouse, TimeProvider clock)
{
    public const string ManifestName = "manifest.json";
    const string PartName = ".part";

    static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The views that the warehouse has, in the order of their names.</summary>
    public IReadOnlyList<string> Names { get; } =
    [
        .. ReportingViews
            .Of(workspace.Slices)
            .Select(v => v.Name)
            .Order(StringComparer.OrdinalIgnoreCase),
    ];

    /// <param name="views">Names out of <see cref="Names"/>.</param>
    /// <param name="since">In UTC; rows that were modified earlier are left out of views that say when. Null for all.</param>
    /// <param name="hasMark">Whether files begin with a byte order mark.</param>
    /// <exception cref="WarehouseUnavailableException">The warehouse does not have the views.</exception>
    /// <exception cref="FileInTheWayException">A file of another maker has one of the names.</exception>
    public async Task<ViewManifest> RunAsync(
        string folder,
        IReadOnlyList<string> views,
        DateTime? since = null,
        bool hasMark = false,
        IProgress<string>? progress = null,
        CancellationToken cancellation = default
    )
    {
        Directory.CreateDirectory(folder);
        await EnsureOwnAsync(folder, views, cancellation);
        var written = new List<ExportedView>();
        try
        {
            await using var context = warehouse.CreateContext();
            await context.Database.OpenConnectionAsync(cancellation);
            await using var snapshot = await SnapshotAsync(
                context.Database.GetDbConnection(),
                cancellation
            );
            var dialect = ViewDialect.Of(context);
            await EnsureThereAsync(dialect, snapshot, views, cancellation);
            foreach (var view in views)
            {
                progress?.Report(view);
                written.Add(
                    await WriteAsync(dialect, snapshot, folder, view, since, hasMark, cancellation)
                );
            }
            foreach (var view in written)
                File.Move(
                    PartOf(folder, view.View),
                    Path.Combine(folder, view.File),
                    overwrite: true
                );
            var manifest = new ViewManifest(
                clock.GetUtcNow().UtcDateTime,
                RunLedger.CodeVersion,
                since,
                CsvCell.FormulaRule,
                written
            );
            await WriteAsync(folder, manifest, cancellation);
            return manifest;
        }
        finally
        {
            foreach (var view in views)
                File.Delete(PartOf(folder, view));
        }
    }

    static async Task<ExportedView> WriteAsync(
        ViewDialect dialect,
        DbTransaction snapshot,
        string folder,
        string view,
        DateTime? since,
        bool hasMark,
        CancellationToken cancellation
    )
    {
        var path = PartOf(folder, view);
        var (columns, rows, isPartial) = await ViewFile.WriteAsync(
            dialect,
            snapshot,
            view,
            path,
            since,
            hasMark,
            cancellation
        );
        await using var content = File.OpenRead(path);
        return new(
            view,
            ViewFile.NameOf(view),
            rows,
            content.Length,
            await ContentHash.OfAsync(content, cancellation),
            isPartial,
            columns
        );
    }

    /// <summary>Reads on while others write, and sees nothing of it.</summary>
    static async Task<DbTransaction> SnapshotAsync(
        DbConnection connection,
        CancellationToken cancellation
    ) =>
        connection is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await connection.BeginTransactionAsync(IsolationLevel.Snapshot, cancellation);

    static async Task WriteAsync(
        string folder,
        ViewManifest manifest,
        CancellationToken cancellation
    )
    {
        var path = Path.Combine(folder, ManifestName);
        await File.WriteAllTextAsync(
            path + PartName,
            JsonSerializer.Serialize(manifest, Readable) + "\n",
            cancellation
        );
        File.Move(path + PartName, path, overwrite: true);
    }

    static async Task EnsureThereAsync(
        ViewDialect dialect,
        DbTransaction snapshot,
        IReadOnlyList<string> views,
        CancellationToken cancellation
    )
    {
        var there = await dialect.ReadAsync(snapshot.Connection!, snapshot, cancellation);
        if (views.FirstOrDefault(v => !there.ContainsKey(v)) is { } missing)
            throw new WarehouseUnavailableException(
                $"The warehouse has no view '{missing}' yet, or those of another release or csat.json: csat build makes them."
            );
    }

    /// <summary>A file that no earlier export's manifest names is somebody else's.</summary>
    static async Task EnsureOwnAsync(
        string folder,
        IReadOnlyList<string> views,
        CancellationToken cancellation
    )
    {
        var path = Path.Combine(folder, ManifestName);
        var own = File.Exists(path)
            ? await ReadAsync(path, cancellation)
            : new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in views.Select(ViewFile.NameOf))
            if (!own.Contains(name) && File.Exists(Path.Combine(folder, name)))
                throw new FileInTheWayException(
                    $"'{Path.Combine(folder, name)}' is there, and no earlier export wrote it: name another folder, or move the file away."
                );
    }

    static async Task<HashSet<string>> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var content = File.OpenRead(path);
            var manifest = await JsonSerializer.DeserializeAsync<ViewManifest>(
                content,
                Readable,
                cancellation
            );
            return [.. (manifest?.Views ?? []).Select(v => v.File)];
        }
        catch (JsonException broken)
        {
            throw new FileInTheWayException(
                $"'{path}' is no manifest of an earlier export, because {broken.Message}: name another folder."
            );
        }
    }

    static string PartOf(string folder, string view) =>
        Path.Combine(folder, ViewFile.NameOf(view) + PartName);
}
