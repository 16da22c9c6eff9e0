using CsatWarehouse.Exports.Csv;

namespace CsatWarehouse.Exports.Checks;

/// <summary>
/// Drafts a profile from a file: a beginning for a person who knows the survey, not an answer. What is a guess is marked so
/// by a comment in it. The draft reads back without errors, and the file loads by it.
/// </summary>
public static class ProfileDraft
{
    const int RowsAtMost = 50_000;

    /// <param name="open">Opens the file from its beginning; called twice or more.</param>
    /// <param name="fileName">Below the exports folder, with '/'; gives the source its code and the draft its glob.</param>
    /// <returns>The profile's JSON, with comments, LF line ends and no line after the last brace but its end.</returns>
    /// <exception cref="ExportUnreadableException">The file cannot be read at all.</exception>
    public static string Of(Func<Stream> open, string fileName)
    {
        var format = new CsvFormat { HeaderRows = HeaderGuess.Rows(open) };
        using var reader = RecordReader.Open(open(), format, CsvLimits.Default);
        var columns = reader.Columns.Select(name => new ColumnSketch(name)).ToList();
        while (reader.Ordinal < RowsAtMost && reader.Read())
            if (reader.Fault is null)
                for (var i = 0; i < columns.Count; i++)
                    columns[i].Add(reader.Field(i));
        return new DraftWriter(fileName, reader.Detected).Write(new ColumnRoles(columns));
    }
}
