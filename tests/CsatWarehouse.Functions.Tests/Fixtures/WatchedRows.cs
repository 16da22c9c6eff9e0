using CsatWarehouse.Exports.Stores;

namespace CsatWarehouse.Functions.Tests.Fixtures;

/// <summary>A store that tells, once, that so many rows of a file are read: the second time that it is opened, because the first is for its hash.</summary>
sealed class WatchedRows(IExportStore store, int rows, Action read) : IExportStore
{
    int _opened;

    public IAsyncEnumerable<ExportFile> ListAsync(CancellationToken cancellation) =>
        store.ListAsync(cancellation);

    public async Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation)
    {
        var content = await store.OpenAsync(file, cancellation);
        return ++_opened == 2 ? new Watched(content, rows, read) : content;
    }

    /// <summary>Gives little at a time: what reads it takes some thousands of rows at once all the same.</summary>
    sealed class Watched(Stream content, int rows, Action read) : Stream
    {
        const int AtOnce = 256;

        int _left = rows;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => content.Length;
        public override long Position
        {
            get => content.Position;
            set => content.Position = value;
        }

        public override int Read(Span<byte> buffer)
        {
            var count = content.Read(buffer[..Math.Min(buffer.Length, AtOnce)]);
            var lines = buffer[..count].Count((byte)'\n');
            if (_left > 0 && (_left -= lines) <= 0)
                read();
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) =>
            Read(buffer.AsSpan(offset, count));

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();

        public override void Flush() { }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                content.Dispose();
            base.Dispose(disposing);
        }
    }
}
