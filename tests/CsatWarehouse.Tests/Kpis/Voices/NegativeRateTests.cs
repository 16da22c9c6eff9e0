using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Kpis.Voices;

public sealed class NegativeRateTests
{
    const string Reviews =
        "id,reviewedOn,type,rating,ratingMin,ratingMax,sentiment,customerEmail,topic,channel";
    const string Tickets = "id,createdAt,requester,topic,channel";

    const string SurveyByMail = """
        {
          "source": "mailed",
          "kind": "survey",
          "files": [{"glob": "mailed/*.csv"}],
          "format": {"encoding": "utf-8", "delimiter": ","},
          "key": {"id": "id"},
          "map": {"answeredOn": "answered", "customerEmail": "email"},
          "questions": [{"code": "csat", "columns": "csat", "kind": "csat", "scale": {"min": 1, "max": 5}}]
        }
        """;

    /// <summary>Three feedbacks: O.'s low score, review and complaint about the bill are one; S.'s complaint about the app; a review of nobody known.</summary>
    static readonly string[] Said =
    [
        "V1,2026-03-02,review,1,1,5,,olena@example.com,bill,",
        "V2,2026-03-20,complaint,,,,,olena@example.com,bill,phone",
        "V3,2026-03-21,complaint,,,,,sam@example.com,app,phone",
        "V4,2026-03-22,review,,,,negative,,app,",
        "V5,2026-03-23,review,2,1,5,negative,,app,",
        "V6,2026-03-24,review,4,1,5,,,bill,",
    ];

    [Fact]
    public async Task Rates_OfAMonth_CountOneThingOfOneCustomerOnceAndComplaintsAsTheyCome()
    {
        using var desk = await BuiltAsync(Desk(250));

        var negative = (
            await desk.Workspace.FigureAsync(KpiCatalogue.NegativeRate, "2026-03")
        ).Figure;
        var complaints = (
            await desk.Workspace.FigureAsync(KpiCatalogue.ComplaintRate, "2026-03")
        ).Figure;
        var count = (
            await desk.Workspace.FigureAsync(KpiCatalogue.NegativeFeedback, "2026-03")
        ).Figure;

        var expected = CountOfEvents.RatePerThousand(3, 250);
        Assert.Equal(12, negative.Value!.Value, 10);
        Assert.Equal((3, 250), (negative.Answers, negative.Exposure));
        Assert.Equal(expected.Interval!.Value.Low, negative.Low!.Value, 10);
        Assert.Equal(expected.Interval.Value.High, negative.High!.Value, 10);
        Assert.Equal(8, complaints.Value!.Value, 10);
        Assert.Equal(3, count.Value);
        Assert.Null(count.Exposure);
    }

    [Fact]
    public async Task Rate_OfAChannel_HasTheContactsOfTheChannel()
    {
        using var desk = await BuiltAsync(Desk(250));

        var phone = (
            await desk.Workspace.FigureAsync(KpiCatalogue.NegativeRate, "2026-03", "channel=phone")
        ).Figure;
        var chat = (
            await desk.Workspace.FigureAsync(KpiCatalogue.NegativeRate, "2026-03", "channel=chat")
        ).Figure;

        // What the complaint says of the channel holds for the review and the score that it is one feedback with.
        Assert.Equal((2, 125), (phone.Answers, phone.Exposure));
        Assert.Equal((0, 125, 0d), (chat.Answers, chat.Exposure, chat.Value));
    }

    [Fact]
    public async Task Rate_WithoutContacts_IsNoFigureAndNotZero()
    {
        using var desk = await BuiltAsync(Desk(0));

        var negative = (
            await desk.Workspace.FigureAsync(KpiCatalogue.NegativeRate, "2026-03")
        ).Figure;

        Assert.Null(negative.Value);
        Assert.Equal(3, negative.Answers);
        Assert.Equal(
            3,
            (await desk.Workspace.FigureAsync(KpiCatalogue.NegativeFeedback, "2026-03"))
                .Figure
                .Value
        );
    }

    [Fact]
    public async Task Change_OfARate_IsTestedByTheConditionalBinomial()
    {
        using var desk = Desk(250)
            .Export("ticket_april", Tickets, Contacts(250, "2026-04-05T08:00:00Z", 1000))
            .Export(
                "review_april",
                Reviews,
                Enumerable
                    .Range(1, 20)
                    .Select(i =>
                        FormattableString.Invariant(
                            $"W{i},2026-04-09,complaint,,,,,c{i}@example.com,bill,phone"
                        )
                    )
            );
        await BuiltAsync(desk);

        var april = await desk.Workspace.FigureAsync(KpiCatalogue.NegativeRate, "2026-04");

        var change = april.Since(Comparison.PreviousMonth)!;
        Assert.Equal(68, change.Change!.Value, 10);
        // 20 of 23 where half were to be expected: 2 (1 + 23 + 253 + 1771) / 2^23.
        Assert.Equal(2 * 2048 / Math.Pow(2, 23), change.P!.Value, 10);
        Assert.Equal("worsened", change.Verdict);
    }

    static VoiceDesk Desk(int contacts)
    {
        var desk = new VoiceDesk("[[\"channel\"]]").Export("review_1", Reviews, Said);
        desk.Workspace.Write("sources/mailed.json", SurveyByMail);
        desk.Workspace.Write(
            "exports/mailed/1.csv",
            "id,answered,email,csat\nR1,2026-03-05,Olena@example.com,1\nR2,2026-03-06,happy@example.com,5\n"
        );
        if (contacts > 0)
            desk.Export("ticket_march", Tickets, Contacts(contacts, "2026-03-05T08:00:00Z", 1));
        return desk;
    }

    static IEnumerable<string> Contacts(int count, string at, int first) =>
        Enumerable
            .Range(first, count)
            .Select(i =>
                FormattableString.Invariant(
                    $"T{i},{at},U{i},bill,{(i % 2 == 0 ? "phone" : "chat")}"
                )
            );

    static async Task<VoiceDesk> BuiltAsync(VoiceDesk desk)
    {
        await desk.IngestAsync();
        await desk.Workspace.BuildAsync();
        return desk;
    }
}
