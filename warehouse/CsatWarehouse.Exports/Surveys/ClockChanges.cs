namespace CsatWarehouse.Exports.Surveys;

/// <summary>
/// Local times without an offset that no clock or two clocks showed. Both are read and both are counted: durations made of
/// them can be wrong by the change, an hour in most zones.
/// </summary>
/// <param name="Skipped">In the gap when the clocks go forward; taken as that much later.</param>
/// <param name="Twice">In the hour that comes again when the clocks go back; taken as the first.</param>
public readonly record struct ClockChanges(long Skipped, long Twice)
{
    public static ClockChanges operator +(ClockChanges a, ClockChanges b) =>
        new(a.Skipped + b.Skipped, a.Twice + b.Twice);

    public static ClockChanges Add(ClockChanges left, ClockChanges right) => left + right;
}
