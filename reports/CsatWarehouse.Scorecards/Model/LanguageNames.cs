using System.Collections.Frozen;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>
/// Names of the languages that surveys are mostly answered in, by their ISO 639-1 codes. Kept here because the names that the
/// machine's culture data gives differ from release to release.
/// </summary>
static class LanguageNames
{
    static readonly FrozenDictionary<string, MemberName> Names = new (
        string Code,
        string En,
        string Ru,
        string Uk
    )[]
    {
        ("ar", "Arabic", "Арабский", "Арабська"),
        ("de", "German", "Немецкий", "Німецька"),
        ("en", "English", "Английский", "Англійська"),
        ("es", "Spanish", "Испанский", "Іспанська"),
        ("fr", "French", "Французский", "Французька"),
        ("it", "Italian", "Итальянский", "Італійська"),
        ("ja", "Japanese", "Японский", "Японська"),
        ("kk", "Kazakh", "Казахский", "Казахська"),
        ("ko", "Korean", "Корейский", "Корейська"),
        ("pl", "Polish", "Польский", "Польська"),
        ("pt", "Portuguese", "Португальский", "Португальська"),
        ("ru", "Russian", "Русский", "Російська"),
        ("tr", "Turkish", "Турецкий", "Турецька"),
        ("uk", "Ukrainian", "Украинский", "Українська"),
        ("zh", "Chinese", "Китайский", "Китайська"),
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

    /// <summary>Null where the code is not one of them.</summary>
    public static MemberName? Find(string code) => Names.GetValueOrDefault(code);
}
