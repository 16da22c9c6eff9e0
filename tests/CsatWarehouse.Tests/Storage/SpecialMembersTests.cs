using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Storage;

public sealed class SpecialMembersTests
{
    [Fact]
    public async Task Joins_OfFactsWithoutCustomerOrChannel_LoseNoFact()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("a", new Rows().Of(10, "2026-03-05", 9));
        await workspace.IngestAsync();

        var joined = await workspace.QueryAsync(c =>
            (
                from response in c.SurveyResponses
                join customer in c.Customers on response.CustomerKey equals customer.CustomerKey
                join channel in c.Channels on response.ChannelKey equals channel.ChannelKey
                join source in c.SourceSystems
                    on customer.SourceSystemKey equals source.SourceSystemKey
                join date in c.Dates on response.AnsweredDateKey equals date.DateKey
                select channel.Code
            ).ToListAsync()
        );
        var stages = await workspace.QueryAsync(c =>
            (
                from question in c.Questions
                join stage in c.JourneyStages
                    on question.JourneyStageKey equals stage.JourneyStageKey
                select stage.Code
            )
                .Order()
                .ToListAsync()
        );

        Assert.Equal(10, joined.Count);
        Assert.Equal(["delivery", "not-applicable", "not-applicable"], stages);
    }
}
