using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Reading;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Scorecards.Tests.Reading;

/// <summary>A month is read while the one before is in somebody's hands, and no further.</summary>
public sealed class MonthModelsTests : IAsyncLifetime
{
    static readonly long[] Months = [20260401, 20260501, 20260601];

    readonly SurveyWorkspace _survey = new();
    readonly List<long> _begun = [];
    readonly TaskCompletionSource _second = new();
    Warehouse? _warehouse;

    public async ValueTask InitializeAsync()
    {
        _survey.Export("2026-04", _survey.Rows(9, "2026-04-10", 9));
        await _survey.BuildAsync();
        _warehouse = await _survey.OpenAsync();
    }

    public ValueTask DisposeAsync()
    {
        _warehouse?.Dispose();
        _survey.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task ReadAhead_MonthInHand_ReadsTheNextAndNoFurther()
    {
        var months = new List<MonthModels>();
        await foreach (var month in ReadAsync(_ => { }))
        {
            months.Add(month);
            if (months.Count > 1)
                continue;
            // Without reading ahead this would wait for ever.
            await _second.Task.WaitAsync(
                TimeSpan.FromMinutes(1),
                TestContext.Current.CancellationToken
            );
            Assert.Equal(Months[..2], _begun);
        }

        Assert.Equal(Months, months.Select(m => m.Month));
        Assert.NotNull(months[0].Models.Single().Model);
        Assert.NotNull(months[0].Build);
        Assert.Null(months[1].Models.Single().Model);
        Assert.Null(months[1].Build);
    }

    [Fact]
    public async Task ReadAhead_FaultInTheNextMonth_ArisesAfterTheOneBeforeIsDone()
    {
        var seen = new List<long>();

        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (
                var month in ReadAsync(m =>
                {
                    if (m == Months[1])
                        throw new InvalidOperationException();
                })
            )
                seen.Add(month.Month);
        });

        Assert.Equal(Months[..1], seen);
    }

    [Fact]
    public async Task ReadAhead_WhoStopsInBetween_LeavesNobodyReading()
    {
        await foreach (var _ in ReadAsync(_ => { }))
        {
            await _second.Task.WaitAsync(
                TimeSpan.FromMinutes(1),
                TestContext.Current.CancellationToken
            );
            break;
        }

        // The context that was read on is closed, and what was being read has ended: the warehouse can be.
        _warehouse!.Dispose();
        Assert.Equal(Months[..2], _begun);
    }

    IAsyncEnumerable<MonthModels> ReadAsync(Action<long> begun) =>
        MonthModels.ReadAheadAsync(
            _warehouse!,
            new ScorecardModelReader(_survey.Workspace),
            Months,
            (_, month, _) =>
            {
                _begun.Add(month);
                if (month == Months[1])
                    _second.TrySetResult();
                begun(month);
                return Task.FromResult<IReadOnlyList<SliceCode>>([SliceCode.All]);
            },
            TestContext.Current.CancellationToken
        );
}
