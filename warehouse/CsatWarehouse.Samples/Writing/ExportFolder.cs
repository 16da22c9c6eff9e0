using System.Globalization;

namespace CsatWarehouse.Samples.Writing;

/// <summary>Where the sources of the company put their files: <c>source/kind_2026-10-31.csv</c>, dated with the last day that the file knows.</summary>
sealed class ExportFolder(string path)
{
    public ExportFile<T> Open<T>(string source, string kind, DateOnly asOf, Layout<T> layout) =>
        new(
            Path.Combine(
                path,
                source,
                string.Create(CultureInfo.InvariantCulture, $"{kind}_{asOf:yyyy-MM-dd}.csv")
            ),
            layout
        );

    /// <summary>Writes a file that is known as a whole.</summary>
    public void Write<T>(
        string source,
        string kind,
        DateOnly asOf,
        Layout<T> layout,
        IEnumerable<T> rows
    )
    {
        using var file = Open(source, kind, asOf, layout);
        foreach (var row in rows)
            file.Write(row);
    }
}
