namespace CsatWarehouse.Metrics.Disclosure;

/// <summary>The rule by which a figure is shown with a warning that it stands on few answers.</summary>
public static class LowBase
{
    /// <summary>Effective answers from which a figure stands without a warning.</summary>
    public const int Limit = 30;

    public static bool IsLow(double nEffective) => nEffective < Limit;
}
