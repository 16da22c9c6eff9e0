using System.Globalization;

namespace CsatWarehouse.Exports.Csv;

/// <summary>Refuses a <see cref="CsvFormat"/> that no file could have.</summary>
static class FormatCheck
{
    public static void Verify(CsvFormat format)
    {
        if (format.HeaderRows is < 1 or > 3)
            throw Invalid($"headerRows is {Text(format.HeaderRows)}; it must be 1, 2 or 3");
        if (format.NameRow < 1 || format.NameRow > format.HeaderRows)
            throw Invalid(
                $"the name row is {Text(format.NameRow)}; it must be one of the {Text(format.HeaderRows)} header rows"
            );
        if (format.Delimiter is { } delimiter && !IsMark(delimiter))
            throw Invalid(
                $"the delimiter is '{delimiter}'; it must be an ASCII character, and no line break"
            );
        if (!IsMark(format.Quote) || format.Quote == format.Delimiter)
            throw Invalid(
                $"the quote is '{format.Quote}'; it must be an ASCII character other than the delimiter, and no line break"
            );
    }

    static bool IsMark(char mark) => char.IsAscii(mark) && mark is not ('\r' or '\n' or '\0');

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static ExportUnreadableException Invalid(string problem) =>
        new(UnreadableCodes.InvalidFormat, $"The profile's format cannot be used: {problem}.");
}
