using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;

namespace CsatWarehouse.Exports.Tests.Records;

/// <summary>Our own layout: a profile and a file to begin with for every kind.</summary>
public class PlainTemplatesTests
{
    public static TheoryData<SourceKind> Kinds => [.. RecordKinds.All.Select(k => k.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Template_OfAKind_LoadsWholeAndShowsEveryField(SourceKind kind)
    {
        var records = RecordKinds.Of(kind);
        var file = $"plain/{records.Name}.csv";
        var layout = Templates.Layout("plain", file, kind);
        var rows = Templates.Load(
            Path.Combine(Templates.Folder, "plain", "exports", file),
            layout,
            out var reader
        );
        Assert.InRange(rows.Count, 2, 3);
        Assert.Equal(rows.Count, rows.DistinctBy(r => r["key"]).Count());
        Assert.Empty(reader.UnusedColumns);
        Assert.Equal(records.Fields.Select(f => f.Name).Except(Days(records)), reader.Columns);
        Assert.Empty(reader.Columns.Except(rows.SelectMany(r => r.Keys)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Template_WithTheRequiredColumnsAlone_CanBeRead(SourceKind kind)
    {
        var records = RecordKinds.Of(kind);
        var layout = Templates.Layout("plain", $"plain/{records.Name}.csv", kind);
        var header = string.Join(',', records.Fields.Where(f => f.IsRequired).Select(f => f.Name));
        using var reader = RecordExportReader.Open(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(header + "\n")),
            "a.csv",
            layout,
            RecordText.Kyiv
        );
        Assert.False(reader.Read());
    }

    [Fact]
    public void Templates_OfAllKinds_AreOneSource() =>
        Assert.Equal(
            [("plain", RecordKinds.All.Count)],
            Templates
                .Profiles("plain")
                .Profiles.GroupBy(p => p.Source)
                .Select(g => (g.Key, g.Count()))
        );

    /// <summary>Instants that stand in for a day: a profile names one of the two.</summary>
    static IEnumerable<string> Days(RecordKind kind) =>
        kind.Fields.Select(f => f.DayOf).OfType<string>();
}
