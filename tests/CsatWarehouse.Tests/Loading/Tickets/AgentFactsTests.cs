using CsatWarehouse.Dimensions;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Loading.Tickets;

public sealed class AgentFactsTests
{
    const string Agents = "id,name,team,validFrom";

    [Fact]
    public async Task Team_AgentChangesTeamInTheMiddle_TicketHasTheTeamAsOfTheContact()
    {
        using var desk = new HelpDesk();
        desk.Export("agent_1", Agents, "A1,Olena,north,2026-01-01")
            .Export(
                "ticket_1",
                "id,createdAt,agent,team",
                "T1,2026-03-14T21:59:59Z,A1,",
                "T2,2026-03-14T22:00:00Z,A1,",
                "T3,2025-01-01T08:00:00Z,A1,",
                "T4,2026-03-20T08:00:00Z,A1,billing"
            );
        await desk.IngestAsync();
        Assert.Equal("north", await desk.TeamOfAsync("T2"));

        // From midnight in Kyiv, which is 22:00 in London.
        desk.Export("agent_2", Agents, "A1,Olena K.,south,2026-03-15");
        await desk.IngestAsync();

        Assert.Equal("north", await desk.TeamOfAsync("T1"));
        Assert.Equal("south", await desk.TeamOfAsync("T2"));
        Assert.Equal("north", await desk.TeamOfAsync("T3"));
        Assert.Equal("billing", await desk.TeamOfAsync("T4"));
        var versions = await desk.Workspace.QueryAsync(c =>
            c.Agents.Where(a => a.ExternalId == "A1").OrderBy(a => a.ValidFromAt).ToListAsync()
        );
        Assert.Equal(
            [DimAgent.Ever, new(2026, 3, 14, 22, 0, 0)],
            versions.Select(v => v.ValidFromAt)
        );
        Assert.Equal([versions[1].ValidFromAt, DimAgent.Never], versions.Select(v => v.ValidToAt));
        Assert.All(versions, v => Assert.Equal("Olena K.", v.Name.Text));
        Assert.Single(versions.Select(v => v.AgentDurableKey).Distinct());
    }

    [Fact]
    public async Task Agents_SnapshotWithoutAnAgent_WhatEarlierFilesSaidStands()
    {
        using var desk = new HelpDesk();
        desk.Workspace.Write(
            "sources/agent.json",
            HelpDesk
                .ProfileOf("agent")
                .Replace("\"delta\"", "\"snapshot\"", StringComparison.Ordinal)
        );
        desk.Export("agent_1", Agents, "A1,Olena,north,2026-01-01", "A2,Ivan,north,2026-01-01");
        await desk.IngestAsync();
        desk.Export("agent_2", Agents, "A2,Ivan,south,2026-02-01");
        await desk.IngestAsync();

        var agents = await desk.Workspace.QueryAsync(c =>
            c.Agents.Where(a => a.AgentKey > 0)
                .OrderBy(a => a.ExternalId)
                .ThenBy(a => a.ValidFromAt)
                .Select(a => a.ExternalId)
                .ToListAsync()
        );
        Assert.Equal(["A1", "A2", "A2"], agents);
    }

    [Fact]
    public async Task Agents_FileIsCorrected_ItsOldWordIsGone()
    {
        using var desk = new HelpDesk();
        desk.Export("agent_1", Agents, "A1,Olena,north,2026-01-01")
            .Export("agent_2", Agents, "A1,Olena,south,2026-02-01")
            .Export("ticket_1", "id,createdAt,agent", "T1,2026-02-14T08:00:00Z,A1");
        await desk.IngestAsync();
        Assert.Equal("south", await desk.TeamOfAsync("T1"));

        desk.Export("agent_2", Agents, "A1,Olena,south,2026-03-01");
        await desk.IngestAsync();

        Assert.Equal("north", await desk.TeamOfAsync("T1"));
    }

    [Fact]
    public async Task Team_IsNamedBeforeItsRecord_MemberIsFilledInPlaceAndForgottenWithTheFile()
    {
        using var desk = new HelpDesk();
        desk.Export("ticket_1", "id,createdAt,team", "T1,2026-02-14T08:00:00Z,north");
        await desk.IngestAsync();
        var inferred = await TeamAsync(desk);
        Assert.True(inferred.IsInferred);

        desk.Export("team_1", "id,name,department", "north,North desk,Care");
        await desk.IngestAsync();
        var described = await TeamAsync(desk);
        Assert.Equal(inferred.TeamKey, described.TeamKey);
        Assert.Equal(
            ("North desk", "Care", false),
            (described.Name.Text, described.Department, described.IsInferred)
        );

        desk.Export("team_1", "id,name,department", "other,Other,Care");
        await desk.IngestAsync();
        var forgotten = await TeamAsync(desk);
        Assert.Equal(inferred.TeamKey, forgotten.TeamKey);
        Assert.Equal(
            ("north", null, true),
            (forgotten.Name.Text, forgotten.Department, forgotten.IsInferred)
        );
    }

    static Task<DimTeam> TeamAsync(HelpDesk desk) =>
        desk.Workspace.QueryAsync(c => c.Teams.SingleAsync(t => t.ExternalId == "north"));
}
