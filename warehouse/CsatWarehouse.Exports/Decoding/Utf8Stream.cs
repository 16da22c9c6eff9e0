using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace CsatWarehouse.Exports.Decoding;

/// <summary>Reads text in any supported encoding as UTF-8 that is always valid: a byte that cannot be decoded, and a NUL,
/// comes out as its <see cref="UndecodableByte"/>. Owns the source.</summary>
sealed class Utf8Stream : ForwardStream
{
    const int ChunkBytes = 32 * 1024;
    static readonly SearchValues<char> Nul = SearchValues.Create("\0");

    // .NET decodes bytes that a code page leaves undefined (0x98 of windows-1251, 0x81 of windows-1252) as C1 controls,
    // past every fallback.
    static readonly SearchValues<char> NulAndC1 = SearchValues.Create([
        .. Enumerable.Range(0x80, 32).Select(c => (char)c),
        '\0',
    ]);

    readonly Stream source;
    readonly ReadOnlyMemory<byte> head;
    readonly Decoder decoder;
    readonly bool isUtf8;
    readonly SearchValues<char> undecodable;
    readonly byte[] chunk = new byte[ChunkBytes];
    readonly char[] chars = new char[2 * (ChunkBytes + 8)];
    readonly byte[] encoded = new byte[4 * (ChunkBytes + 8)];
    int headRead;
    int filled;
    int taken;
    bool ended;
    ReadOnlyMemory<byte> ready;

    /// <param name="source">What follows <paramref name="head"/>.</param>
    /// <param name="head">Bytes that were already taken from the source, without a byte order mark.</param>
    /// <param name="encoding">A name of <see cref="TextEncoding"/>.</param>
    public Utf8Stream(Stream source, ReadOnlyMemory<byte> head, string encoding)
    {
        this.source = source;
        this.head = head;
        decoder = TextEncoding.Named(encoding).GetDecoder();
        isUtf8 = encoding == TextEncoding.Utf8;
        undecodable = TextEncoding.IsSingleByte(encoding) ? NulAndC1 : Nul;
    }

    public override int Read(Span<byte> buffer)
    {
        while (ready.IsEmpty && !ended)
            Fill();
        var count = Math.Min(buffer.Length, ready.Length);
        ready.Span[..count].CopyTo(buffer);
        ready = ready[count..];
        return count;
    }

    void Fill()
    {
        chunk.AsSpan(taken, filled - taken).CopyTo(chunk);
        filled -= taken;
        var read = ReadSource(chunk.AsSpan(filled));
        ended = read == 0;
        filled += read;
        taken = ended ? filled : filled - TailOf(chunk.AsSpan(0, filled));
        var data = chunk.AsMemory(0, taken);
        ready =
            isUtf8 && Utf8.IsValid(data.Span) && !data.Span.Contains((byte)0)
                ? data
                : encoded.AsMemory(
                    0,
                    Encode(decoder.GetChars(data.Span, chars, flush: isUtf8 || ended))
                );
    }

    int ReadSource(Span<byte> into)
    {
        if (headRead == head.Length)
            return source.Read(into);
        var count = Math.Min(into.Length, head.Length - headRead);
        head.Span.Slice(headRead, count).CopyTo(into);
        headRead += count;
        return count;
    }

    int TailOf(ReadOnlySpan<byte> data) =>
        isUtf8
        && Rune.DecodeLastFromUtf8(data, out _, out var consumed) == OperationStatus.NeedMoreData
            ? consumed
            : 0;

    int Encode(int count)
    {
        var written = 0;
        ReadOnlySpan<char> rest = chars.AsSpan(0, count);
        while (rest.IndexOfAny(undecodable) is var at and >= 0)
        {
            written += Encoding.UTF8.GetBytes(rest[..at], encoded.AsSpan(written));
            var (high, low) = UndecodableByte.Utf16((byte)rest[at]);
            written += Encoding.UTF8.GetBytes([high, low], encoded.AsSpan(written));
            rest = rest[(at + 1)..];
        }
        return written + Encoding.UTF8.GetBytes(rest, encoded.AsSpan(written));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }
}
