using CsatWarehouse.Exports.Decoding;
using CsvHelper;

namespace CsatWarehouse.Exports.Csv;

/// <summary>Splits UTF-8 into records, and goes on behind a quote that is never closed.</summary>
/// <remarks>An open quote swallows rows until the next quote or the record limit, and CsvHelper cannot go on behind the limit.
/// So the line that opens it is rejected alone, and a new CsvHelper reader begins on the line after it.</remarks>
sealed class RecordCursor : IDisposable
{
    const int DetectingBytes = 64 * 1024;

    // A reader is made anew for every open quote: with 64 KiB a bad line cost twice the time, and a good one no less.
    const int ReaderBufferBytes = 4 * 1024;

    readonly RewindableStream text;
    readonly CsvFormat format;
    readonly CsvLimits limits;
    CsvReader csv;
    long readerOffset;
    long readerLine = 1;
    bool malformed;
    byte[]? rejected;

    public RecordCursor(RewindableStream text, CsvFormat format, CsvLimits limits)
    {
        this.text = text;
        this.format = format;
        this.limits = limits;
        csv = NewReader(format.Delimiter);
    }

    /// <summary>How far behind the start of a record reading may have gone before it is judged; CsvHelper's buffer grows to
    /// about twice its limit.</summary>
    public static long MaxLookahead(CsvLimits limits) =>
        4L * (limits.MaxRecordBytes + DetectingBytes);

    /// <summary>Known after the first <see cref="Read"/> where it is detected.</summary>
    public char Delimiter => csv.Separator;

    /// <summary>1-based line on which the record begins; line breaks inside quotes count.</summary>
    public long Line { get; private set; }

    /// <summary>The quoting or size fault of the record; it has no fields then.</summary>
    public string? FaultCode { get; private set; }

    public int FieldCount => rejected is null ? csv.FieldCount : 0;

    /// <summary>The record as it stands in the text; of a fault that has no fields, its first line.</summary>
    public ReadOnlySpan<byte> Raw => rejected is null ? csv.RawRecord : rejected;

    public ReadOnlySpan<byte> Field(int column) => csv.GetSpan(column);

    public int Chars(int column, Span<char> into) => csv.GetChars(column, into);

    /// <summary>Goes to the next record that is not a blank line; false at the end.</summary>
    public bool Read()
    {
        malformed = false;
        rejected = null;
        FaultCode = null;
        try
        {
            if (!csv.Read())
                return false;
        }
        catch (CsvFormatException tooLong)
        {
            RejectTooLong(readerOffset + tooLong.ByteOffset, readerLine + tooLong.LineNumber - 1);
            return true;
        }
        var start = readerOffset + csv.ByteOffset;
        Line = readerLine + csv.LineNumber - 1;
        var raw = csv.RawRecord;
        text.Keep(start);
        if (malformed)
            JudgeQuotes(start, raw);
        return true;
    }

    void JudgeQuotes(long start, ReadOnlySpan<byte> raw)
    {
        var problem = QuoteScan.Of(raw, (byte)csv.Separator, (byte)format.Quote);
        if (problem == QuoteProblem.None)
            return;
        var lineEnd = raw.IndexOfAny((byte)'\r', (byte)'\n');
        FaultCode =
            problem == QuoteProblem.NeverClosed || lineEnd >= 0
                ? FaultCodes.OpenQuote
                : FaultCodes.MisplacedQuote;
        if (lineEnd >= 0)
            RejectLine(start, raw[..lineEnd].ToArray());
    }

    void RejectTooLong(long start, long line)
    {
        Line = line;
        var raw = text.From(start);
        FaultCode =
            QuoteScan.Of(raw, (byte)csv.Separator, (byte)format.Quote) == QuoteProblem.None
                ? FaultCodes.RecordTooLong
                : FaultCodes.OpenQuote;
        var lineEnd = raw.IndexOfAny((byte)'\r', (byte)'\n');
        RejectLine(start, (lineEnd < 0 ? raw : raw[..lineEnd]).ToArray());
    }

    void RejectLine(long start, byte[] raw)
    {
        rejected = raw;
        text.Rewind(start);
        text.SkipLine();
        var delimiter = csv.Separator;
        csv.Dispose();
        readerOffset = text.Offset;
        readerLine = Line + 1;
        csv = NewReader(delimiter);
    }

    CsvReader NewReader(char? delimiter) =>
        CsvReader.Create(
            text,
            new CsvReaderOptions
            {
                Separator = delimiter,
                Quote = format.Quote,
                HasHeader = false,
                MaxRecordSize = limits.MaxRecordBytes,
                TrackLineNumbers = true,
                BufferSize = delimiter is null ? DetectingBytes : ReaderBufferBytes,
                IncludeValuesInExceptions = false,
                OnMalformedRecord = _ => malformed = true,
            },
            leaveOpen: true
        );

    public void Dispose()
    {
        csv.Dispose();
        text.Dispose();
    }
}
