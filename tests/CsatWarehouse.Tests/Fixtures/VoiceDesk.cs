using CsatWarehouse.Facts;
using CsatWarehouse.Jobs;
using Microsoft.EntityFrameworkCore;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>A workspace whose invitations, reviews, mystery visits, tickets and teams come in the plain layout, so that each file names the columns it has.</summary>
sealed class VoiceDesk : IDisposable
{
    static readonly string[] Kinds =
    [
        "invitation",
        "review",
        "mystery-visit",
        "mystery-item",
        "ticket",
        "team",
    ];

    /// <param name="slices">JSON.</param>
    /// <param name="hasTimes">Whether invitations and reviews have the instant (<c>sentAt</c>, <c>reviewedAt</c>) in place of the day.</param>
    public VoiceDesk(string? slices = null, bool hasTimes = false)
    {
        Workspace = new(slices: slices);
        foreach (var kind in Kinds)
        {
            var profile = HelpDesk.ProfileOf(kind);
            if (hasTimes)
                profile = profile
                    .Replace(
                        "\"sentOn\": \"sentOn\"",
                        "\"sentAt\": \"sentAt\"",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "\"reviewedOn\": \"reviewedOn\"",
                        "\"reviewedAt\": \"reviewedAt\"",
                        StringComparison.Ordinal
                    );
            Workspace.Write($"sources/{kind}.json", profile);
        }
    }

    public TestWorkspace Workspace { get; }

    /// <param name="name">The kind, and after _ what tells the file from others: <c>review_1</c>.</param>
    public VoiceDesk Export(string name, string header, params IEnumerable<string> rows)
    {
        Workspace.Write(
            $"exports/plain/{name}.csv",
            string.Join('\n', rows.Prepend(header)) + "\n"
        );
        return this;
    }

    /// <exception cref="Xunit.Sdk.XunitException">A file did not load, or not whole.</exception>
    public async Task<IngestReport> IngestAsync()
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
        return report;
    }

    public Task<FactSurveyInvitation> InvitationAsync(string id) =>
        Workspace.QueryAsync(c => c.SurveyInvitations.SingleAsync(i => i.ExternalId == id));

    public Task<FactReview> ReviewAsync(string id) =>
        Workspace.QueryAsync(c => c.Reviews.SingleAsync(r => r.ExternalId == id));

    /// <summary>Everything that the files become, by the source's ids in place of surrogate keys.</summary>
    public Task<List<string>> ContentAsync() =>
        Workspace.QueryAsync(async c =>
        {
            var customers = await c.Customers.ToDictionaryAsync(
                u => u.CustomerKey,
                u => u.ExternalId
            );
            var channels = await c.Channels.ToDictionaryAsync(u => u.ChannelKey, u => u.Code);
            var topics = await c.Topics.ToDictionaryAsync(u => u.TopicKey, u => u.Code);
            var stages = await c.JourneyStages.ToDictionaryAsync(
                u => u.JourneyStageKey,
                u => u.Code
            );
            var visits = await c.MysteryVisits.ToListAsync();
            var visitOf = visits.ToDictionary(v => v.MysteryVisitKey, v => v.ExternalId);
            return (await c.SurveyInvitations.ToListAsync())
                .Select(i =>
                    Invariant(
                        $"invitation {i.Scope} {i.ExternalId} {i.SentAt:O} {i.SentDateKey} {i.Programme} {i.Wave} {i.Status} {customers[i.CustomerKey]} {channels[i.ChannelKey]} {stages[i.JourneyStageKey]} {i.Language} {i.TicketCode} {i.AgentCode} {i.TeamCode} {i.RespondedAt:O} {i.RespondedDateKey} {i.ResponseCode} {i.LineNumber}"
                    )
                )
                .Concat(
                    (await c.Reviews.ToListAsync()).Select(r =>
                        Invariant(
                            $"review {r.ExternalId} {r.ReviewedAt:O} {r.ReviewedDateKey} {r.Type} {r.Platform} {r.Rating} of {r.RatingMin} to {r.RatingMax} {r.Sentiment} {customers[r.CustomerKey]} {channels[r.ChannelKey]} {topics[r.TopicKey]} {stages[r.JourneyStageKey]} {r.ReplySeconds}"
                        )
                    )
                )
                .Concat(
                    visits.Select(v =>
                        Invariant(
                            $"visit {v.ExternalId} {v.VisitedDateKey} {v.Location} {channels[v.ChannelKey]} {v.TeamCode} {v.VisitorCode} {v.StatedScore}"
                        )
                    )
                )
                .Concat(
                    (await c.MysteryItems.ToListAsync()).Select(i =>
                        Invariant(
                            $"item {i.ExternalId} of {visitOf.GetValueOrDefault(i.MysteryVisitKey, "nobody")} on {i.VisitedDateKey} {i.ItemCode} {i.Type} {i.Score}/{i.MaxScore} {i.IsMet} {i.Weight}"
                        )
                    )
                )
                .Order(StringComparer.Ordinal)
                .ToList();
        });

    public void Dispose() => Workspace.Dispose();
}
