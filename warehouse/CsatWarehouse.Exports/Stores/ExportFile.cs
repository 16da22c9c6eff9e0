namespace CsatWarehouse.Exports.Stores;

/// <summary>One file in a store of exports.</summary>
/// <param name="Name">Path below the store's root, '/' between folders, Unicode normal form C; compared ordinally.</param>
/// <param name="Bytes">Length in bytes.</param>
/// <param name="ModifiedAtUtc">When the store last saw the content change, UTC.</param>
/// <param name="ETag">Opaque text that differs when the content was written again; compare for equality only.</param>
public sealed record ExportFile(string Name, long Bytes, DateTime ModifiedAtUtc, string ETag);
