namespace CsatWarehouse.Exports.Profiles;

/// <summary>What a row must fulfil to be taken; rows that do not are excluded, and counted.</summary>
/// <param name="Columns">Alternatives: the first that the file has is taken.</param>
/// <param name="Values">Compared character by character, without blanks at the ends; not used by the tests for blank cells.</param>
public sealed record RowFilter(
    IReadOnlyList<string> Columns,
    RowTest Test,
    IReadOnlyList<string> Values
)
{
    /// <param name="cell">Without blanks at its ends.</param>
    public bool Takes(ReadOnlySpan<char> cell) =>
        Test switch
        {
            RowTest.In => IsListed(cell),
            // A blank cell is in no list, so it stays: SQL's NOT IN would lose it.
            RowTest.NotIn => !IsListed(cell),
            RowTest.Blank => cell.IsEmpty,
            _ => !cell.IsEmpty,
        };

    bool IsListed(ReadOnlySpan<char> cell)
    {
        foreach (var value in Values)
            if (cell.SequenceEqual(value))
                return true;
        return false;
    }
}

public enum RowTest
{
    In,
    NotIn,
    Blank,
    NotBlank,
}
