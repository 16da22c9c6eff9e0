using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace CsatWarehouse.Exports.Stores;

/// <summary>Reads a listed blob from its beginning to its end; ranges come under its ETag, and the end is where it is asked for once more.</summary>
sealed class UnchangedBlobStream(Stream ranges, BlobClient blob, ExportFile file) : Stream
{
    readonly BlobRequestConditions _unchanged = new() { IfMatch = new ETag(file.ETag) };

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => file.Bytes;
    public override long Position
    {
        get => ranges.Position;
        set => throw Forward();
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = ranges.Read(buffer);
            if (read == 0 && buffer.Length > 0)
                blob.GetProperties(_unchanged);
            return read;
        }
        catch (Exception e) when (BlobFaults.IsFault(e))
        {
            throw BlobExportStore.Told(e, file);
        }
    }

    public override Task<int> ReadAsync(
        byte[] buffer,
        int offset,
        int count,
        CancellationToken cancellationToken
    ) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            var read = await ranges.ReadAsync(buffer, cancellationToken);
            if (read == 0 && buffer.Length > 0)
                await blob.GetPropertiesAsync(_unchanged, cancellationToken);
            return read;
        }
        catch (Exception e) when (BlobFaults.IsFault(e))
        {
            throw BlobExportStore.Told(e, file);
        }
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw Forward();

    public override void SetLength(long value) => throw Forward();

    public override void Write(byte[] buffer, int offset, int count) => throw Forward();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            ranges.Dispose();
        base.Dispose(disposing);
    }

    NotSupportedException Forward() => new($"'{file.Name}' is read from beginning to end only.");
}
