using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>Writes a subset as a composite font whose codes are its glyph numbers (PDF 1.7, 9.7).</summary>
static class EmbeddedFont
{
    const int Symbolic = 4;
    const int Slanted = 64;
    const int MostInSection = 100;

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
                .Set("ToUnicode", ToUnicode(file, subset))
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
    static PdfReference ToUnicode(PdfFile file, FontSubset subset)
    {
        using var map = new ByteWriter(8192);
        map.Add("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Add("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"u8)
            .Add("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Add("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);
        var characters = subset.Characters;
        for (var i = 0; i < characters.Count; i++)
        {
            if (i % MostInSection == 0)
                map.Number(Math.Min(MostInSection, characters.Count - i)).Add(" beginbfchar\n"u8);
            map.Add("<"u8).Hex(characters[i].Number).Add("> <"u8);
            foreach (var unit in characters[i].Character.ToString())
                map.Hex(unit);
            map.Add(">\n"u8);
            if ((i + 1) % MostInSection == 0 || i + 1 == characters.Count)
                map.Add("endbfchar\n"u8);
        }
        map.Add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
        return file.AddStream(new(), map.Written);
    }
}
