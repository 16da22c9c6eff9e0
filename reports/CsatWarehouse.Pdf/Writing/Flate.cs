using System.IO.Compression;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>Compresses what a filter named FlateDecode unpacks (PDF 1.7, 7.4.4).</summary>
static class Flate
{
    /// <summary>Adds two pieces, compressed as one, to what was written.</summary>
    public static void Compress(
        ByteWriter target,
        ReadOnlySpan<byte> first,
        ReadOnlySpan<byte> second = default
    )
    {
        using var zlib = new ZLibStream(new Sink(target), CompressionLevel.Optimal);
        zlib.Write(first);
        zlib.Write(second);
    }

    sealed class Sink(ByteWriter target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer) => target.Add(buffer);

        public override void Write(byte[] buffer, int offset, int count) =>
            target.Add(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
