using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis;

/// <summary>One response's answers to related questions.</summary>
/// <param name="Person">Numbered within the period, as is the cluster.</param>
/// <param name="Slices">Overall, and the one slice of each single dimension that a response has.</param>
readonly record struct SurveyReply(
    SurveyUnit Unit,
    long Person,
    long Cluster,
    SliceCode[] Slices,
    IReadOnlyList<(long Question, double Score)> Answers
)
{
    /// <summary>The replies of each slice, sorted by slice. By a dimension of which nothing is known there is nothing to tell apart.</summary>
    public static IEnumerable<(SliceCode Slice, List<SurveyReply> Replies)> BySlice(
        IEnumerable<SurveyReply> replies
    ) =>
        replies
            .SelectMany(r => r.Slices.Select(slice => (slice, r)))
            .GroupBy(r => r.slice, r => r.r)
            .GroupBy(g => g.Key.Dimensions, StringComparer.Ordinal)
            .Where(set =>
                set.Any(g => g.Key.Members is not [{ Member: SpecialMember.UnknownCode }])
            )
            .SelectMany(set => set)
            .OrderBy(g => g.Key.Text, StringComparer.Ordinal)
            .Select(g => (g.Key, g.ToList()));

    /// <summary>Of the questions that were answered in this version; null where it was not.</summary>
    public double? ScoreOf(long question)
    {
        foreach (var (asked, score) in Answers)
            if (asked == question)
                return score;
        return null;
    }
}
