using CsatWarehouse.Diagnoses;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Jobs;

/// <summary>Looks at what a workspace stands on: database, disks, clock, exports and their archive. Nothing is migrated, repaired or loaded.</summary>
/// <param name="freeBytes">Of the disk on which a folder lies; asked of the system where not given.</param>
public sealed class Diagnose(
    Workspace workspace,
    IExportStore store,
    TimeProvider clock,
    Func<string, long>? freeBytes = null
)
{
    public async Task<IReadOnlyList<Diagnosis>> RunAsync(CancellationToken cancellation = default)
    {
        var database = DatabaseCheck.Of(workspace.Database, clock);
        var exports = new ExportsCheck(workspace, store);
        var found = new List<Diagnosis>();
        found.AddRange(await database.RunAsync(cancellation));
        found.AddRange(
            new SpaceCheck(freeBytes ?? SpaceCheck.FreeBytesOf).Run(
                workspace.Database,
                Path.GetTempPath()
            )
        );
        found.AddRange(await exports.RunAsync(cancellation));
        await using var context = database.IsCurrent ? database.CreateContext() : null;
        found.AddRange(
            await new ClockCheck(clock, workspace.TimeZone).RunAsync(
                context,
                exports.Files ?? [],
                cancellation
            )
        );
        if (context is not null && exports.Files is { } files)
            found.AddRange(await ArchiveCheck.RunAsync(context, files, cancellation));
        return found;
    }
}
