namespace CsatWarehouse.Exports.Schemas;

/// <summary>The JSON Schemas (draft 2020-12) of the files that people write, for editors to complete and check by.</summary>
public static class ConfigurationSchema
{
    /// <summary>Of <c>sources/*.json</c>.</summary>
    public static string Source => Read("source.schema.json");

    /// <summary>Of <c>csat.json</c>.</summary>
    public static string Workspace => Read("workspace.schema.json");

    static string Read(string name)
    {
        using var stream = typeof(ConfigurationSchema).Assembly.GetManifestResourceStream(
            typeof(ConfigurationSchema),
            name
        )!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
