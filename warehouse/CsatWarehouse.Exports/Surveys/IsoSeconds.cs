namespace CsatWarehouse.Exports.Surveys;

/// <summary>
/// Reads <c>2026-03-01 08:00:00</c>, with T for the blank and with or without Z: the form of nearly every instant of a
/// database. .NET's exact parsing tries one format after the other and takes most of the time of reading tickets.
/// </summary>
static class IsoSeconds
{
    const int Length = 19;

    /// <summary>Null for every other text, be it an instant in another form.</summary>
    public static DateTime? Read(ReadOnlySpan<char> text, out bool isUtc)
    {
        isUtc = text.Length == Length + 1 && text[Length] == 'Z';
        if (
            (text.Length != Length && !isUtc)
            || text[4] != '-'
            || text[7] != '-'
            || text[10] is not (' ' or 'T')
            || text[13] != ':'
            || text[16] != ':'
        )
            return null;
        var (year, month, day) = ((Two(text, 0) * 100) + Two(text, 2), Two(text, 5), Two(text, 8));
        var (hour, minute, second) = (Two(text, 11), Two(text, 14), Two(text, 17));
        return
            year is >= 1 and <= 9999
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            && hour is >= 0 and <= 23
            && minute is >= 0 and <= 59
            && second is >= 0 and <= 59
            ? new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified)
            : null;
    }

    /// <summary>Negative, so that no sum with it is in range, where one of the two is no ASCII digit.</summary>
    static int Two(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1])
            ? ((text[at] - '0') * 10) + (text[at + 1] - '0')
            : -1_000_000;
}
