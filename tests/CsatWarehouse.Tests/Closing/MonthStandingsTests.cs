using CsatWarehouse.Closing;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Closing;

public sealed class MonthStandingsTests : IAsyncLifetime
{
    const long March = 20260301;

    readonly TestWorkspace _workspace = new();

    public async ValueTask InitializeAsync()
    {
        var rows = new Rows();
        _workspace.Export("a", [.. rows.Of(9, "2026-01-05", 9), .. rows.Of(9, "2026-03-05", 9)]);
        await _workspace.RunAsync();
    }

    public ValueTask DisposeAsync()
    {
        _workspace.Dispose();
        return ValueTask.CompletedTask;
    }

    async Task<MonthStanding> OfAsync(long month, string utc)
    {
        var at = DateTime.Parse(
            utc,
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.AdjustToUniversal
        );
        var standings = await _workspace.QueryAsync(c =>
            MonthStandings.ReadAsync(c, _workspace.Read(), TestContext.Current.CancellationToken)
        );
        return standings.Of(month, at);
    }

    [Theory]
    // Kyiv is two hours ahead of UTC until 29 March 2026, and three from then on.
    [InlineData("2026-03-31T20:59:59Z", MonthState.Open)]
    [InlineData("2026-03-31T21:00:00Z", MonthState.Provisional)]
    [InlineData("2026-04-09T20:59:59Z", MonthState.Provisional)]
    [InlineData("2026-04-09T21:00:00Z", MonthState.Closed)]
    public async Task Month_ByItsDate_ClosesAtTheStartOfTheTenthInTheWorkspacesZone(
        string utc,
        MonthState state
    )
    {
        var standing = await OfAsync(March, utc);

        Assert.Equal(state, standing.State);
        Assert.Equal(
            state == MonthState.Closed ? null : new DateOnly(2026, 4, 10),
            standing.ClosesOn
        );
        Assert.Equal(
            state == MonthState.Closed
                ? new DateTime(2026, 4, 9, 21, 0, 0, DateTimeKind.Utc)
                : null,
            standing.ClosedAt
        );
        Assert.Null(standing.ClosedBy);
    }

    [Fact]
    public async Task Month_WithoutFigures_StaysOpen() =>
        Assert.Equal(MonthState.Open, (await OfAsync(20260201, "2026-05-01T00:00:00Z")).State);

    [Theory]
    [InlineData("1", "2026-02-01")]
    [InlineData("31", "2026-02-28")]
    public async Task Day_OfASetting_IsAtMostTheLastOfTheMonth(string day, string closes)
    {
        _workspace.Environment["CSAT__Closing__DayOfNextMonth"] = day;

        var standing = await OfAsync(20260101, "2026-01-31T23:00:00Z");

        var expected = DateOnly.Parse(closes, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(
            expected == new DateOnly(2026, 2, 1) ? MonthState.Closed : MonthState.Provisional,
            standing.State
        );
        Assert.Equal(standing.State == MonthState.Closed ? null : expected, standing.ClosesOn);
    }

    [Fact]
    public async Task Month_WithOpenCases_IsProvisionalAfterItsDay()
    {
        await _workspace.QueryAsync(c =>
            c.KpiFacts.Where(f => f.PeriodKey == March)
                .ExecuteUpdateAsync(set => set.SetProperty(f => f.IsProvisional, true))
        );

        var standing = await OfAsync(March, "2026-05-01T00:00:00Z");

        Assert.Equal((MonthState.Provisional, null), (standing.State, standing.ClosesOn));
    }

    [Fact]
    public async Task Hand_ClosesBeforeTheDayAndOpensAgain_FromThenOn()
    {
        var at = new DateTime(2026, 4, 3, 8, 0, 0, DateTimeKind.Utc);
        await AddAsync(1, true, at, "Olga");
        await AddAsync(2, false, at.AddDays(20), "Ivan");

        Assert.Equal(MonthState.Provisional, (await OfAsync(March, "2026-04-03T07:59:59Z")).State);
        var closed = await OfAsync(March, "2026-04-03T08:00:00Z");
        Assert.Equal(
            (MonthState.Closed, "Olga", at),
            (closed.State, closed.ClosedBy, closed.ClosedAt)
        );
        var reopened = await OfAsync(March, "2026-06-01T00:00:00Z");
        Assert.Equal((MonthState.Provisional, "Ivan"), (reopened.State, reopened.ClosedBy));
    }

    Task<int> AddAsync(long key, bool isClosed, DateTime at, string by) =>
        _workspace.QueryAsync(c =>
        {
            c.MonthClosings.Add(
                new MonthClosing
                {
                    MonthClosingKey = key,
                    MonthDateKey = March,
                    IsClosed = isClosed,
                    At = at,
                    By = by,
                }
            );
            return c.SaveChangesAsync();
        });
}
