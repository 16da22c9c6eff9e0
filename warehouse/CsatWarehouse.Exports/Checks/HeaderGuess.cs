using CsatWarehouse.Exports.Csv;

namespace CsatWarehouse.Exports.Checks;

/// <summary>Tells how many rows of a survey tool's export are header.</summary>
static class HeaderGuess
{
    /// <summary>
    /// 3 where the third row holds Qualtrics' import ids; 2 where the second has wording in place of answers (Qualtrics'
    /// older form, SurveyMonkey); else 1.
    /// </summary>
    public static int Rows(Func<Stream> open)
    {
        using var reader = RecordReader.Open(open(), new CsvFormat(), CsvLimits.Default);
        var second = Row(reader);
        var third = Row(reader);
        if (third.Any(cell => cell.StartsWith("{\"ImportId\":", StringComparison.Ordinal)))
            return 3;
        // "Response" alone in a cell is SurveyMonkey's; ResponseID under V1 is the older Qualtrics'.
        var isWording =
            second.Any(cell => cell is "Response" or "Open-Ended Response")
            || (reader.Columns[0] == "V1" && second.Contains("ResponseID"));
        return isWording ? 2 : 1;
    }

    static List<string> Row(RecordReader reader)
    {
        var cells = new List<string>();
        if (reader.Read() && reader.Fault is null)
            for (var i = 0; i < reader.Columns.Count; i++)
                cells.Add(reader.Field(i).Trim().ToString());
        return cells;
    }
}
