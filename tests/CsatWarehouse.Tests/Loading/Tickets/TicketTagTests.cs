using System.Globalization;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Loading.Tickets;

public sealed class TicketTagTests : IDisposable
{
    readonly HelpDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Tag_BeforeItsTicket_FindsItWhenItComes()
    {
        _desk.Export("ticket-tag_1", "ticket,tag,at", "T1,vip,2026-03-31T22:30:00Z");
        await _desk.IngestAsync();
        Assert.Equal(["vip on 0"], await TagsAsync());

        _desk.Export("ticket_1", "id,createdAt", "T1,2026-03-31T22:00:00Z");
        await _desk.IngestAsync();

        var ticket = await _desk.TicketAsync("T1");
        Assert.Equal(
            [$"vip on {ticket.TicketKey.ToString(CultureInfo.InvariantCulture)}"],
            await TagsAsync()
        );
    }

    [Fact]
    public async Task Tag_OfATicketThatIsWrittenAnew_StaysWithIt()
    {
        _desk.Export("ticket_1", "id,createdAt", "T1,2026-03-31T22:00:00Z");
        _desk.Export("ticket-tag_1", "ticket,tag", "T1,vip");
        await _desk.IngestAsync();
        var before = await _desk.TicketAsync("T1");

        _desk.Export("ticket_1", "id,createdAt,priority", "T1,2026-03-31T22:00:00Z,high");
        await _desk.IngestAsync();

        var after = await _desk.TicketAsync("T1");
        Assert.NotEqual(before.TicketKey, after.TicketKey);
        Assert.Equal(
            [$"vip on {after.TicketKey.ToString(CultureInfo.InvariantCulture)}"],
            await TagsAsync()
        );
    }

    [Fact]
    public async Task TagsOfATicketsOwnRow_ArePutAndTakenWithTheRow()
    {
        _desk.Export("ticket_1", "id,createdAt,tags", "T1,2026-03-31T22:00:00Z,vip;slow;vip");
        await _desk.IngestAsync();
        Assert.Equal(2, (await TagsAsync()).Count);

        _desk.Export("ticket_1", "id,createdAt,tags", "T1,2026-03-31T22:00:00Z,slow");
        await _desk.IngestAsync();

        var ticket = await _desk.TicketAsync("T1");
        Assert.Equal(
            [$"slow on {ticket.TicketKey.ToString(CultureInfo.InvariantCulture)}"],
            await TagsAsync()
        );
    }

    Task<List<string>> TagsAsync() =>
        _desk.Workspace.QueryAsync(c =>
            c.TicketTags.Join(
                    c.Tags,
                    t => t.TagKey,
                    t => t.TagKey,
                    (fact, tag) => tag.Code + " on " + fact.TicketKey
                )
                .Order()
                .ToListAsync()
        );
}
