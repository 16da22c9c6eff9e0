using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Samples;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Samples;

/// <summary>The generated company's invitations, reviews and mystery visits.</summary>
public sealed class TelecomVoicesTests
{
    static readonly string[] Sources =
    [
        "invitations",
        "reviews",
        "mystery-visits",
        "mystery-items",
        "zendesk-tickets",
    ];

    [Fact]
    public async Task Run_GeneratedVoices_LoadsWholeAndFindsWhatWasPlanted()
    {
        using var workspace = new TestWorkspace(slices: "[[\"channel\"]]");
        foreach (var source in Sources)
            workspace.Write(
                $"sources/{source}.json",
                await File.ReadAllTextAsync(
                    Repository.PathOf(
                        "warehouse",
                        "samples",
                        "telecom",
                        "sources",
                        source + ".json"
                    ),
                    TestContext.Current.CancellationToken
                )
            );
        new CompanyGenerator(new() { Months = 6, Scale = 0.1 }).WriteTo(
            Path.Combine(workspace.Path, "exports"),
            cancellation: TestContext.Current.CancellationToken
        );

        var report = await workspace.IngestAsync();
        await workspace.BuildAsync();

        Assert.All(
            report.Files.Where(f => f.Outcome != IngestOutcome.Unmatched),
            f => Assert.Equal((IngestOutcome.Loaded, 0), (f.Outcome, f.RowsRejected))
        );
        var agreement = await workspace.QueryAsync(async c =>
        {
            Assert.Equal(0, await c.MysteryItems.CountAsync(i => i.MysteryVisitKey == 0));
            Assert.Equal(0, await c.Reviews.CountAsync(r => r.TopicKey <= 0));
            Assert.Equal(0, await c.SurveyInvitations.CountAsync(i => i.CustomerKey <= 0));
            return await MysteryAgreement.ReadAsync(
                c,
                20260501,
                20261031,
                TestContext.Current.CancellationToken
            );
        });
        // Checklists of a pair agree in nine items of ten.
        Assert.InRange(agreement.Kappa!.Observed, 0.85, 0.95);
        Assert.InRange(agreement.Kappa.Value!.Value, 0.5, 0.9);
        // Met in 82 of 100.
        var score = (await workspace.FigureAsync(KpiCatalogue.MysteryScore, "2026-09")).Figure;
        Assert.InRange(0.82, score.Low!.Value, score.High!.Value);
        // A good third answers, less those who have fallen silent.
        var rate = (await workspace.FigureAsync(KpiCatalogue.ResponseRate, "2026-08")).Figure;
        Assert.InRange(rate.Value!.Value, 0.25, 0.4);
        Assert.False(rate.IsProvisional);
        Assert.True(
            (await workspace.FigureAsync(KpiCatalogue.ResponseRate, "2026-10")).Figure.IsProvisional
        );
    }
}
