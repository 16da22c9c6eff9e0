namespace CsatWarehouse.Exports.Csv;

/// <summary>What is wrong with the quotes of one record.</summary>
enum QuoteProblem
{
    None,

    /// <summary>Text stands between a closing quote and the next delimiter.</summary>
    TextAfterClosingQuote,

    /// <summary>A quoted field runs to the end.</summary>
    NeverClosed,
}

/// <summary>Finds the first quoting problem of a record that the CSV reader found wanting: of several the reader reports one
/// only, and a stray quote in an unquoted field, which is harmless and kept as text, may hide an open one.</summary>
static class QuoteScan
{
    public static QuoteProblem Of(ReadOnlySpan<byte> record, byte delimiter, byte quote)
    {
        while (!record.IsEmpty)
        {
            if (record[0] == quote)
            {
                var close = ClosingQuote(record, quote);
                if (close < 0)
                    return QuoteProblem.NeverClosed;
                record = record[(close + 1)..];
                if (record.IsEmpty || record[0] is (byte)'\r' or (byte)'\n')
                    return QuoteProblem.None;
                if (record[0] != delimiter)
                    return QuoteProblem.TextAfterClosingQuote;
                record = record[1..];
                continue;
            }
            var end = record.IndexOfAny(delimiter, (byte)'\r', (byte)'\n');
            if (end < 0 || record[end] != delimiter)
                return QuoteProblem.None;
            record = record[(end + 1)..];
        }
        return QuoteProblem.None;
    }

    static int ClosingQuote(ReadOnlySpan<byte> field, byte quote)
    {
        for (var from = 1; from < field.Length; from += 2)
        {
            var at = field[from..].IndexOf(quote);
            if (at < 0)
                return -1;
            from += at;
            if (from + 1 == field.Length || field[from + 1] != quote)
                return from;
        }
        return -1;
    }
}
