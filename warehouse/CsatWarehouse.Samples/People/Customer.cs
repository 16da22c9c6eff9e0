using System.Globalization;

namespace CsatWarehouse.Samples.People;

/// <param name="Joined">The number of the month of the first contract; negative before the first month.</param>
/// <param name="Left">The month in which the contract ended; <see cref="int.MaxValue"/> while it runs.</param>
/// <param name="Silent">The month since which nothing was heard; <see cref="int.MaxValue"/> for all but the silent leavers.</param>
/// <param name="Mood">How satisfied the customer is by nature: bell-shaped, 0 in the middle.</param>
/// <param name="Moved">The month of the move to <paramref name="LaterRegion"/>; <see cref="int.MaxValue"/> without one.</param>
readonly record struct Customer(
    int Index,
    int Joined,
    int Left,
    int Silent,
    double Mood,
    Region Region,
    int Moved,
    Region LaterRegion,
    Segment Segment,
    Product Product,
    bool IsUkrainian
)
{
    /// <summary>As the CRM and the contracts number customers.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"SV{100000 + Index}");

    public string Language => IsUkrainian ? "uk" : "en";

    public bool IsActive(int month) => Joined <= month && month < Left;

    /// <summary>Active and still to be heard of.</summary>
    public bool Speaks(int month) => IsActive(month) && month < Silent;

    public Region RegionIn(int month) => month < Moved ? Region : LaterRegion;
}

enum Region
{
    Kyiv,
    North,
    West,
    South,
    East,
    Center,
}

enum Segment
{
    Consumer,
    SmallBusiness,
    Enterprise,
}

enum Product
{
    Mobile,
    Fibre,
    Television,
}
