using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Persons;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>One cell of a row and what a profile makes of it.</summary>
/// <param name="Column">The name of the column, or of the columns that are read together; null for a constant, or where the file has none.</param>
/// <param name="Text">As it stands in the file, without enclosing quotes; null where there is no column.</param>
/// <param name="Field">What the profile calls it: a field of the kind, a question or a classification; null for a column that it does not read.</param>
/// <param name="Value">In words that do not depend on the machine; null for a blank, and where there is a fault.</param>
/// <param name="Fault">Why the cell makes its row unusable; null where it does not.</param>
public sealed record CellReading(
    string? Column,
    string? Text,
    string? Field,
    string? Value,
    string? Fault
)
{
    /// <summary>What the field has of a person.</summary>
    public PersonalData Personal { get; init; }

    internal static string TextOf(RecordReader record, string column)
    {
        for (var i = 0; i < record.Columns.Count; i++)
            if (record.Columns[i] == column)
                return record.Field(i).ToString();
        return "";
    }
}
