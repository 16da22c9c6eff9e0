using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Samples;
using CsatWarehouse.Testing;
using NodaTime;

namespace CsatWarehouse.Exports.Tests.Samples;

/// <summary>The generated company's files, through the profiles of its workspace.</summary>
public sealed class TelecomSampleTests : IDisposable
{
    static readonly ProfileSet Profiles = ProfileSet.ReadFolder(
        Repository.PathOf("warehouse", "samples", "telecom")
    );
    static readonly ReadingContext Context = new(DateTimeZoneProviders.Tzdb["Europe/Kyiv"]);

    readonly TempFolder _exports = new();
    readonly List<string> _files;

    public TelecomSampleTests()
    {
        new CompanyGenerator(new() { Months = 9, Scale = 0.08 }).WriteTo(_exports.Path);
        _files =
        [
            .. Directory
                .GetFiles(_exports.Path, "*.csv", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(_exports.Path, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    public void Dispose() => _exports.Dispose();

    [Fact]
    public void Profiles_HaveEveryKind() =>
        Assert.Equal(
            Enum.GetValues<SourceKind>(),
            _files
                .SelectMany(f => Profiles.Matches(f))
                .Select(m => m.Layout.Kind)
                .Distinct()
                .Order()
        );

    [Fact]
    public void Files_AreClaimedWithoutConflict() =>
        Assert.All(
            _files,
            f =>
            {
                Assert.Null(Profiles.Conflict(f));
                Assert.NotEmpty(Profiles.Matches(f));
            }
        );

    [Fact]
    public void Rows_OfEveryRecord_AreTypedOrLeftOutByAFilter()
    {
        foreach (var (file, layout) in Layouts(isSurvey: false))
        {
            using var reader = RecordExportReader.Open(Read(file), file, layout, Context);
            while (reader.Read())
                Assert.True(reader.Reject is null, $"{file}: {reader.Reject?.Reason}");
        }
    }

    [Fact]
    public void Rows_OfBothSurveys_AreTypedOrLeftOutByAFilter()
    {
        var typed = 0L;
        foreach (var (file, layout) in Layouts(isSurvey: true))
        {
            using var reader = SurveyExportReader.Open(Read(file), file, layout, Context);
            while (reader.Read())
                Assert.True(reader.Reject is null, $"{file}: {reader.Reject?.Reason}");
            typed += reader.RowsTyped;
        }
        Assert.InRange(typed, 150, 350);
    }

    IEnumerable<(string File, SourceLayout Layout)> Layouts(bool isSurvey) =>
        from file in _files
        from match in Profiles.Matches(file)
        where match.Layout.Kind == SourceKind.Survey == isSurvey
        select (file, match.Layout);

    FileStream Read(string file) => File.OpenRead(_exports[file]);
}
