namespace CsatWarehouse.Erasures;

/// <summary>What could be the cells of a row that was kept as text, whatever its delimiter was and however broken it is.</summary>
static class RawCells
{
    static readonly char[] Delimiters = [',', ';', '\t', '|', '"', '\r', '\n'];

    /// <summary>Each part between delimiters, and each text between quotes whole; trimmed, and none twice.</summary>
    public static HashSet<string> Of(string rawRow)
    {
        var cells = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in rawRow.Split(Delimiters))
            cells.Add(part.Trim());
        foreach (var quoted in rawRow.Split('"'))
            cells.Add(quoted.Trim());
        cells.Remove("");
        return cells;
    }
}
