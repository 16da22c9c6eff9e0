using System.Collections.Immutable;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Testing;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Tests;

/// <summary>The airport's published survey, from export to page.</summary>
public sealed class AirportScorecardTests
{
    [Fact]
    public async Task Scorecard_OfMay2017_PrintsThePublishedFigures()
    {
        var folder = new TempFolder();
        using var database = new SurveyDatabase(folder);
        var settings = ImmutableDictionary<string, string>
            .Empty.Add("CSAT__Warehouse__ConnectionString", $"Data Source={folder["csat.db"]}")
            .Add("CSAT__Scorecards__Folder", folder["scorecards"])
            .Add("CSAT__Languages", "en,ru,uk");
        var workspace = WorkspaceReader.Read(
            Repository.PathOf("warehouse", "samples", "airport"),
            settings
        );
        using var warehouse = await database.OpenAsync(workspace.Database);
        var clock = new FixedClock();
        await new IngestExports(
            workspace,
            warehouse,
            new FolderExportStore(workspace.ExportsFolder),
            clock
        ).RunAsync();
        await new BuildKpis(workspace, warehouse, clock).RunAsync();

        var report = await new RenderScorecards(workspace, warehouse, clock).RunAsync();

        Assert.Equal(6, report.Count(RenderOutcome.Written));
        foreach (
            var (language, score, promoters, stage) in new[]
            {
                ("en", "39.8", "1,436", "Free Wi-Fi"),
                ("ru", "39,8", "1436", "Бесплатный Wi-Fi"),
                ("uk", "39,8", "1436", "Безкоштовний Wi-Fi"),
            }
        )
        {
            var pdf = await File.ReadAllBytesAsync(
                folder["scorecards", "2017-05", $"all.{language}.v1.pdf"],
                TestContext.Current.CancellationToken
            );
            Assert.Matches(@"Pages:\s+[56]\b", PdfBytes.Properties(pdf));
            var text = PdfBytes.Squeezed(PdfBytes.Text(pdf));
            Assert.All(
                new[] { score, promoters, stage },
                said => Assert.Contains(PdfBytes.Squeezed(said), text, StringComparison.Ordinal)
            );
        }
    }
}
