using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Checks;

/// <summary>A scale that a column's values lie on, and the values beside it.</summary>
sealed record RatingGuess(
    QuestionKind Kind,
    AnswerScale Scale,
    IReadOnlyDictionary<string, AnswerStatus> Missing
)
{
    static readonly string[] CalendarWords =
    [
        "day",
        "month",
        "week",
        "hour",
        "year",
        "lang",
        "finished",
        "progress",
        "status",
    ];

    static readonly (QuestionKind Kind, int Min, int Max)[] Scales =
    [
        (QuestionKind.Csat, 1, 5),
        (QuestionKind.Ces, 1, 7),
        (QuestionKind.Csat, 1, 10),
        (QuestionKind.Nps, 0, 10),
    ];

    /// <summary>Codes outside every scale by which survey tools write "no answer".</summary>
    static readonly int[] FarCodes =
    [
        -99,
        -9,
        -8,
        -7,
        -1,
        66,
        77,
        88,
        96,
        97,
        98,
        99,
        995,
        996,
        997,
        998,
        999,
    ];

    /// <summary>
    /// The smallest scale that holds the values but for missing codes: a neighbour of the scale, a far code, or a few words.
    /// Its best point must be used (1 to 4 are classes), and at least three of its points (two are a yes and a no).
    /// </summary>
    public static RatingGuess? Of(ColumnSketch column)
    {
        if (!column.IsComplete || column.Filled == 0 || column.IsCalled(CalendarWords))
            return null;
        var numbers = column.Numbers;
        var words = column.Counts.Keys.Where(text => ColumnSketch.NumberIn(text) is null).ToList();
        if (words.Count > 3 || numbers.Values.Sum() * 2 < column.Filled)
            return null;
        foreach (var (kind, min, max) in Scales)
        {
            var beside = numbers.Keys.Where(n => n < min || n > max).ToList();
            var on = numbers.Keys.Where(n => n >= min && n <= max).ToList();
            if (!beside.TrueForAll(n => FarCodes.Contains(n) || IsNeighbour(n, min, max)))
                continue;
            if (
                on.Count < 3
                || on.Max() < (IsRecommendation(column) ? max - 1 : max)
                || (kind == QuestionKind.Nps && !on.Contains(0) && !IsRecommendation(column))
            )
                continue;
            var missing = new SortedDictionary<string, AnswerStatus>(StringComparer.Ordinal);
            foreach (var code in beside.Order())
                missing[column.Counts.Keys.First(text => ColumnSketch.NumberIn(text) == code)] =
                    code == max + 1 && kind != QuestionKind.Nps
                        ? AnswerStatus.NotApplicable
                        : AnswerStatus.Skipped;
            foreach (var word in words)
                missing[word] = IsNoAnswer(word)
                    ? AnswerStatus.Skipped
                    : AnswerStatus.NotApplicable;
            var isNps = kind == QuestionKind.Nps || (max == 10 && IsRecommendation(column));
            return new(isNps ? QuestionKind.Nps : kind, new(min, max), missing);
        }
        return null;
    }

    // 0 below a scale from 1 and one beyond its end are blank and "does not apply" in many field guides.
    static bool IsNeighbour(int number, int min, int max) =>
        (min == 1 && number == 0 && max < 10) || number == max + 1;

    static bool IsRecommendation(ColumnSketch column) =>
        column.IsCalled("nps", "recommend", "promot", "netpro");

    static bool IsNoAnswer(string word) =>
        word.Contains("blank", StringComparison.OrdinalIgnoreCase)
        || word.Contains("no answer", StringComparison.OrdinalIgnoreCase);
}
