namespace CsatWarehouse.Exports.Persons;

/// <summary>Whom an erasure takes out of export files.</summary>
public interface IErasedIdentities
{
    /// <summary>The id that stands in the place of a customer who is erased; null for anybody else.</summary>
    string? ReplacementOf(string? customerId, string? email);

    /// <summary>Whether a cell that is somebody else's has the person's address or number.</summary>
    bool AreInCell(string cell);

    /// <summary>Whether a row that cannot be split into cells speaks of the person.</summary>
    bool AreInRow(string rawRow);
}
