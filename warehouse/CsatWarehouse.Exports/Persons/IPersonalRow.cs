namespace CsatWarehouse.Exports.Persons;

/// <summary>A typed row that may be about a customer, who can be taken out of it.</summary>
public interface IPersonalRow
{
    /// <summary>The source's id of the customer whose row it is; null where it gives none.</summary>
    string? CustomerId { get; }

    /// <summary>The customer's e-mail address, as exported; null where it gives none.</summary>
    string? CustomerEmail { get; }

    /// <summary>Takes away whatever the row has of the customer. What it measures stays, and so does its own id.</summary>
    /// <param name="customer">The id that stands in the customer's place.</param>
    void Anonymise(string customer);

    /// <summary>Puts another id in the place of one that the row refers to beside its own customer's, such as whom that one went into.</summary>
    void ReplaceCustomer(Func<string, string?> replacement);
}
