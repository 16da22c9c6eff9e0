namespace CsatWarehouse.Erasures;

/// <summary>Whom an erasure means: by an id, by an address, or by both.</summary>
/// <param name="CustomerId">The id in a source.</param>
/// <param name="Source">The source's code; null where the id alone tells.</param>
/// <param name="Email">As the person writes it.</param>
public sealed record PersonQuery(string? CustomerId, string? Source, string? Email);

/// <summary>One customer of one source who is the person.</summary>
/// <param name="CustomerId">Null for one who is known by an address alone.</param>
public sealed record PersonCustomer(string Source, string? CustomerId);

/// <summary>Nobody, or more than one person, is meant; the message says who they are, and what to do.</summary>
public sealed class PersonUnclearException(string message) : Exception(message);
