namespace CsatWarehouse.Exports.Persons;

/// <summary>What a field has of a person.</summary>
public enum PersonalData
{
    /// <summary>Nothing that leads to one.</summary>
    None,

    /// <summary>The source's own id of a customer; an erasure puts another in its place.</summary>
    Customer,

    /// <summary>An e-mail address, by which a customer is known, too; an erasure takes it away.</summary>
    Address,

    /// <summary>A name, a number or words of a customer; an erasure takes them away.</summary>
    Content,
}
