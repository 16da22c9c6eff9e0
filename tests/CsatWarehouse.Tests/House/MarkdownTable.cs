namespace CsatWarehouse.Tests.House;

/// <summary>Reads the tables of a page: cells without padding and without the backticks around code.</summary>
static class MarkdownTable
{
    /// <summary>The rows below the first header line whose first cell is the one given; the header comes first.</summary>
    /// <exception cref="InvalidOperationException">No table begins so.</exception>
    public static List<string[]> Beginning(string page, string firstCell)
    {
        var table = page.Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .SkipWhile(line => CellsOf(line) is not [var first, ..] || first != firstCell)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(CellsOf)
            .ToList();
        if (table.Count < 2)
            throw new InvalidOperationException(
                $"The page has no table whose header begins with '{firstCell}'."
            );
        table.RemoveAt(1);
        return table;
    }

    static string[] CellsOf(string line) =>
        line.StartsWith('|')
            ? [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim().Trim('`'))]
            : [];
}
