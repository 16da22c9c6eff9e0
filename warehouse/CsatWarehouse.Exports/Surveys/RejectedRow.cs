namespace CsatWarehouse.Exports.Surveys;

/// <summary>A row that cannot be used, as it stood.</summary>
/// <param name="Line">The line of the file on which the row begins, from 1.</param>
/// <param name="Ordinal">The row's number among the data rows, from 1.</param>
/// <param name="Column">Null where the fault is the whole row's.</param>
/// <param name="Code">One of <see cref="RejectCodes"/>, or of the CSV reader's own fault codes.</param>
/// <param name="Reason">The value, the limit and the remedy.</param>
/// <param name="RawRow">The row's text, cut at the CSV reader's limit.</param>
public sealed record RejectedRow(
    long Line,
    long Ordinal,
    string? Column,
    string Code,
    string Reason,
    string RawRow
);
