namespace CsatWarehouse.Kpis.Voices;

/// <summary>The lowest fifth of a scale: 1 of 5 and of 1-7 also 2, 1 and 2 of 10, 0 and 1 on 0-10.</summary>
static class BottomBox
{
    public const double Below = 0.2;

    /// <summary>False where the scale is not known.</summary>
    public static bool Contains(double rating, double? min, double? max) =>
        min is { } low && max is { } high && high > low && (rating - low) / (high - low) < Below;
}
