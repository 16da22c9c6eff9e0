using System.Security.Cryptography;

namespace CsatWarehouse.Scorecards.Stores;

/// <summary>Scorecards in a folder and its subfolders.</summary>
sealed class FolderScorecardStore(string folder) : IScorecardStore
{
    public string PlaceOf(string name) => Path.Combine([folder, .. name.Split('/')]);

    public async Task<string?> Sha256Async(string name, CancellationToken cancellation)
    {
        if (!File.Exists(PlaceOf(name)))
            return null;
        await using var stream = File.OpenRead(PlaceOf(name));
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }

    /// <remarks>Written beside the target, and moved.</remarks>
    public async Task WriteAsync(
        string name,
        byte[] bytes,
        bool replaces,
        CancellationToken cancellation
    )
    {
        var path = PlaceOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".part";
        try
        {
            await File.WriteAllBytesAsync(temporary, bytes, cancellation);
            File.Move(temporary, path, replaces);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public Task DeleteAsync(string name, CancellationToken cancellation)
    {
        // A folder that is not there has no such file either.
        if (File.Exists(PlaceOf(name)))
            File.Delete(PlaceOf(name));
        return Task.CompletedTask;
    }
}
