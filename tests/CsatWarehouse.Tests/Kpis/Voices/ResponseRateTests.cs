using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Fieldwork;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Kpis.Voices;

public sealed class ResponseRateTests
{
    const string Header = "id,sentOn,survey,status,customer,team,respondedAt,response,updatedAt";

    /// <summary>Eleven invitations of March, each to somebody else: 4 complete, 1 partial, 1 refusal, 4 unanswered, 1 bounced.</summary>
    static readonly string[] March =
    [
        .. Of(4, 1, "completed", "2026-03-10T08:00:00Z"),
        .. Of(1, 5, "started", "2026-03-10T08:00:00Z"),
        .. Of(1, 6, "declined", ""),
        .. Of(4, 7, "sent", ""),
        .. Of(1, 11, "bounced", ""),
    ];

    [Fact]
    public async Task Rates_OfACohort_AreThoseOfItsDispositions()
    {
        using var desk = await BuiltAsync(new VoiceDesk().Export("invitation_1", Header, March));
        var counts = new Dispositions(Complete: 4, Partial: 1, Refusal: 1, Unknown: 4);

        var rr1 = await desk.Workspace.FigureAsync(KpiCatalogue.ResponseRate, "2026-03");
        var rr2 = await desk.Workspace.FigureAsync(KpiCatalogue.ResponseRatePartial, "2026-03");

        var expected = counts.ResponseRate1();
        Assert.Equal(0.4, rr1.Figure.Value!.Value, 12);
        Assert.Equal(expected.Interval!.Value.Low, rr1.Figure.Low!.Value, 12);
        Assert.Equal(expected.Interval.Value.High, rr1.Figure.High!.Value, 12);
        Assert.Equal(
            (10, 4, 6, 1),
            (rr1.Figure.Answers, rr1.Figure.Favourable, rr1.Figure.Unfavourable, rr1.Figure.Neutral)
        );
        Assert.Equal(counts.ResponseRate2().Value!.Value, rr2.Figure.Value!.Value, 12);
    }

    [Fact]
    public async Task Rate_UntilFieldworkCloses_IsProvisionalAndThenBuiltAnew()
    {
        using var desk = await BuiltAsync(new VoiceDesk().Export("invitation_1", Header, March));
        Assert.True(
            (await desk.Workspace.FigureAsync(KpiCatalogue.ResponseRate, "2026-03"))
                .Figure
                .IsProvisional
        );

        desk.Export(
            "invitation_2",
            Header,
            "I99,2026-05-01,survey,sent,C99,,,,2026-05-01T08:00:00Z"
        );
        await BuiltAsync(desk);

        Assert.False(
            (await desk.Workspace.FigureAsync(KpiCatalogue.ResponseRate, "2026-03"))
                .Figure
                .IsProvisional
        );
        Assert.True(
            (await desk.Workspace.FigureAsync(KpiCatalogue.ResponseRate, "2026-05"))
                .Figure
                .IsProvisional
        );
    }

    [Fact]
    public async Task Rate_AnswerComesInTheNextMonth_CountsInTheCohortOfTheInvitation()
    {
        using var desk = await BuiltAsync(new VoiceDesk().Export("invitation_1", Header, March));

        desk.Export(
            "invitation_2",
            Header,
            "I7,2026-03-03,survey,completed,C7,,2026-04-01T08:00:00Z,R7,2026-04-01T08:00:00Z"
        );
        await BuiltAsync(desk);

        var rate = await desk.Workspace.FigureAsync(KpiCatalogue.ResponseRate, "2026-03");
        Assert.Equal(0.5, rate.Figure.Value!.Value, 12);
    }

    [Fact]
    public async Task Rate_ResponseOfTheSurveyIsThere_CountsWhateverTheStatusSays()
    {
        using var desk = new VoiceDesk().Export(
            "invitation_1",
            Header,
            [
                "I1,2026-03-03,survey,sent,C1,,,101,2026-03-03T08:00:00Z",
                "I2,2026-03-03,another,sent,C2,,,102,2026-03-03T08:00:00Z",
                .. Of(4, 3, "sent", ""),
            ]
        );
        await BuiltAsync(desk);
        Assert.Equal(
            0,
            (await desk.Workspace.FigureAsync(KpiCatalogue.ResponseRate, "2026-03")).Figure.Value
        );

        desk.Workspace.Export("1", new Rows(101).Of(2, "2026-03-20", 9));
        await BuiltAsync(desk);

        var rate = await desk.Workspace.FigureAsync(KpiCatalogue.ResponseRate, "2026-03");
        Assert.Equal((6, 1), (rate.Figure.Answers, rate.Figure.Favourable));
    }

    [Fact]
    public async Task Rate_EveryInvitationBounced_IsNoFigureAndNotZero()
    {
        using var desk = await BuiltAsync(
            new VoiceDesk().Export("invitation_1", Header, Of(6, 1, "bounced", ""))
        );

        Assert.Null(
            (await desk.Workspace.FigureAsync(KpiCatalogue.ResponseRate, "2026-03")).Figure.Value
        );
    }

    static IEnumerable<string> Of(int count, int first, string status, string respondedAt) =>
        Enumerable
            .Range(first, count)
            .Select(i =>
                FormattableString.Invariant(
                    $"I{i},2026-03-03,survey,{status},C{i},,{respondedAt},,2026-03-03T08:00:00Z"
                )
            );

    static async Task<VoiceDesk> BuiltAsync(VoiceDesk desk)
    {
        await desk.IngestAsync();
        await desk.Workspace.BuildAsync();
        return desk;
    }
}
