namespace CsatWarehouse.Dimensions;

/// <summary>The two members that every dimension has, so that no fact needs a NULL foreign key.</summary>
public static class SpecialMember
{
    /// <summary>There is a value, and it is not known.</summary>
    public const long Unknown = 0;

    /// <summary>The question does not arise for this fact.</summary>
    public const long NotApplicable = -1;

    public const string UnknownCode = "unknown";
    public const string NotApplicableCode = "not-applicable";

    public static MemberName UnknownName =>
        new()
        {
            Text = "Unknown",
            Russian = "Неизвестно",
            Ukrainian = "Невідомо",
        };

    public static MemberName NotApplicableName =>
        new()
        {
            Text = "Not applicable",
            Russian = "Не применимо",
            Ukrainian = "Не застосовується",
        };
}
