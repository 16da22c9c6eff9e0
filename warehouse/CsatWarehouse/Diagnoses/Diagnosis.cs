namespace CsatWarehouse.Diagnoses;

/// <summary>How one thing is.</summary>
public enum Health
{
    Ok,

    /// <summary>Work goes on, and somebody should look at it.</summary>
    Warning,

    /// <summary>Something fails by it, or will.</summary>
    Problem,
}

/// <summary>One thing that was looked at.</summary>
/// <param name="Check">configuration, database, space, clock, exports, profiles, archive or scorecards.</param>
/// <param name="Subject">A file, a folder, a container, a moment.</param>
/// <param name="Found">How it is.</param>
/// <param name="Remedy">What to do; null where there is nothing to do.</param>
public sealed record Diagnosis(
    string Check,
    Health Health,
    string Subject,
    string Found,
    string? Remedy = null
)
{
    public static Diagnosis Ok(string check, string subject, string found) =>
        new(check, Health.Ok, subject, found);

    public static Diagnosis Warning(string check, string subject, string found, string remedy) =>
        new(check, Health.Warning, subject, found, remedy);

    public static Diagnosis Problem(string check, string subject, string found, string remedy) =>
        new(check, Health.Problem, subject, found, remedy);
}
