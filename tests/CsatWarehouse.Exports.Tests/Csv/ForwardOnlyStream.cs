namespace CsatWarehouse.Exports.Tests.Csv;

/// <summary>A stream that cannot seek and does not know its length, as from a blob store.</summary>
abstract class ForwardOnlyStream : Stream
{
    public abstract override int Read(Span<byte> buffer);

    public override int Read(byte[] buffer, int offset, int count) =>
        Read(buffer.AsSpan(offset, count));

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();
}

/// <summary>Gives its bytes in pieces of the given sizes, over and over.</summary>
sealed class ChunkedStream(byte[] bytes, params int[] sizes) : ForwardOnlyStream
{
    int at;
    int turn;

    public override int Read(Span<byte> buffer)
    {
        var size = Math.Min(sizes[turn++ % sizes.Length], buffer.Length);
        var count = Math.Min(size, bytes.Length - at);
        bytes.AsSpan(at, count).CopyTo(buffer);
        at += count;
        return count;
    }
}

/// <summary>Repeats a block of rows after a header up to a length, without ever holding more than the block.</summary>
sealed class EndlessStream(byte[] header, byte[] block, long bytes) : ForwardOnlyStream
{
    long at;

    public override int Read(Span<byte> buffer)
    {
        if (at >= bytes)
            return 0;
        var source =
            at < header.Length
                ? header.AsSpan((int)at)
                : block.AsSpan((int)((at - header.Length) % block.Length));
        var count = Math.Min(buffer.Length, source.Length);
        source[..count].CopyTo(buffer);
        at += count;
        return count;
    }
}
