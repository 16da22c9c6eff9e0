using CsatWarehouse.Exports.Json;

namespace CsatWarehouse.Workspaces;

/// <summary>
/// Settings that environment variables take over from <c>csat.json</c>: <c>CSAT__Warehouse__ConnectionString</c> for
/// <c>warehouse.connectionString</c>. Names are read without regard to case; a name that no setting has is an error.
/// </summary>
sealed class WorkspaceOverrides
{
    const string Prefix = "CSAT__";

    static readonly string[] Known =
    [
        "Warehouse__Provider",
        "Warehouse__ConnectionString",
        "Exports__Folder",
        "Exports__Account",
        "Exports__Container",
        "Exports__Prefix",
        "Exports__Archive",
        "Scorecards__Folder",
        "Scorecards__Account",
        "Scorecards__Container",
        "Scorecards__Prefix",
        "TimeZone",
        "Languages",
        "Calendar__FirstMonthOfYear",
        "Closing__DayOfNextMonth",
    ];

    readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="ConfigurationException">A variable begins with CSAT__ and names no setting.</exception>
    public WorkspaceOverrides(IReadOnlyDictionary<string, string> environment)
    {
        var errors = new List<ConfigurationError>();
        foreach (
            var (name, value) in environment.Where(v =>
                v.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            var setting = name[Prefix.Length..];
            if (Known.Contains(setting, StringComparer.OrdinalIgnoreCase))
                _values[setting] = value;
            else
                errors.Add(new("environment", 0, 0, name, Unknown(name, setting)));
        }
        if (errors.Count > 0)
            throw new ConfigurationException(errors);
    }

    /// <summary>The variable's value, else the file's.</summary>
    public string? Text(string setting, string? fromFile) =>
        _values.GetValueOrDefault(setting, fromFile!);

    public bool Has(string setting) => _values.ContainsKey(setting);

    static string Unknown(string name, string setting)
    {
        var nearest = NearestName.Among(Known, setting);
        var remedy = nearest is null
            ? $"known are {string.Join(", ", Known.Select(k => Prefix + k))}"
            : $"did you mean '{Prefix}{nearest}'?";
        return $"environment variable '{name}' names no setting; {remedy}";
    }
}
