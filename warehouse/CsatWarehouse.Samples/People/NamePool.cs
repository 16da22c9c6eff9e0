using Bogus;
using Bogus.Bson;

namespace CsatWarehouse.Samples.People;

readonly record struct PersonName(string First, string Last)
{
    public string Full => $"{First} {Last}";
}

/// <summary>Names from Bogus's lists, chosen by the company's own random numbers: Bogus draws its own in an order that a new version may change.</summary>
sealed class NamePool
{
    // Surnames of public figures would read as a statement.
    static readonly string[] LeftOut = ["Бандера", "Янукович", "Тимошенко", "Порошенко", "Trump"];

    readonly string[][] _first;
    readonly string[][] _last;
    readonly string[] _englishLast;

    public NamePool()
    {
        _first =
        [
            List("male_first_name", "uk"),
            List("female_first_name", "uk"),
            List("male_first_name", "en"),
            List("female_first_name", "en"),
        ];
        _last = [List("male_last_name", "uk"), List("female_last_name", "uk")];
        _englishLast = List("last_name", "en");
    }

    public PersonName Draw(Randomness.StableRandom random, bool ukrainian)
    {
        var gender = random.Below(2);
        return ukrainian
            ? new(random.Of(_first[gender]), random.Of(_last[gender]))
            : new(random.Of(_first[2 + gender]), random.Of(_englishLast));
    }

    static string[] List(string list, string locale) =>
        [
            .. ((BArray)Database.Get("name", list, locale))
                .OfType<BValue>()
                .Select(v => v.StringValue)
                .Except(LeftOut, StringComparer.Ordinal),
        ];
}
