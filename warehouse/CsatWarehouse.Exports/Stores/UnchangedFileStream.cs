namespace CsatWarehouse.Exports.Stores;

/// <summary>Reads a listed file, and says so at the open and at the end of reading where it is not the same any more.</summary>
sealed class UnchangedFileStream : FileStream
{
    readonly ExportFile file;

    public UnchangedFileStream(string path, ExportFile file)
        : base(
            path,
            new FileStreamOptions
            {
                Share = FileShare.ReadWrite | FileShare.Delete,
                Options = FileOptions.SequentialScan | FileOptions.Asynchronous,
                BufferSize = 64 * 1024,
            }
        )
    {
        this.file = file;
        try
        {
            Verify();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        VerifyAtEnd(base.Read(buffer, offset, count), count);

    public override int Read(Span<byte> buffer) => VerifyAtEnd(base.Read(buffer), buffer.Length);

    // FileStream sends a derived type's reads into memory through this overload, so that they need none of their own.
    public override async Task<int> ReadAsync(
        byte[] buffer,
        int offset,
        int count,
        CancellationToken cancellationToken
    ) =>
#pragma warning disable CA1835 // The overload that it asks for is the one that calls this.
        VerifyAtEnd(await base.ReadAsync(buffer, offset, count, cancellationToken), count);
#pragma warning restore CA1835

    int VerifyAtEnd(int read, int asked)
    {
        if (read == 0 && asked > 0)
            Verify();
        return read;
    }

    void Verify()
    {
        var now = FolderExportStore.ETagOf(Length, File.GetLastWriteTimeUtc(SafeFileHandle));
        if (now != file.ETag)
            throw new ExportChangedException(file, $"was written again (ETag {now} now)");
    }
}
