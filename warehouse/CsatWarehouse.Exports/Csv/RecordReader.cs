using CsatWarehouse.Exports.Decoding;

namespace CsatWarehouse.Exports.Csv;

/// <summary>Reads a delimited text file record by record; memory does not grow with the file.</summary>
/// <remarks>Blank lines are skipped and not counted. Empty fields beyond the last column are ignored; any other difference
/// between fields and columns is a fault. A last line without a line break is a record. A quote inside a field that does not
/// begin with one is text. Not safe for several threads.</remarks>
public sealed class RecordReader : IDisposable
{
    readonly RecordCursor records;
    readonly CsvLimits limits;
    readonly int[] starts;
    readonly int[] lengths;
    char[] chars = new char[1024];
    int decoded;

    RecordReader(
        RecordCursor records,
        CsvLimits limits,
        DetectedFormat detected,
        List<IReadOnlyList<string>> headers,
        List<string> columns
    )
    {
        this.records = records;
        this.limits = limits;
        Detected = detected;
        HeaderRows = headers;
        Columns = columns;
        starts = new int[columns.Count];
        lengths = new int[columns.Count];
    }

    /// <summary>What the file turned out to be.</summary>
    public DetectedFormat Detected { get; }

    /// <summary>The names of the columns, no two alike, by the rule that <see cref="CsvFormat"/> states.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The texts of the header rows as they stand in the file, in its order; rows may differ in length.</summary>
    public IReadOnlyList<IReadOnlyList<string>> HeaderRows { get; }

    /// <summary>1-based line of the file on which the current record begins; line breaks inside quotes count.</summary>
    public long Line => records.Line;

    /// <summary>1-based number of the current record among the data records, faulty ones included.</summary>
    public long Ordinal { get; private set; }

    /// <summary>Why the current record cannot be used; null where it can.</summary>
    public RecordFault? Fault { get; private set; }

    /// <summary>The current record as it stands in the file, undecodable bytes as <c>\x98</c>, cut with "..." at
    /// <see cref="CsvLimits.MaxRawText"/> characters; of an open quote, the line that opens it.</summary>
    public string RawText
    {
        get
        {
            var raw = records.Raw;
            var text = UndecodableByte.Show(raw[..Math.Min(raw.Length, 4 * limits.MaxRawText)]);
            return text.Length > limits.MaxRawText ? text[..limits.MaxRawText] + "..." : text;
        }
    }

    /// <summary>The current record as <see cref="RawText"/> shows it, and not cut.</summary>
    public string RawRecord => UndecodableByte.Show(records.Raw);

    /// <summary>Reads the header. The reader owns the stream, which need not seek.</summary>
    /// <exception cref="ExportUnreadableException">The file as a whole cannot be read; the stream is disposed.</exception>
    public static RecordReader Open(Stream stream, CsvFormat format, CsvLimits limits)
    {
        try
        {
            return OpenOwned(stream, format, limits);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    static RecordReader OpenOwned(Stream stream, CsvFormat format, CsvLimits limits)
    {
        FormatCheck.Verify(format);
        var head = new byte[EncodingDetection.SampleBytes];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var encoding = EncodingDetection.Of(head.AsSpan(0, length), format.Encoding);
        var rest = head.AsMemory(0, length)[encoding.MarkLength..];
        var text = new RewindableStream(
            new Utf8Stream(stream, rest, encoding.Encoding),
            RecordCursor.MaxLookahead(limits)
        );
        text.Fetch();
        var lineEnding = LineEnding(text.From(0));
        var cursor = new RecordCursor(text, format, limits);
        var headers = HeaderReading.Read(cursor, format, limits);
        var detected = new DetectedFormat(
            encoding.Encoding,
            encoding.MarkLength > 0,
            cursor.Delimiter,
            format.HeaderRows,
            lineEnding,
            encoding.Evidence
        );
        return new(cursor, limits, detected, headers, ColumnNames.Of(headers, format.NameRow));
    }

    /// <summary>Goes to the next record; false at the end of the file, and from then on.</summary>
    /// <exception cref="IOException">The stream failed, or its file changed while it was read.</exception>
    public bool Read()
    {
        Fault = null;
        decoded = 0;
        if (!records.Read())
            return false;
        Ordinal++;
        Fault = RecordFaults.Of(records, Columns, limits, Detected.Encoding);
        Array.Fill(starts, -1);
        if (chars.Length < records.Raw.Length)
            chars = new char[Math.Max(records.Raw.Length, 2 * chars.Length)];
        return true;
    }

    /// <summary>The value of a column, without enclosing quotes and not trimmed; valid until the next <see cref="Read"/>.</summary>
    /// <exception cref="InvalidOperationException">The record has a <see cref="Fault"/>, or there is none.</exception>
    public ReadOnlySpan<char> Field(int column)
    {
        if (Fault is not null || Ordinal == 0)
            throw new InvalidOperationException(
                $"No fields to read: {Fault?.Reason ?? "call Read first"}."
            );
        if (starts[column] < 0)
        {
            starts[column] = decoded;
            lengths[column] = records.Chars(column, chars.AsSpan(decoded));
            decoded += lengths[column];
        }
        return chars.AsSpan(starts[column], lengths[column]);
    }

    static string LineEnding(ReadOnlySpan<byte> text)
    {
        var at = text.IndexOfAny((byte)'\r', (byte)'\n');
        if (at < 0)
            return "none";
        if (text[at] == (byte)'\n')
            return "lf";
        return at + 1 < text.Length && text[at + 1] == (byte)'\n' ? "crlf" : "cr";
    }

    public void Dispose() => records.Dispose();
}
