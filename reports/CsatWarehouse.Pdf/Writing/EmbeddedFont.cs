using System.Globalization;
using System.Text;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>Writes a subset as a composite font whose codes are its glyph numbers (PDF 1.7, 9.7).</summary>
static class EmbeddedFont
{
    const int Symbolic = 4;
    const int Slanted = 64;

    // PDF asks for the width of vertical stems, which TrueType does not record; only substitution would use it.
    const double StemWidthPerWeight = 0.2;

    public static PdfReference Write(PdfFile file, FontSubset subset)
    {
        var font = subset.Font;
        var name = $"/{subset.Tag()}+{font.PostScriptName}";
        var cid = new PdfDictionary()
            .Set("Type", "/Font")
            .Set("Subtype", "/CIDFontType2")
            .Set("BaseFont", name)
            .Set("CIDSystemInfo", "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>")
            .Set("FontDescriptor", Descriptor(file, subset, name))
            .Set("W", $"[0 {PdfSyntax.Numbers(subset.Widths)}]")
            .Set("CIDToGIDMap", "/Identity");
        return file.Add(
            new PdfDictionary()
                .Set("Type", "/Font")
                .Set("Subtype", "/Type0")
                .Set("BaseFont", name)
                .Set("Encoding", "/Identity-H")
                .Set("DescendantFonts", $"[{file.Add(cid)}]")
                .Set("ToUnicode", file.AddStream(new(), Encoding.ASCII.GetBytes(ToUnicode(subset))))
        );
    }

    static PdfReference Descriptor(PdfFile file, FontSubset subset, string name)
    {
        var font = subset.Font;
        var bytes = subset.ToBytes();
        var program = new PdfDictionary().Set("Length1", PdfSyntax.Number(bytes.Length));
        var box = font.BoundingBox;
        return file.Add(
            PdfDictionary
                .OfType("FontDescriptor")
                .Set("FontName", name)
                .Set("Flags", PdfSyntax.Number(Symbolic | (font.ItalicAngle == 0 ? 0 : Slanted)))
                .Set(
                    "FontBBox",
                    PdfSyntax.Numbers(Em(box.XMin), Em(box.YMin), Em(box.XMax), Em(box.YMax))
                )
                .Set("ItalicAngle", PdfSyntax.Number(font.ItalicAngle))
                .Set("Ascent", PdfSyntax.Number(Em(font.Ascender)))
                .Set("Descent", PdfSyntax.Number(Em(font.Descender)))
                .Set("CapHeight", PdfSyntax.Number(Em(font.CapHeight)))
                .Set("StemV", PdfSyntax.Number(font.WeightClass * StemWidthPerWeight))
                .Set("FontFile2", file.AddStream(program, bytes))
        );

        double Em(int units) => units * 1000.0 / font.UnitsPerEm;
    }

    // Maps codes back to characters for copying and searching (PDF 1.7, 9.10.3); at most 100 entries a section.
    static string ToUnicode(FontSubset subset)
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        );
        foreach (var section in subset.Characters.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{section.Length} beginbfchar\n");
            foreach (var (character, number) in section)
            {
                var utf16 = Encoding.BigEndianUnicode.GetBytes(character.ToString());
                map.Append(
                    CultureInfo.InvariantCulture,
                    $"<{number:X4}> <{Convert.ToHexString(utf16)}>\n"
                );
            }
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
            .ToString();
    }
}
