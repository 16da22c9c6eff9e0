using System.Net;
using Azure.Storage.Blobs;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Functions.Tests.Fixtures;
using CsatWarehouse.Testing;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Functions.Tests;

/// <summary>From a container of exports to a container of scorecards.</summary>
public sealed class ContainerTests : IDisposable
{
    readonly FunctionsWorkspace _workspace = new();

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Ticks_OnContainers_LoadTagAndPublish()
    {
        var account = await Azurite.ConnectionStringAsync();
        var exports = new BlobContainerClient(account, Azurite.NewContainer());
        var scorecards = new BlobContainerClient(account, Azurite.NewContainer());
        await exports.CreateAsync(cancellationToken: Cancellation);
        await scorecards.CreateAsync(cancellationToken: Cancellation);
        _workspace.Write(
            "csat.json",
            $$"""
            {
              "name": "Test company",
              "exports": {"account": "{{BlobAddress.Emulator}}", "container": "{{exports.Name}}", "tagLoaded": true},
              "scorecards": {"account": "{{BlobAddress.Emulator}}", "container": "{{scorecards.Name}}"}
            }
            """
        );
        var march = exports.GetBlobClient("nps/march.csv");
        await march.UploadAsync(
            BinaryData.FromString(FunctionsWorkspace.Rows(1, 40)),
            Cancellation
        );
        await using var host = await FakeHost.StartAsync(
            _workspace.Path,
            // The emulator of the tests has a port of its own.
            ("CSAT__Exports__Account", account),
            ("CSAT__Scorecards__Account", account)
        );

        foreach (var function in new[] { "IngestExports", "BuildKpis", "RenderScorecards" })
            Assert.Equal(HttpStatusCode.OK, (await host.TickAsync(function)).Status);
        var again = await host.TickAsync("IngestExports");

        Assert.StartsWith("0 files loaded", again.Line, StringComparison.Ordinal);
        Assert.Contains("1 unchanged", again.Line, StringComparison.Ordinal);
        Assert.Equal(40, await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
        var tags = (await march.GetTagsAsync(cancellationToken: Cancellation)).Value.Tags;
        Assert.Equal("loaded", tags["csat"]);
        Assert.True(
            await scorecards.GetBlobClient("2026-03/all.en.v1.pdf").ExistsAsync(Cancellation)
        );
        Assert.Empty(host.Error);
    }
}
