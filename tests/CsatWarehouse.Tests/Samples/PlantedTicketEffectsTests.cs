using CsatWarehouse.Dimensions;
using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Samples;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Samples;

/// <summary>What help desks trip over, and what was planted in the tickets, in the figures of the warehouse.</summary>
public sealed class PlantedTicketEffectsTests(TelecomWarehouse telecom)
{
    static readonly string Year = TelecomWarehouse.Month(1) + "-r12";

    [Fact]
    public async Task HelpDesk_LoadsWholeAndKnowsEveryMember()
    {
        var desk = (await telecom.IngestedAsync()).Files.Where(f =>
            f.FileName.StartsWith("zendesk/", StringComparison.Ordinal)
            && f.Kind is not "ticket-tag"
            && f.Outcome != IngestOutcome.Unmatched
        );
        Assert.NotEmpty(desk);
        Assert.All(
            desk.Where(f => f.Outcome != IngestOutcome.Failed),
            f => Assert.Equal((IngestOutcome.Loaded, 0), (f.Outcome, f.RowsRejected))
        );
        await telecom.QueryAsync(async c =>
        {
            Assert.Equal(0, await c.Agents.CountAsync(a => a.IsInferred));
            Assert.Equal(0, await c.Teams.CountAsync(t => t.IsInferred));
            Assert.Equal(0, await c.TicketComments.CountAsync(m => m.TicketKey == 0));
            Assert.Equal(0, await c.TicketStatuses.CountAsync(s => s.TicketKey == 0));
            Assert.Equal(
                0,
                await c.Tickets.CountAsync(t =>
                    t.TeamKey == 0
                    || t.ChannelKey == 0
                    || t.TopicKey == 0
                    || t.MergedIntoTicketKey == 0
                    || t.CustomerKey <= SpecialMember.Unknown
                )
            );
            return 0;
        });
    }

    [Fact]
    public async Task Repeats_OfAYear_AreAsOftenAsPlanted()
    {
        var repeats = (await telecom.FigureAsync(KpiCatalogue.RepeatRate, Year)).Figure;
        var resolved = (await telecom.FigureAsync(KpiCatalogue.Fcr, Year)).Figure;

        // Chance adds a little: another problem of the same kind in the same week.
        Assert.Equal(PlantedEffects.RepeatShare, repeats.Value!.Value, 0.015);
        Assert.Equal(1 - PlantedEffects.RepeatShare, resolved.Value!.Value, 0.02);
    }

    [Fact]
    public async Task Merged_Tickets_AreNoContactsAndHaveNoTimes()
    {
        var (merged, all, solved) = await telecom.QueryAsync(async c =>
            (
                await c.Tickets.CountAsync(t => t.MergedIntoTicketKey > 0),
                await c.Tickets.CountAsync(),
                await c.Tickets.CountAsync(t => t.MergedIntoTicketKey > 0 && t.SolvedAt != null)
            )
        );
        var contacts = (
            await telecom.FigureAsync(KpiCatalogue.Contacts, TelecomWarehouse.Month(1))
        ).Figure;
        var own = await telecom.QueryAsync(c =>
            c.Tickets.CountAsync(t =>
                t.CreatedDateKey >= 20260901
                && t.CreatedDateKey <= 20260930
                && t.MergedIntoTicketKey == SpecialMember.NotApplicable
            )
        );

        Assert.InRange(merged / (double)all, 0.011, 0.022);
        Assert.Equal(0, solved);
        Assert.Equal(own, contacts.Value);
    }

    [Fact]
    public async Task ClosedTickets_ThatWereNeverSolved_HaveAResolution()
    {
        var (unsolved, closed, without) = await telecom.QueryAsync(async c =>
            (
                await c.Tickets.CountAsync(t => t.IsClosedWithoutSolve),
                await c.Tickets.CountAsync(t => t.SolvedAt != null),
                await c.Tickets.CountAsync(t =>
                    t.IsClosedWithoutSolve && t.ResolutionSeconds == null
                )
            )
        );

        Assert.Equal(PlantedEffects.ClosedUnsolvedShare, unsolved / (double)closed, 0.005);
        Assert.Equal(0, without);
    }

    [Fact]
    public async Task Reopened_TicketsOfAYear_AreAsOftenAsPlanted() =>
        Assert.Equal(
            PlantedEffects.ReopenedShare,
            (await telecom.FigureAsync(KpiCatalogue.ReopenRate, Year)).Figure.Value!.Value,
            0.015
        );

