using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Tests.Model;

public sealed class ChannelNamesTests
{
    [Theory]
    [InlineData("phone", "Phone", "Телефон", "Телефон")]
    [InlineData("Voice", "Phone", "Телефон", "Телефон")]
    [InlineData("e-mail", "E-mail", "Электронная почта", "Електронна пошта")]
    [InlineData("mobile_sdk", "App", "Приложение", "Застосунок")]
    [InlineData("Live chat", "Chat", "Чат", "Чат")]
    public void Code_ThatEverybodyKnows_HasANameInEachLanguage(
        string code,
        string en,
        string ru,
        string uk
    )
    {
        var name = ChannelNames.Find(code)!;
        Assert.Equal((en, ru, uk), (name.In("en"), name.In("ru"), name.In("uk")));
    }

    [Theory]
    [InlineData("counter 7")]
    [InlineData("")]
    public void Code_OfTheCompanysOwn_HasNone(string code) => Assert.Null(ChannelNames.Find(code));
}
