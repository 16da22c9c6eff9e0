using System.Collections.Frozen;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>Names of the places where customers review and complain, by the codes that exports write.</summary>
static class PlatformNames
{
    static readonly FrozenDictionary<string, MemberName> Names = new (
        string Code,
        string En,
        string Ru,
        string Uk
    )[]
    {
        ("regulator", "regulator", "регулятор", "регулятор"),
        ("ombudsman", "ombudsman", "омбудсмен", "омбудсман"),
        ("app-store", "App Store", "App Store", "App Store"),
        ("google-play", "Google Play", "Google Play", "Google Play"),
        ("google-maps", "Google Maps", "Google Карты", "Google Карти"),
        ("google", "Google", "Google", "Google"),
        ("facebook", "Facebook", "Facebook", "Facebook"),
        ("trustpilot", "Trustpilot", "Trustpilot", "Trustpilot"),
    }.ToFrozenDictionary(
        n => n.Code,
        n => new MemberName
        {
            Text = n.En,
            Russian = n.Ru,
            Ukrainian = n.Uk,
        },
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Null where the code is not one of them: it stands as the source writes it.</summary>
    public static MemberName? Find(string code) =>
        Names.GetValueOrDefault(code.Replace('_', '-').Replace(' ', '-'));
}
