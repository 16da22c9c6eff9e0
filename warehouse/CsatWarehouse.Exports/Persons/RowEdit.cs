using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Persons;

/// <summary>What an erasure makes of one row of a file, over all kinds of records that are read from it.</summary>
sealed class RowEdit
{
    /// <summary>In place of a row that cannot be split.</summary>
    const string Erased = "(erased)";

    readonly string[] _cells;
    readonly Dictionary<int, string> _replaced = [];

    RowEdit(ExportReader row)
    {
        (Raw, _cells) = (row.RawRecord, row.Cells);
    }

    /// <summary>The row as it stands in the file.</summary>
    public string Raw { get; }

    /// <summary>Whether the row is the person's, and does not only name them.</summary>
    public bool IsPersons { get; private set; }

    /// <summary>Null where the row has nothing of the person.</summary>
    public static RowEdit? Of(ExportReader row, SourceLayout layout, IErasedIdentities erased)
    {
        var edit = new RowEdit(row);
        if (edit._cells.Length == 0)
            return erased.AreInRow(edit.Raw) ? edit : null;
        var readings = row.Explain();
        var owner = OwnerOf(layout);
        var (id, email) = row.Person is { } person
            ? (person.CustomerId, person.CustomerEmail)
            : (Value(r => r.Field == owner), Value(r => r.Personal == PersonalData.Address));
        var replacement = erased.ReplacementOf(id, email);
        edit.IsPersons = replacement is not null;
        var hasOwner = readings.Any(r => r.Field == owner && r.Column is not null);
        foreach (var reading in readings)
            if (
                reading.Column is { } column
                && row.Columns.IndexOf(column) is var place and >= 0
                && Replacement(reading) is { } text
            )
                edit._replaced[place] = text;
        return edit._replaced.Count > 0 ? edit : null;

        string? Value(Func<CellReading, bool> which) =>
            readings.FirstOrDefault(r => r.Personal != PersonalData.None && which(r))?.Value;

        string? Replacement(CellReading reading) =>
            reading.Personal switch
            {
                PersonalData.Customer when reading.Field == owner => replacement,
                PersonalData.Customer => reading.Value is { } other
                && replacement is not null
                && (other == id || other == email)
                    ? replacement
                    : erased.ReplacementOf(reading.Value, null),
                PersonalData.Address when replacement is not null && !hasOwner => replacement,
                PersonalData.None when reading.Field is not null => null,
                _ => IsToBlank(reading) ? Blank(reading.Text!) : null,
            };

        // A column that this kind does not read may be another's: whether it is blanked is decided when all kinds were asked.
        bool IsToBlank(CellReading reading) =>
            !string.IsNullOrEmpty(reading.Text)
            && (
                (replacement is not null && reading.Field is not null)
                || erased.AreInCell(reading.Text)
            );
    }

    /// <summary>Takes over what another kind of records says of the same row.</summary>
    public void Merge(RowEdit other)
    {
        IsPersons |= other.IsPersons;
        foreach (var (place, text) in other._replaced)
            _replaced.TryAdd(place, text);
    }

    /// <summary>Blanks columns that no kind reads, in a row that is the person's: nobody can say what they hold.</summary>
    public void BlankUnread(IEnumerable<int> places)
    {
        if (!IsPersons)
            return;
        foreach (var place in places)
            if (_cells[place].Length > 0)
                _replaced.TryAdd(place, Blank(_cells[place]));
    }

    /// <summary>The row as it is to stand in the file, over as many lines as before, without the line's end.</summary>
    public string Text(char delimiter) =>
        _cells.Length == 0
            ? Erased
            : string.Join(
                delimiter,
                _cells.Select((cell, i) => Quoted(_replaced.GetValueOrDefault(i, cell), delimiter))
            );

    /// <summary>Line breaks stay, so that the rows below keep their lines.</summary>
    static string Blank(string text) => string.Concat(text.Where(c => c is '\r' or '\n'));

    static string Quoted(string cell, char delimiter) =>
        cell.AsSpan().IndexOfAny(delimiter, '"', '\r') >= 0
        || cell.Contains('\n', StringComparison.Ordinal)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    static string? OwnerOf(SourceLayout layout) =>
        layout.Kind == SourceKind.Survey ? RowTyping.CustomerField
        : layout.Records.Kind.CustomerPlace is var place and >= 0
            ? layout.Records.Kind.Fields[place].Name
        : null;
}
