namespace CsatWarehouse.Exports.Surveys;

/// <summary>Why one cell makes its row unusable.</summary>
sealed record CellFault(string Column, string Code, string Reason);
