using System.Globalization;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Jobs;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>A workspace with a survey, and targets, baselines, benchmarks, action steps, business hours and tickets in the plain layout.</summary>
sealed class MarkedWorkspace : IDisposable
{
    public const string Targets = "kpi,slice,from,to,value";
    public const string Baselines = "kpi,slice,from,to,value,updatedAt,deleted";
    public const string Benchmarks =
        "peer,peerClass,kpi,slice,from,to,value,scaleMin,scaleMax,respondents";
    public const string Steps =
        "action,step,kpi,slice,status,plannedOn,dueOn,startedOn,doneOn,updatedAt,deleted";
    public const string Hours = "team,weekday,date,opens,closes,from,to,timeZone";
    public const string Tickets = "id,createdAt,requester,team,firstRepliedAt,solvedAt";

    public MarkedWorkspace(string? slices = null)
    {
        Workspace = new(slices: slices);
        foreach (
            var kind in (string[])
                [
                    "target",
                    "baseline",
                    "benchmark",
                    "action-step",
                    "business-calendar",
                    "ticket",
                    "team",
                ]
        )
            Workspace.Write($"sources/{kind}.json", HelpDesk.ProfileOf(kind));
    }

    public TestWorkspace Workspace { get; }

    /// <param name="name">The kind, and after _ what tells the file from others.</param>
    public MarkedWorkspace Export(string name, string header, params IEnumerable<string> rows)
    {
        Workspace.Write(
            $"exports/plain/{name}.csv",
            string.Join('\n', rows.Prepend(header)) + "\n"
        );
        return this;
    }

    /// <summary>An interval that is known: 8 detractors, 9 passives and 19 promoters are 30.6, 2.9 to 53.5.</summary>
    public MarkedWorkspace Month(string day, int promoters = 19)
    {
        var rows = new Rows(
            int.Parse(day.Replace("-", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
                * 100
        );
        Workspace.Export(
            day,
            [.. rows.Of(8, day, 5), .. rows.Of(9, day, 8), .. rows.Of(promoters, day, 10)]
        );
        return this;
    }

    /// <exception cref="Xunit.Sdk.XunitException">A file did not load, or not whole.</exception>
    public async Task<BuildReport> RunAsync()
    {
        var report = await Workspace.IngestAsync();
        Assert.All(
            report.Files,
            f =>
            {
                Assert.True(f.Outcome is IngestOutcome.Loaded or IngestOutcome.Unchanged, f.Reason);
                Assert.Equal(0, f.RowsRejected);
            }
        );
        return await Workspace.BuildAsync();
    }

    public async Task<FactKpi> FigureAsync(string kpi, string month, string slice = "all") =>
        (await Workspace.FigureAsync(kpi, month, slice)).Figure;

    /// <summary>What the current builds of months say of a KPI's peers: name, class and the comparison.</summary>
    public Task<List<(string Peer, string Class, FactKpiPeer Row)>> PeersAsync(string kpi) =>
        Workspace.QueryAsync(async c =>
        {
            var rows = await (
                from gap in c.KpiPeers
                join pointer in c.KpiPointers on gap.KpiBuildKey equals pointer.KpiBuildKey
                join code in c.Kpis on gap.KpiKey equals code.KpiKey
                join peer in c.Peers on gap.PeerKey equals peer.PeerKey
                where code.Code == kpi && gap.PeriodKey < ReportingPeriod.FirstLongKey
                orderby peer.PeerClass
                select new
                {
                    peer.Name,
                    peer.PeerClass,
                    gap,
                }
            ).ToListAsync();
            return rows.Select(r => (r.Name, r.PeerClass, r.gap)).ToList();
        });

    public void Dispose() => Workspace.Dispose();
}
