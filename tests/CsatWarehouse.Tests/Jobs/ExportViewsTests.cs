using System.Text;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Jobs;

public sealed class ExportViewsTests : IDisposable
{
    readonly TempFolder _folder = new();
    readonly TestWorkspace _workspace = new();

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _folder.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public async Task Export_HostileNames_AreTextForEverySpreadsheetAndComeBackVerbatim()
    {
        string[] hostile = ["=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "Київ, \"центр\""];
        _workspace.Export(
            "march",
            hostile.Select(
                (name, i) =>
                    FormattableString.Invariant(
                        $"{i},2026-03-05,9,5,4,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",r1,1,"
                    )
            )
        );
        _workspace.Export("april", new Rows(20).Of(6, "2026-04-05", nps: 0));
        await _workspace.RunAsync();

        var manifest = await ExportAsync();

        foreach (var view in manifest.Views)
        {
            var rows = Read(view.File);
            Assert.Equal(view.Columns, rows[0]);
            Assert.Equal(view.Rows, rows.Count - 1);
            Assert.DoesNotContain(
                rows.SelectMany(r => r),
                cell =>
                    cell.Length > 0
                    && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal)
                    && !double.TryParse(
                        cell,
                        System.Globalization.CultureInfo.InvariantCulture,
                        out _
                    )
            );
        }
        var names = Read("Classification.csv");
        Assert.Superset(
            hostile
                .Select(h => "=+-@".Contains(h[0], StringComparison.Ordinal) ? "'" + h : h)
                .ToHashSet(),
            names.Skip(1).SelectMany(r => r).ToHashSet()
        );
        // April has detractors alone.
        Assert.Contains(Read("KpiFigure overall.csv").SelectMany(r => r), c => c == "-100");
    }

    [Fact]
    public async Task Export_Manifest_HasRowsAndHashesOfTheFiles()
    {
        await LoadAsync();

        var manifest = await ExportAsync();

        Assert.Equal(new DateTime(2026, 5, 1, 3, 0, 0, DateTimeKind.Utc), manifest.ExportedAt);
        Assert.Equal(
            manifest
                .Views.Select(v => v.File)
                .Append("manifest.json")
                .Order(StringComparer.Ordinal),
            Directory
                .GetFiles(_folder.Path)
                .Select(p => Path.GetFileName(p))
                .Order(StringComparer.Ordinal)
        );
        foreach (var view in manifest.Views)
        {
            await using var content = File.OpenRead(_folder[view.File]);
            Assert.Equal(view.Bytes, content.Length);
            Assert.Equal(view.Sha256, await ContentHash.OfAsync(content, Cancellation));
        }
        Assert.Contains(
            "\"view\": \"Kpi\"",
            await File.ReadAllTextAsync(_folder["manifest.json"], Cancellation),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Export_Since_LeavesOutWhatDidNotChange()
    {
        await LoadAsync();

        var all = await ExportAsync();
        var since = await ExportAsync(new(2026, 5, 1, 3, 0, 0, DateTimeKind.Utc));
        var later = await ExportAsync(new(2026, 5, 1, 3, 0, 1, DateTimeKind.Utc));

        Assert.Equal(1, RowsOf(all, "SurveyResponse"));
        Assert.Equal(1, RowsOf(since, "SurveyResponse"));
        Assert.Equal(0, RowsOf(later, "SurveyResponse"));
        Assert.True(later.Views.Single(v => v.View == "SurveyResponse").IsPartial);
        Assert.Equal(RowsOf(all, "Kpi"), RowsOf(later, "Kpi"));
        Assert.False(later.Views.Single(v => v.View == "Kpi").IsPartial);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Export_ByteOrderMark_AsAskedFor(bool hasMark)
    {
        await LoadAsync();
        await ExportAsync(hasMark: hasMark);

        var bytes = await File.ReadAllBytesAsync(_folder["Kpi.csv"], Cancellation);

        Assert.Equal(hasMark, bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
    }

    [Fact]
    public async Task Export_FileOfAnotherMaker_IsLeftAloneAndNothingIsWritten()
    {
        await LoadAsync();
        await File.WriteAllTextAsync(_folder["Kpi.csv"], "mine", Cancellation);

        var refused = await Assert.ThrowsAsync<FileInTheWayException>(() => ExportAsync());

        Assert.Contains("Kpi.csv", refused.Message, StringComparison.Ordinal);
        Assert.Equal([_folder["Kpi.csv"]], Directory.GetFiles(_folder.Path));
        Assert.Equal("mine", await File.ReadAllTextAsync(_folder["Kpi.csv"], Cancellation));
    }

    [Fact]
    public async Task Export_BeforeTheFirstBuild_SaysWhatMakesTheViews()
    {
        _workspace.Export("march", "1,2026-03-05,9,5,4,North,r1,1,");
        await _workspace.IngestAsync();

        var refused = await Assert.ThrowsAsync<WarehouseUnavailableException>(() => ExportAsync());

        Assert.Contains("csat build", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    static long RowsOf(ViewManifest manifest, string view) =>
        manifest.Views.Single(v => v.View == view).Rows;

    async Task LoadAsync()
    {
        _workspace.Export("march", "1,2026-03-05,9,5,4,North,r1,1,");
        await _workspace.RunAsync();
    }

    async Task<ViewManifest> ExportAsync(DateTime? since = null, bool hasMark = false)
    {
        using var warehouse = await _workspace.OpenAsync();
        var job = new ExportViews(_workspace.Read(), warehouse, new FixedClock());
        return await job.RunAsync(_folder.Path, job.Names, since, hasMark);
    }

    /// <summary>Header first, as the product's own reader of CSV splits it.</summary>
    List<string[]> Read(string file)
    {
        using var reader = RecordReader.Open(
            File.OpenRead(_folder[file]),
            new() { Delimiter = ',', Encoding = "utf-8" },
            CsvLimits.Default
        );
        var rows = new List<string[]> { reader.Columns.ToArray() };
        while (reader.Read())
            rows.Add([
                .. Enumerable
                    .Range(0, reader.Columns.Count)
                    .Select(i => reader.Field(i).ToString()),
            ]);
        return rows;
    }
}
