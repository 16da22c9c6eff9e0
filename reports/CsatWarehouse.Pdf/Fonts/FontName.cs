using System.Text;
using static CsatWarehouse.Pdf.Fonts.FontTables;

namespace CsatWarehouse.Pdf.Fonts;

/// <summary>Reads names from a font's <c>name</c> table.</summary>
static class FontName
{
    const int PostScriptNameId = 6;

    /// <summary>The PostScript name, reduced to letters, digits and hyphens, as PDF names need.</summary>
    public static string PostScript(FontTables tables)
    {
        var table = tables["name"];
        var strings = table[U16(table, 4)..];
        for (var i = 0; i < U16(table, 2); i++)
        {
            var record = table[(6 + (12 * i))..];
            if (U16(record, 6) != PostScriptNameId)
                continue;
            var text = strings.Slice(U16(record, 10), U16(record, 8));
            var isMacintosh = U16(record, 0) == 1;
            var name = (isMacintosh ? Encoding.Latin1 : Encoding.BigEndianUnicode).GetString(text);
            return string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
        }
        throw tables.Malformed("it has no PostScript name");
    }
}
