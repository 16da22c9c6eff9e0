using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Csv;

public sealed class CsvSpectrumTests
{
    static string PathOf(string kind, string name) =>
        Repository.PathOf(
            "tests",
            "CsatWarehouse.Exports.Tests",
            "Data",
            "csv-spectrum",
            kind,
            name
        );

    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateFiles(PathOf("csvs", ""))
                .Select(p => Path.GetFileNameWithoutExtension(p))
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void AcidTest_IsThereInFull() => Assert.Equal(12, Names.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void AcidTest_EveryFile_MeansWhatItsJsonSays(string name)
    {
        var records = CsvRecords.Of(File.ReadAllBytes(PathOf("csvs", name + ".csv")));

        using var json = JsonDocument.Parse(File.ReadAllBytes(PathOf("json", name + ".json")));
        JsonElement[] expected =
            json.RootElement.ValueKind == JsonValueKind.Array
                ? [.. json.RootElement.EnumerateArray()]
                : [json.RootElement];
        Assert.Empty(records.Faults);
        Assert.Equal(expected.Length, records.Good.Count);
        foreach (var (row, fields) in expected.Zip(records.Good))
            Assert.Equal(Rows(row), records.Columns.Zip(fields).Where(IsRight(name)));
    }

    static IEnumerable<(string, string)> Rows(JsonElement row) =>
        row.EnumerateObject()
            .Select(m => (m.Name, m.Value.GetString()!))
            .Where(m => m.Name != PublishedWrong);

    // The published JSON of this one file has another phone number than the CSV.
    const string PublishedWrong = "Contact Phone Number";

    static Func<(string Column, string), bool> IsRight(string name) =>
        field => name != "location_coordinates" || field.Column != PublishedWrong;
}
