using System.Security.Cryptography;

namespace CsatWarehouse.Exports.Stores;

/// <summary>The identity of a file's content, whatever its name or time.</summary>
public static class ContentHash
{
    /// <summary>SHA-256 of the stream from its current position to its end: 64 lower-case hexadecimal digits.
    /// An empty stream has the hash of no bytes.</summary>
    public static async Task<string> OfAsync(Stream stream, CancellationToken cancellation) =>
        Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
}
