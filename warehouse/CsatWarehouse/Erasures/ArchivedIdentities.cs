using CsatWarehouse.Exports.Persons;

namespace CsatWarehouse.Erasures;

/// <summary>The person of one erasure as export files speak of them: by ids and addresses, and within texts.</summary>
sealed class ArchivedIdentities(ErasedPersons erased, PersonTraces traces, long sourceSystemKey)
    : IErasedIdentities
{
    public string? ReplacementOf(string? customerId, string? email) =>
        erased.ReplacementOf(customerId, email);

    public bool AreInCell(string cell) => traces.AreInCell(cell) || erased.AreInCell(cell);

    public bool AreInRow(string rawRow) =>
        traces.AreIn(rawRow, sourceSystemKey) || erased.AreInRow(rawRow);
}
