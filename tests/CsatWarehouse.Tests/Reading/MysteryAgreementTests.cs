using CsatWarehouse.Reading;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Reading;

public sealed class MysteryAgreementTests
{
    const string Visits = "id,visitedOn,location,visitor";

    /// <summary>The table of 50 items that textbooks use: 20 twice yes, 5 and 10 apart, 15 twice no.</summary>
    static readonly (string First, string Second)[] Marks =
    [
        .. Enumerable.Repeat(("yes", "yes"), 20),
        .. Enumerable.Repeat(("yes", "no"), 5),
        .. Enumerable.Repeat(("no", "yes"), 10),
        .. Enumerable.Repeat(("no", "no"), 15),
        // One of the two could not judge it.
        ("yes", ""),
    ];

    [Fact]
    public async Task Kappa_OfTwoVisitorsOfOneVisit_IsThePublishedOne()
    {
        using var desk = new VoiceDesk()
            .Export(
                "mystery-visit_1",
                Visits,
                "A,2026-03-17,Lviv,V1",
                "B,2026-03-17,Lviv,V2",
                "C,2026-03-17,Dnipro,V3"
            )
            .Export(
                "mystery-item_1",
                "visit,item,isMet",
                Marks.SelectMany(
                    (m, i) =>
                        new[]
                        {
                            FormattableString.Invariant($"A,item-{i},{m.First}"),
                            FormattableString.Invariant($"B,item-{i},{m.Second}"),
                        }
                )
            );
        await desk.IngestAsync();

        var agreement = await ReadAsync(desk);

        Assert.Equal(1, agreement.Visits);
        Assert.Equal(50, agreement.Kappa!.N);
        Assert.Equal(0.4, agreement.Kappa.Value!.Value, 12);
    }

    [Fact]
    public async Task Kappa_WithoutVisitsSeenTwice_IsNotThere()
    {
        using var desk = new VoiceDesk().Export(
            "mystery-visit_1",
            Visits,
            "A,2026-03-17,Lviv,V1",
            "B,2026-03-18,Lviv,V2",
            "C,2026-03-17,Lviv,V1"
        );
        await desk.IngestAsync();

        Assert.Equal(new MysteryAgreement(0, null), await ReadAsync(desk));
    }

    static Task<MysteryAgreement> ReadAsync(VoiceDesk desk) =>
        desk.Workspace.QueryAsync(c =>
            MysteryAgreement.ReadAsync(c, 20260301, 20260331, TestContext.Current.CancellationToken)
        );
}
