using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Kpis;

public sealed class TicketScopesTests
{
    [Fact]
    public async Task Of_SourcesWithSeveralScopes_NamesEachOnce()
    {
        using var desk = new HelpDesk();
        Add(desk, "east", "2025", "2026", "2027");
        Add(desk, "west", "");
        await desk.Workspace.IngestAsync();

        var scopes = await desk.Workspace.QueryAsync(c =>
        {
            var sources = c.SourceSystems.ToDictionary(s => s.SourceSystemKey, s => s.Code);
            return Task.FromResult(
                TicketScopes
                    .Of(c)
                    .Select(s => $"{sources[s.SourceSystemKey]}/{s.Scope}")
                    .Order(StringComparer.Ordinal)
                    .ToList()
            );
        });

        Assert.Equal(["east/2025", "east/2026", "east/2027", "west/"], scopes);
    }

    [Fact]
    public async Task Of_NoTickets_NamesNone()
    {
        using var desk = new HelpDesk();

        Assert.Empty(
            await desk.Workspace.QueryAsync(c => Task.FromResult(TicketScopes.Of(c).ToList()))
        );
    }

    /// <summary>A source with two tickets in each scope, one file a scope.</summary>
    static void Add(HelpDesk desk, string source, params string[] scopes)
    {
        var files = scopes.Select(s =>
            $$"""{"glob": "{{source}}{{s}}/*.csv", "variant": "v{{s}}"}"""
        );
        var variants = scopes.Select(s =>
            s.Length == 0
                ? """ "v": {"key": {"id": "id"}} """
                : $$""" "v{{s}}": {"key": {"id": "id", "scope": "{{s}}"} } """
        );
        desk.Workspace.Write(
            $"sources/{source}.json",
            $$"""
            {
              "source": "{{source}}",
              "kind": "ticket",
              "delivery": "delta",
              "files": [{{string.Join(", ", files)}}],
              "variants": { {{string.Join(", ", variants)}} },
              "map": {"createdAt": "createdAt"},
            }
            """
        );
        foreach (var scope in scopes)
            desk.Workspace.Write(
                $"exports/{source}{scope}/tickets.csv",
                $"id,createdAt\n1,2026-03-02T09:00:00Z\n2,2026-03-04T09:00:00Z\n{source}{scope},2026-03-05T09:00:00Z\n"
            );
    }
}
