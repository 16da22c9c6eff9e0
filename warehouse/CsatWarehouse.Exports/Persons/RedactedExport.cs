using System.Text;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Decoding;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Persons;

/// <summary>An export file without a person: their rows keep their places, lines and measures; every other byte stays as it is.</summary>
public sealed class RedactedExport
{
    readonly SortedDictionary<long, RowEdit> _edits = [];
    readonly DetectedFormat _format;

    RedactedExport(DetectedFormat format) => _format = format;

    /// <summary>The lines on which rows of the person begin, or rows that name them.</summary>
    public IReadOnlyList<long> Lines => [.. _edits.Keys];

    /// <summary>Reads the file as every kind of records that is read from it.</summary>
    /// <param name="open">Opens the file from its beginning.</param>
    /// <exception cref="ExportUnreadableException">The file cannot be read, or the kinds do not agree on its rows.</exception>
    public static RedactedExport Of(
        Func<Stream> open,
        string fileName,
        IReadOnlyList<SourceLayout> layouts,
        IErasedIdentities erased,
        ReadingContext reading
    )
    {
        RedactedExport? redacted = null;
        HashSet<int>? unread = null;
        foreach (var layout in layouts)
        {
            using ExportReader rows =
                layout.Kind == SourceKind.Survey
                    ? SurveyExportReader.Open(open(), fileName, layout, reading)
                    : RecordExportReader.Open(open(), fileName, layout, reading);
            redacted ??= new(rows.Detected);
            var own = rows.UnusedColumns.Select(c => rows.Columns.IndexOf(c)).ToHashSet();
            if (unread is null)
                unread = own;
            else
                unread.IntersectWith(own);
            while (rows.Read())
                if (RowEdit.Of(rows, layout, erased) is { } edit)
                    redacted.Add(rows.Line, edit, fileName);
        }
        foreach (var edit in redacted!._edits.Values)
            edit.BlankUnread(unread!);
        return redacted;
    }

    /// <summary>Writes the file anew.</summary>
    /// <exception cref="ExportUnreadableException">A row cannot be found again byte for byte; what was written is of no use.</exception>
    public void Write(Stream content, Stream target)
    {
        var encoding = TextEncoding.Named(_format.Encoding);
        var isWide = _format.Encoding is TextEncoding.Utf16 or TextEncoding.Utf16BigEndian;
        var lines = new LineSplitter(
            content,
            isWide ? 2 : 1,
            _format.Encoding == TextEncoding.Utf16BigEndian
        );
        for (var number = 1L; lines.Read(out var line); number++)
        {
            if (!_edits.TryGetValue(number, out var edit))
            {
                target.Write(line);
                continue;
            }
            var row = new List<byte>(line);
            // As many lines as the row had, whose breaks stand within its quotes.
            for (var breaks = Breaks(edit.Raw); breaks > 0; breaks--, number++)
                if (lines.Read(out line))
                    row.AddRange(line);
            var text = encoding.GetString([.. row]);
            var end = text[text.AsSpan().TrimEnd("\r\n").Length..];
            if (
                UndecodableByte.Show(Encoding.UTF8.GetBytes(text[..^end.Length]))
                != edit.Raw.TrimEnd('\r', '\n')
            )
                throw new ExportUnreadableException(
                    "row-not-found",
                    FormattableString.Invariant(
                        $"the row on line {number} cannot be written anew; redact it by hand"
                    )
                );
            target.Write(encoding.GetBytes(edit.Text(_format.Delimiter) + end));
        }
    }

    void Add(long line, RowEdit edit, string fileName)
    {
        if (!_edits.TryGetValue(line, out var known))
            _edits.Add(line, edit);
        else if (known.Raw == edit.Raw)
            known.Merge(edit);
        else
            throw new ExportUnreadableException(
                "rows-differ",
                FormattableString.Invariant(
                    $"the profiles of '{fileName}' do not agree on the row on line {line}; redact it by hand"
                )
            );
    }

    static int Breaks(string raw)
    {
        var text = raw.AsSpan().TrimEnd("\r\n");
        var breaks = 0;
        for (var i = 0; i < text.Length; i++)
            if (
                text[i] == '\n'
                || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'))
            )
                breaks++;
        return breaks;
    }
}
