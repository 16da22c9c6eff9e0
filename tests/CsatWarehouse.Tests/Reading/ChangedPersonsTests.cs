using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Reading;

public sealed class ChangedPersonsTests : IDisposable
{
    readonly TestWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    /// <summary>How many persons' answers differ, at least, after the file of ten persons is replaced.</summary>
    async Task<long> AfterAsync(params IEnumerable<string>[] rows)
    {
        _workspace.Export("march", [.. new Rows().Of(10, "2026-03-05", 9)]);
        await _workspace.RunAsync();
        var before = await BuildAsync();
        _workspace.Export("march", [.. rows.SelectMany(r => r)]);
        await _workspace.RunAsync();
        var now = await BuildAsync();
        return await _workspace.QueryAsync(c =>
            ChangedPersons.AtLeastAsync(c, before, now, TestContext.Current.CancellationToken)
        );
    }

    Task<long> BuildAsync() =>
        _workspace.QueryAsync(c =>
            c.KpiPointers.Where(p =>
                    p.PeriodKey == 20260301 && p.KpiGroup == KpiCatalogue.SurveyGroup
                )
                .Select(p => p.KpiBuildKey)
                .SingleAsync()
        );

    [Fact]
    public async Task Persons_WhoCameLate_AreCounted() =>
        Assert.Equal(
            3,
            await AfterAsync(
                new Rows().Of(10, "2026-03-05", 9),
                new Rows(11).Of(3, "2026-03-06", 2)
            )
        );

    [Fact]
    public async Task Persons_WhoseScoresWereCorrected_AreCountedThoughTheirNumberIsTheSame() =>
        Assert.Equal(
            4,
            await AfterAsync(new Rows().Of(6, "2026-03-05", 9), new Rows(7).Of(4, "2026-03-05", 10))
        );

    [Fact]
    public async Task Persons_WhoWereTakenBack_AreCounted() =>
        Assert.Equal(2, await AfterAsync(new Rows().Of(8, "2026-03-05", 9)));

    [Fact]
    public async Task Answers_ReadAgainAsTheyWere_AreNone() =>
        Assert.Equal(
            0,
            await AfterAsync(
                // Another content with the same answers: their order is another.
                new Rows(6).Of(5, "2026-03-05", 9),
                new Rows(1).Of(5, "2026-03-05", 9)
            )
        );

    [Fact]
    public async Task Corrections_OfAnotherMeasure_CountToo() =>
        Assert.Equal(
            5,
            await AfterAsync(
                new Rows().Of(5, "2026-03-05", 9),
                new Rows(6).Of(5, "2026-03-05", 9, csat: 1)
            )
        );
}
