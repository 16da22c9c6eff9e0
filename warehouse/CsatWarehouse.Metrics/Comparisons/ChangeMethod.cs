namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>The tests behind a change, as stored and printed.</summary>
public static class ChangeMethod
{
    public const string AdjustedWald = "adjusted-wald";
    public const string Permutation = "exact-permutation";
    public const string Newcombe = "newcombe";
    public const string Welch = "welch-cluster-robust";
    public const string ConditionalBinomial = "conditional-binomial";
    public const string Bootstrap = "cluster-bootstrap";
}
