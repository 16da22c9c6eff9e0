namespace CsatWarehouse.Metrics.Statistics;

/// <summary>Answers that no figure can tell apart: one cluster, one value, one weight.</summary>
readonly record struct AnswerCell(long Cluster, int Level, double Weight) : IComparable<AnswerCell>
{
    public int CompareTo(AnswerCell other)
    {
        var order = Cluster.CompareTo(other.Cluster);
        if (order == 0)
            order = Level.CompareTo(other.Level);
        return order == 0 ? Weight.CompareTo(other.Weight) : order;
    }
}
