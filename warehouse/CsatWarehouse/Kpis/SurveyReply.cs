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
    /// <summary>Of the questions that were answered in this version; null where it was not.</summary>
    public double? ScoreOf(long question)
    {
        foreach (var (asked, score) in Answers)
            if (asked == question)
                return score;
        return null;
    }
}
