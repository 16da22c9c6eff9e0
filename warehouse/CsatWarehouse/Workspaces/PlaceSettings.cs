using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Stores;

namespace CsatWarehouse.Workspaces;

/// <summary>Where files of one sort lie as <c>csat.json</c> says: in a folder, or in a container of Azure Blob Storage.</summary>
/// <param name="Container">Null for a folder.</param>
/// <param name="TagsLoaded">Whether blobs are tagged once they are loaded; exports only.</param>
/// <param name="Archive">Where files are moved once they are loaded; exports only, null where they stay.</param>
sealed record PlaceSettings(
    string Folder,
    BlobAddress? Container,
    bool TagsLoaded,
    ArchiveFolder? Archive
)
{
    /// <param name="name">The member of <c>csat.json</c>, which is also the folder where nothing is said.</param>
    public static PlaceSettings Read(StrictObject root, string name, WorkspaceOverrides overrides)
    {
        var section = char.ToUpperInvariant(name[0]) + name[1..];
        var place = root.Object(name);
        var folder = place?.Text("folder");
        var container = place?.Text("container");
        var account = place?.Text("account");
        var prefix = place?.Text("prefix");
        var tagsLoaded = name == "exports" && (place?.Flag("tagLoaded") ?? false);
        var archive = name == "exports" ? ReadArchive(place ?? root, tagsLoaded, overrides) : null;
        if (folder is not null && container is not null)
            place!.Error(
                "container",
                $"{name} lie in a folder or in a container; keep one of both"
            );
        if (account is not null && new BlobAddress(account, "").HasSecret)
            place!.Error(
                "account",
                $"a connection string with a key does not belong into a file; give the account's endpoint and let an identity open it, or set CSAT__{section}__Account"
            );

        var folderGiven = overrides.Text($"{section}__Folder", null);
        var containerGiven = overrides.Text($"{section}__Container", null);
        if (folderGiven is not null || (container ?? containerGiven) is null)
            return new(folderGiven ?? folder ?? name, null, false, archive);
        var address = new BlobAddress(
            overrides.Text($"{section}__Account", account) ?? "",
            (containerGiven ?? container)!,
            overrides.Text($"{section}__Prefix", prefix) ?? ""
        );
        if (address.Fault is { } fault)
            root.Error(name, $"{name}: {fault}");
        return new(folder ?? name, address, tagsLoaded, archive);
    }

    static ArchiveFolder? ReadArchive(
        StrictObject place,
        bool tagsLoaded,
        WorkspaceOverrides overrides
    )
    {
        if (overrides.Text("Exports__Archive", place.Text("archive")) is not { } path)
            return null;
        var archive = new ArchiveFolder(path);
        if (archive.Fault is { } fault)
            place.Error("archive", fault);
        else if (tagsLoaded)
            place.Error(
                "archive",
                "loaded exports are tagged where they lie (tagLoaded), or moved to a folder (archive); keep one of both"
            );
        return archive;
    }
}
