using CsatWarehouse.Cli.Output;

namespace CsatWarehouse.Cli;

/// <summary>What a command finds around it; tests bring their own.</summary>
/// <param name="Environment">Of the process; variables that begin with CSAT__ override <c>csat.json</c>.</param>
public sealed record Surroundings(
    Terminal Terminal,
    IReadOnlyDictionary<string, string> Environment,
    TimeProvider Clock
);