    /// <summary>By the plain figure the team is as fast as any; with its open tickets one in nine waits for ever.</summary>
    [Fact]
    public async Task IgnoringTeam_WithItsOpenTickets_LooksNoBetterThanItIs()
    {
        var team = await TeamAsync(PlantedEffects.IgnoringTeam);
        var plain = (await telecom.FigureAsync(KpiCatalogue.FirstResponseP90, Year, team)).Figure;
        var open = (
            await telecom.FigureAsync(KpiCatalogue.FirstResponseP90WithOpen, Year, team)
        ).Figure;

        Assert.Equal(
            PlantedEffects.IgnoredShare,
            plain.Neutral!.Value / (double)(plain.Neutral.Value + plain.Answers),
            0.04
        );
        Assert.True(open.Value is null || open.Value > 10 * plain.Value);
        Assert.True(open.Low > plain.High);
    }

    [Fact]
    public async Task OtherTeams_WithTheirOpenTickets_LookAsBefore()
    {
        var ignoring = await TeamAsync(PlantedEffects.IgnoringTeam);
        var teams = (await telecom.TableAsync(Year)).Of(KpiCatalogue.FirstResponseP90, "team");

        foreach (var plain in teams.Where(t => t.Slice.Text != ignoring))
            Assert.Equal(
                plain.Figure.Value!.Value,
                (
                    await telecom.FigureAsync(
                        KpiCatalogue.FirstResponseP90WithOpen,
                        Year,
                        plain.Slice.Text
                    )
                )
                    .Figure
                    .Value!
                    .Value,
                0.05 * plain.Figure.Value.Value
            );
    }

    /// <summary>Bots answer in seconds and rules at once; people take minutes in the chat and an hour in the app.</summary>
    [Fact]
    public async Task BotsAndAutoReplies_AreNoFirstResponse()
    {
        var chat = await telecom.FigureAsync(
            KpiCatalogue.FirstResponseMedian,
            Year,
            "channel=chat"
        );
        var app = await telecom.FigureAsync(KpiCatalogue.FirstResponseMedian, Year, "channel=app");

        Assert.InRange(chat.Figure.Value!.Value, 120, 3600);
        Assert.InRange(app.Figure.Value!.Value, 3600, 86_400);
    }

    [Fact]
    public async Task BillProblems_SinceTheNewBill_AreMoreFrequent()
    {
        var (before, since) = (0.0, 0.0);
        for (var back = PlantedEffects.BillGotWorseMonthsBack + 6; back >= 1; back--)
        {
            var table = await telecom.TableAsync(TelecomWarehouse.Month(back));
            var bills = ((string[])["bill-unclear", "wrong-charge", "payment-not-seen"]).Sum(t =>
                table
                    .Find(KpiCatalogue.ProblemRate, SliceCode.Parse($"topic={t}"))!
                    .Figure.Value!.Value
            );
            if (back <= PlantedEffects.BillGotWorseMonthsBack)
                since += bills / PlantedEffects.BillGotWorseMonthsBack;
            else
                before += bills / 6;
        }

        Assert.Equal(PlantedEffects.BillProblemFactor, since / before, 0.25);
    }

    [Fact]
    public async Task Requesters_ThatNoUserFileHas_AreInferredAndFew()
    {
        var (unknown, all) = await telecom.QueryAsync(async c =>
            (
                await (
                    from t in c.Tickets
                    join p in c.Customers on t.CustomerKey equals p.CustomerKey
                    where p.IsInferred
                    select t
                ).CountAsync(),
                await c.Tickets.CountAsync()
            )
        );

        Assert.Equal(PlantedEffects.DeletedRequesterShare, unknown / (double)all, 0.002);
    }

    [Fact]
    public async Task Customers_WithAnotherEmailAtTheHelpDesk_AreTheOnlyOnesNotMatched()
    {
        var lines = await telecom.QueryAsync(c =>
            CustomerMatchLine.ReadAsync(c, TestContext.Current.CancellationToken)
        );

        // The help desk's users carry the CRM's number as well, so that even those are found.
        Assert.All(
            lines.Where(l => l.Source is "zendesk"),
            l => Assert.True(l.MatchRate > 1 - PlantedEffects.OtherEmailShare)
        );
    }

    /// <summary>The ticket's own name for a team is a number; agents are in one whose name tells.</summary>
    async Task<string> TeamAsync(string code) =>
        "team="
        + await telecom.QueryAsync(async c =>
            (await c.Teams.ToListAsync())
                .Single(t => t.Name.Text.EndsWith(code, StringComparison.OrdinalIgnoreCase))
                .ExternalId
        );
}
