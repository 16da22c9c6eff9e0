using System.Collections.Immutable;

namespace CsatWarehouse.Views;

/// <summary>One view for report tools.</summary>
/// <param name="Name">The business name, without the schema or prefix of the engine: <c>SurveyResponse</c>.</param>
/// <param name="Select">Its query, in SQL that SQLite and SQL Server both read.</param>
public sealed record ReportingView(string Name, string Select)
{
    const string Folder = "CsatWarehouse.Views.Sql.";
    const string Ending = ".sql";

    /// <summary>The views that every warehouse has, whatever its slices: one for each file in <c>Views/Sql</c>, by name.</summary>
    public static ImmutableArray<ReportingView> Fixed { get; } =
    [
        .. typeof(ReportingView)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => new ReportingView(n[Folder.Length..^Ending.Length], Read(n))),
    ];

    static string Read(string resource)
    {
        using var reader = new StreamReader(
            typeof(ReportingView).Assembly.GetManifestResourceStream(resource)!
        );
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }
}
