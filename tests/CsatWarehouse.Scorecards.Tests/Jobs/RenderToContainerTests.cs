using Azure.Storage.Blobs;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Scorecards.Tests.Jobs;

public sealed class RenderToContainerTests
{
    const string English = "csat/2026-04/all.en.v1.pdf";

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static async Task<(SurveyWorkspace Survey, BlobContainerClient Container)> April()
    {
        var address = new BlobAddress(
            await Azurite.ConnectionStringAsync(),
            Azurite.NewContainer(),
            "csat/"
        );
        await address.Open().CreateAsync(cancellationToken: Cancellation);
        var survey = new SurveyWorkspace();
        survey.Environment["CSAT__Scorecards__Account"] = address.Account;
        survey.Environment["CSAT__Scorecards__Container"] = address.Container;
        survey.Environment["CSAT__Scorecards__Prefix"] = address.Prefix;
        survey.Export("2026-04", survey.Rows(40, "2026-04-02", 9));
        await survey.BuildAsync();
        return (survey, address.Open());
    }

    [Fact]
    public async Task Render_ToAContainer_WritesTheBytesWithTheirTypeAndHashAndNothingBeside()
    {
        var (survey, container) = await April();
        using var _ = survey;

        var report = await survey.RenderAsync();

        var blob = container.GetBlobClient(English);
        var bytes = (await blob.DownloadContentAsync(Cancellation)).Value.Content.ToArray();
        var properties = (await blob.GetPropertiesAsync(cancellationToken: Cancellation)).Value;
        Assert.All(report.Scorecards, s => Assert.Equal(RenderOutcome.Written, s.Outcome));
        Assert.Equal("%PDF-"u8.ToArray(), bytes[..5]);
        Assert.Equal("application/pdf", properties.ContentType);
        Assert.Equal(ScorecardFile.Sha256Of(bytes), properties.Metadata["sha256"]);
        Assert.Equal(3, await container.GetBlobsAsync().CountAsync(Cancellation));
        Assert.False(Directory.Exists(survey["scorecards"]));
    }

    [Fact]
    public async Task Render_SecondRun_KeepsWhatIsThereAndRestoresWhatIsNot()
    {
        var (survey, container) = await April();
        using var _ = survey;
        await survey.RenderAsync();
        var blob = container.GetBlobClient(English);
        var published = (await blob.DownloadContentAsync(Cancellation)).Value;
        await container
            .GetBlobClient("csat/2026-04/all.ru.v1.pdf")
            .DeleteAsync(cancellationToken: Cancellation);
        await container
            .GetBlobClient("csat/2026-04/all.uk.v1.pdf")
            .UploadAsync(BinaryData.FromString("altered"), overwrite: true, Cancellation);

        var report = await survey.RenderAsync(day: 2);

        Assert.Equal(
            [RenderOutcome.Unchanged, RenderOutcome.Restored, RenderOutcome.Restored],
            report.Scorecards.Select(s => s.Outcome)
        );
        var properties = (await blob.GetPropertiesAsync(cancellationToken: Cancellation)).Value;
        Assert.Equal(published.Details.ETag, properties.ETag);
    }

    [Fact]
    public async Task Render_BlobThatNobodyRecorded_IsNeverOverwritten()
    {
        var (survey, container) = await April();
        using var _ = survey;
        var blob = container.GetBlobClient(English);
        await blob.UploadAsync(BinaryData.FromString("somebody's"), Cancellation);

        var report = await survey.RenderAsync();

        Assert.Equal(RenderOutcome.Conflict, report.Scorecards[0].Outcome);
        Assert.Contains(English, report.Scorecards[0].Reason, StringComparison.Ordinal);
        var content = (await blob.DownloadContentAsync(Cancellation)).Value.Content;
        Assert.Equal("somebody's", content.ToString());
    }
}
