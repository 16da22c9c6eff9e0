namespace CsatWarehouse.Exports.Surveys;

/// <summary>What became of a row; each row that was read has exactly one.</summary>
public enum RowOutcome
{
    Typed,

    /// <summary>Left out by the profile's <c>where</c>.</summary>
    Excluded,
    Rejected,
}
