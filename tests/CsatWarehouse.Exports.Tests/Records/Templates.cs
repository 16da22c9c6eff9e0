using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Records;

/// <summary>The ready-made profiles, and the files that they are proven on.</summary>
static class Templates
{
    public static readonly string Folder = Repository.PathOf("warehouse", "samples", "templates");

    public static readonly string Data = Repository.PathOf(
        "tests",
        "CsatWarehouse.Exports.Tests",
        "Data"
    );

    public static ProfileSet Profiles(string vendor) =>
        ProfileSet.ReadFolder(Path.Combine(Folder, vendor));

    /// <summary>The layout of one kind that claims a file.</summary>
    public static SourceLayout Layout(string vendor, string fileName, SourceKind kind)
    {
        var profiles = Profiles(vendor);
        Assert.Null(profiles.Conflict(fileName));
        return profiles.Matches(fileName).Single(m => m.Layout.Kind == kind).Layout;
    }

    /// <summary>All typed records of a file of which no row may be rejected, each field in words.</summary>
    public static List<Dictionary<string, string>> Load(
        string path,
        SourceLayout layout,
        out RecordExportReader reader
    )
    {
        reader = RecordExportReader.Open(File.OpenRead(path), path, layout, RecordText.Kyiv);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            Assert.Null(reader.Reject?.Reason);
            if (reader.Outcome != RowOutcome.Typed)
                continue;
            var row = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["key"] = reader.Row.Key.Id ?? "",
            };
            foreach (var field in reader.Row.Kind.Fields)
                if (reader.Row.Describe(field.Name) is { } words)
                    row[field.Name] = words;
            rows.Add(row);
        }
        reader.Dispose();
        return rows;
    }
}
