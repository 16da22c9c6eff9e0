using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Tests.Json;

public class NearestNameTests
{
    [Theory]
    [InlineData("headlne", "headline")]
    [InlineData("HEADLINE", "headline")]
    [InlineData("heda", "head")]
    [InlineData("Q12PRECHEKCRATE", "Q12PRECHECKRATE")]
    [InlineData("zzz", null)]
    [InlineData("", null)]
    public void Name_MisspeltALittle_IsFound(string given, string? expected) =>
        Assert.Equal(expected, NearestName.Among(["headline", "head", "Q12PRECHECKRATE"], given));

    [Fact]
    public void Names_EquallyNear_FirstIsTaken() =>
        Assert.Equal("cat", NearestName.Among(["cat", "car"], "caz"));

    [Theory]
    [InlineData(CollectionMethod.MysteryVisit, "mystery-visit")]
    [InlineData(CollectionMethod.Phone, "phone")]
    public void Choice_OfAnEnumeration_IsKebabCase(CollectionMethod value, string name)
    {
        Assert.Equal(name, Choice<CollectionMethod>.NameOf(value));
        Assert.Equal(value, Choice<CollectionMethod>.Find(name));
        Assert.Null(Choice<CollectionMethod>.Find(value.ToString()));
    }

    [Fact]
    public void Choice_ThatTheEnumerationLacks_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Choice<CollectionMethod>.NameOf((CollectionMethod)99)
        );

    [Fact]
    public void Names_OfAnEnumeration_AreInItsOrder() =>
        Assert.Equal(["append", "delta", "snapshot"], Choice<Delivery>.Names);
}
