using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis;

/// <summary>The region and segment of persons, as of the day of a fact.</summary>
sealed class PersonAttributes
{
    readonly ILookup<long, DimCustomerVersion> _versions;

    /// <param name="versions">Those of the persons who may be asked for.</param>
    public PersonAttributes(IQueryable<DimCustomerVersion> versions) =>
        _versions = versions
            .Where(v =>
                v.CustomerVersionKey > SpecialMember.Unknown
                && (v.Region != null || v.Segment != null)
            )
            .AsEnumerable()
            .ToLookup(v => v.CustomerDurableKey);

    /// <summary>Whether anybody has it: without records of customers the dimensions are not there.</summary>
    public bool Has(string dimension) =>
        dimension is SliceLattice.Region or SliceLattice.Segment
        && _versions.Any(person => person.Any(v => Of(dimension, v) is not null));

    /// <summary>Null for another dimension, where no source says, and for a person whom nothing describes.</summary>
    public string? Of(string dimension, long person, long dateKey) =>
        VersionOf(person, dateKey) is { } version ? Of(dimension, version) : null;

    /// <summary>Null for a person whom nothing describes.</summary>
    public DimCustomerVersion? VersionOf(long person, long dateKey)
    {
        foreach (var version in _versions[person])
            if (version.ValidFromDateKey <= dateKey && dateKey < version.ValidToDateKey)
                return version;
        return null;
    }

    static string? Of(string dimension, DimCustomerVersion version) =>
        dimension switch
        {
            SliceLattice.Region => version.Region,
            SliceLattice.Segment => version.Segment,
            _ => null,
        };
}
