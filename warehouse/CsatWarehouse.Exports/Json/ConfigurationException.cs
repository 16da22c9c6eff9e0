namespace CsatWarehouse.Exports.Json;

/// <summary>Configuration files that cannot be used; carries everything that is wrong in them, not just the first fault.</summary>
public sealed class ConfigurationException(IReadOnlyList<ConfigurationError> errors)
    : Exception(string.Join('\n', errors))
{
    public ConfigurationException(ConfigurationError error)
        : this([error]) { }

    /// <summary>In the order of their places, file by file; never empty.</summary>
    public IReadOnlyList<ConfigurationError> Errors { get; } = errors;
}
