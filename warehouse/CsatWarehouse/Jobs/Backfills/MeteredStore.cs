using CsatWarehouse.Exports.Stores;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>A store that tells how many bytes are read of its files.</summary>
/// <param name="read">Called with the bytes of each reading, on the reader's thread.</param>
sealed class MeteredStore(IExportStore store, Action<long> read) : IExportStore
{
    public bool ETagNamesContent => store.ETagNamesContent;

    public IAsyncEnumerable<ExportFile> ListAsync(CancellationToken cancellation) =>
        store.ListAsync(cancellation);

    public async Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation) =>
        new MeteredStream(await store.OpenAsync(file, cancellation), read);

    public Task<ExportFile> SettledAsync(ExportFile file, CancellationToken cancellation) =>
        store.SettledAsync(file, cancellation);

    sealed class MeteredStream(Stream inner, Action<long> read) : Stream
    {
        public override bool CanRead => inner.CanRead;
        public override bool CanSeek => inner.CanSeek;
        public override bool CanWrite => false;
        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => inner.Position = value;
        }

        public override int Read(byte[] buffer, int offset, int count) =>
            Told(inner.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Told(inner.Read(buffer));

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        ) => Told(await inner.ReadAsync(buffer, cancellationToken));

        public override Task<int> ReadAsync(
            byte[] buffer,
            int offset,
            int count,
            CancellationToken cancellationToken
        ) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void Flush() => inner.Flush();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }

        int Told(int bytes)
        {
            read(bytes);
            return bytes;
        }
    }
}
