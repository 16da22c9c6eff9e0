using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>Where a case counts: its members of the dimensions, NULL where it is not known. A case can be in each cell of a set once only.</summary>
sealed record CasePlace
{
    public const string Product = "product";
    public const string Platform = "platform";
    public const string Programme = "survey";
    public const string Location = "location";
    public const string ItemType = "item-type";

    public static CasePlace Nowhere { get; } = new();

    public string? InChannel { get; init; }
    public string? OfTeam { get; init; }
    public string? OnTopic { get; init; }
    public string? AtStage { get; init; }
    public string? InLanguage { get; init; }
    public string? InRegion { get; init; }
    public string? InSegment { get; init; }
    public string? OfProduct { get; init; }
    public string? OnPlatform { get; init; }
    public string? InProgramme { get; init; }
    public string? AtLocation { get; init; }
    public string? OfItemType { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">Cases have no such dimension.</exception>
    public string Of(string dimension) =>
        dimension switch
        {
            SliceLattice.Channel => InChannel,
            SliceLattice.Team => OfTeam,
            SliceLattice.Topic => OnTopic,
            SliceLattice.Stage => AtStage,
            SliceLattice.Language => InLanguage,
            SliceLattice.Region => InRegion,
            SliceLattice.Segment => InSegment,
            Product => OfProduct,
            Platform => OnPlatform,
            Programme => InProgramme,
            Location => AtLocation,
            ItemType => OfItemType,
            _ => throw new ArgumentOutOfRangeException(
                nameof(dimension),
                dimension,
                "Invitations, reviews and visits have no such dimension."
            ),
        } ?? SpecialMember.UnknownCode;

    /// <summary>This place, and of the other what this one does not know.</summary>
    public CasePlace FilledFrom(CasePlace other) =>
        new()
        {
            InChannel = InChannel ?? other.InChannel,
            OfTeam = OfTeam ?? other.OfTeam,
            OnTopic = OnTopic ?? other.OnTopic,
            AtStage = AtStage ?? other.AtStage,
            InLanguage = InLanguage ?? other.InLanguage,
            InRegion = InRegion ?? other.InRegion,
            InSegment = InSegment ?? other.InSegment,
            OfProduct = OfProduct ?? other.OfProduct,
            OnPlatform = OnPlatform ?? other.OnPlatform,
            InProgramme = InProgramme ?? other.InProgramme,
            AtLocation = AtLocation ?? other.AtLocation,
            OfItemType = OfItemType ?? other.OfItemType,
        };
}
