using CsatWarehouse.Storage;

namespace CsatWarehouse.Diagnoses;

/// <summary>Whether the disks of this machine have room: a backup is as large as the database, and an erasure writes it anew beside itself, twice.</summary>
/// <param name="freeBytes">Of the disk on which a folder that exists lies.</param>
sealed class SpaceCheck(Func<string, long> freeBytes)
{
    const string Name = "space";

    /// <summary>Below this nothing sensible can be loaded.</summary>
    public const long Least = 256 << 20;

    public static long FreeBytesOf(string folder) => new DriveInfo(folder).AvailableFreeSpace;

    public IReadOnlyList<Diagnosis> Run(WarehouseAddress warehouse, string temporary)
    {
        // Export files are written anew there before they replace the old ones.
        var ofFiles = Of(Existing(temporary), 0, "temporary files");
        if (warehouse.Provider != WarehouseProvider.Sqlite)
            return [ofFiles];
        var file = warehouse.ToString();
        var database = new FileInfo(file) is { Exists: true, Length: var bytes } ? bytes : 0;
        return
        [
            Of(Existing(Path.GetDirectoryName(file)!), 2 * database, "the database's folder"),
            ofFiles,
        ];
    }

    Diagnosis Of(string folder, long wanted, string what)
    {
        var free = freeBytes(folder);
        var subject = $"{folder} ({what})";
        var found = FormattableString.Invariant($"{free >> 20:N0} MiB free");
        if (free < Least)
            return Diagnosis.Problem(
                Name,
                subject,
                found,
                FormattableString.Invariant(
                    $"make room: under {Least >> 20} MiB an import can stop half-way, and nothing of its file is kept"
                )
            );
        return free < wanted
            ? Diagnosis.Warning(
                Name,
                subject,
                FormattableString.Invariant($"{found}; csat erase wants {wanted >> 20:N0}"),
                "make room, or take backups to another disk with csat backup --to"
            )
            : Diagnosis.Ok(Name, subject, found);
    }

    static string Existing(string folder)
    {
        var existing = new DirectoryInfo(Path.GetFullPath(folder));
        while (!existing.Exists && existing.Parent is { } above)
            existing = above;
        return existing.FullName;
    }
}
