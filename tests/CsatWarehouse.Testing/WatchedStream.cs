namespace CsatWarehouse.Testing;

/// <summary>Tells, once, that so many bytes of a stream are read. It gives little at a time; what reads it may take some thousands of rows at once all the same.</summary>
public sealed class WatchedStream(Stream content, long bytes, Action read) : MemoryStream
{
    const int AtOnce = 256;

    long _read;

    public override int Read(Span<byte> buffer)
    {
        var count = content.Read(buffer[..Math.Min(buffer.Length, AtOnce)]);
        if (_read < bytes && (_read += count) >= bytes)
            read();
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        Read(buffer.AsSpan(offset, count));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            content.Dispose();
        base.Dispose(disposing);
    }
}
