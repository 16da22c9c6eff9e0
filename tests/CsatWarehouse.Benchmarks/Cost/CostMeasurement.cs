namespace CsatWarehouse.Benchmarks.Cost;

/// <summary>What loading new files and making the figures took: the process's start is left out of the times and kept in the memory.</summary>
/// <param name="Tickets">How many are stored afterwards.</param>
/// <param name="CpuSeconds">Of user and kernel, over all threads.</param>
sealed record CostMeasurement(
    long Tickets,
    long Responses,
    double LoadSeconds,
    double FiguresSeconds,
    double CpuSeconds,
    double PeakMegabytes,
    double StoredMegabytes,
    string Engine
)
{
    public double Seconds => LoadSeconds + FiguresSeconds;
}
