namespace CsatWarehouse.Scorecards.Model;

/// <summary>What whoever answers for the figures of a month says of them.</summary>
/// <param name="Language">ISO 639-1; empty for every language that has no comment of its own.</param>
public sealed record ManagerComment(
    string Language,
    string Author,
    DateOnly WrittenOn,
    string Text
);
