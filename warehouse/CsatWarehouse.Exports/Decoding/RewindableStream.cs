namespace CsatWarehouse.Exports.Decoding;

/// <summary>Keeps what was read since a mark, so that reading can begin again there. Owns the source.</summary>
/// <remarks>Offsets count from the first byte of the source. Memory is what lies between the mark and the furthest byte read,
/// and never more than the given span: pages of blank lines must not be kept.</remarks>
sealed class RewindableStream(Stream source, long maxSpan) : ForwardStream
{
    byte[] kept = new byte[64 * 1024];
    long keptFrom;
    int length;
    int next;
    long mark;

    /// <summary>Offset of the byte that is read next.</summary>
    public long Offset => keptFrom + next;

    /// <summary>Lets go of everything before the offset.</summary>
    public void Keep(long offset) => mark = offset;

    /// <summary>What has been read from the source, from an offset on that is not before the mark.</summary>
    public ReadOnlySpan<byte> From(long offset) =>
        kept.AsSpan(0, length)[checked((int)(offset - keptFrom))..];

    /// <summary>The next read begins at an offset that is not before the mark.</summary>
    public void Rewind(long offset) => next = checked((int)(offset - keptFrom));

    public override int Read(Span<byte> buffer)
    {
        if (next == length && !Fetch())
            return 0;
        var count = Math.Min(buffer.Length, length - next);
        kept.AsSpan(next, count).CopyTo(buffer);
        next += count;
        return count;
    }

    /// <summary>Reads up to and with the next line break (CRLF, LF or CR), however far that is, keeping nothing.</summary>
    public void SkipLine()
    {
        while (next < length || Fetch())
        {
            var at = kept.AsSpan(next, length - next).IndexOfAny((byte)'\r', (byte)'\n');
            if (at < 0)
            {
                next = length;
                mark = Offset;
                continue;
            }
            next += at + 1;
            mark = Offset;
            var afterReturn = kept[next - 1] == (byte)'\r';
            if (afterReturn && (next < length || Fetch()) && kept[next] == (byte)'\n')
                next++;
            return;
        }
    }

    /// <summary>Takes more from the source without reading it; false at its end.</summary>
    public bool Fetch()
    {
        var drop = (int)Math.Clamp(mark - keptFrom, Math.Max(next - maxSpan, 0), next);
        if (drop > 0)
        {
            kept.AsSpan(drop, length - drop).CopyTo(kept);
            keptFrom += drop;
            length -= drop;
            next -= drop;
        }
        if (length == kept.Length)
            Array.Resize(ref kept, 2 * kept.Length);
        var read = source.Read(kept.AsSpan(length));
        length += read;
        return read > 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }
}
