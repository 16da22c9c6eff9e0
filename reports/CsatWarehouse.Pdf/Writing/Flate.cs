using System.IO.Compression;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>Compresses what a filter named FlateDecode unpacks (PDF 1.7, 7.4.4).</summary>
sealed class Flate : IDisposable
{
    readonly MemoryStream _compressed = new();

    /// <returns>Valid until the next call.</returns>
    public ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> bytes)
    {
        _compressed.SetLength(0);
        using (var zlib = new ZLibStream(_compressed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(bytes);
        return _compressed.GetBuffer().AsSpan(0, (int)_compressed.Length);
    }

    public void Dispose() => _compressed.Dispose();
}
