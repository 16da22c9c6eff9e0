namespace CsatWarehouse.Kpis.Drivers;

/// <summary>Why a driver has no importance.</summary>
public static class DriverObstacle
{
    /// <summary>Fewer than 30 persons, or than ten for each driver, answer the outcome and all drivers.</summary>
    public const string TooFew = "too-few";

    /// <summary>More than fourteen: every subset of drivers would have to be fitted.</summary>
    public const string TooManyDrivers = "too-many-drivers";

    /// <summary>The outcome does not vary, or nothing of it goes with the drivers.</summary>
    public const string NoSpread = "no-spread";

    /// <summary>The other drivers tell nine tenths of this one, so that nobody can say which of them matters.</summary>
    public const string Collinear = "collinear";
}
