using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Randomness;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Operations;

/// <param name="Items">For each item of the checklist whether it was met; null where it did not apply.</param>
sealed record MysteryVisit(
    string Id,
    DateOnly Day,
    string Region,
    string Channel,
    long Team,
    string Visitor,
    bool?[] Items
);

/// <summary>Two shop visits and a call a region and month. Every sixth is made by two visitors, whose checklists agree in nine items of ten.</summary>
sealed class MysteryVisits(CompanyOptions options, Timeline time)
{
    const int VisitsEach = 3;
    const int EveryInPairs = 6;
    const double Met = 0.82;
    const double Agreement = 0.9;

    static readonly (string Code, string Type, int Weight, double Applies)[] Checklist =
    [
        ("greeting", "politeness", 1, 1),
        ("introduced-self", "politeness", 1, 1),
        ("needs-asked", "competence", 3, 1),
        ("plan-explained", "competence", 3, 0.8),
        ("right-solution", "competence", 3, 1),
        ("listened", "empathy", 2, 1),
        ("apologised-for-wait", "empathy", 2, 0.5),
        ("thanked", "politeness", 1, 1),
        ("order-of-place", "other", 1, 0.66),
        ("served-in-5-minutes", "other", 2, 1),
    ];

    static Layout<MysteryVisit> VisitColumns { get; } =
        new Layout<MysteryVisit>()
            .Text("id", v => v.Id)
            .Date("visitedOn", v => v.Day)
            .Constant("programme", "mystery-shopper")
            .Constant("scenario", "new-customer")
            .Text("location", v => $"{v.Region}-{v.Channel}")
            .Text("region", v => v.Region)
            .Text("channel", v => v.Channel)
            .Number("team", v => v.Team)
            .Text("visitor", v => v.Visitor);

    static Layout<(MysteryVisit Visit, int Item)> ItemColumns { get; } =
        new Layout<(MysteryVisit Visit, int Item)>()
            .Text("visit", i => i.Visit.Id)
            .Text("item", i => Checklist[i.Item].Code)
            .Text("type", i => Checklist[i.Item].Type)
            .Text(
                "isMet",
                i =>
                    i.Visit.Items[i.Item] switch
                    {
                        true => "yes",
                        false => "no",
                        null => null,
                    }
            )
            .Number("weight", i => Checklist[i.Item].Weight);

    public void Write(ExportFolder folder, int month)
    {
        var visits = Of(month).ToList();
        var asOf = time.LastDayOf(month);
        folder.Write("mystery", "visit", asOf, VisitColumns, visits);
        folder.Write(
            "mystery",
            "item",
            asOf,
            ItemColumns,
            visits.SelectMany(v => Checklist.Select((_, item) => (v, item)))
        );
    }

    IEnumerable<MysteryVisit> Of(int month)
    {
        var first = time.MonthOf(month);
        var random = StableRandom.For(options.Seed, Strand.MysteryVisit, month);
        var number = 0;
        foreach (var region in Enum.GetValues<Region>())
            for (var i = 0; i < VisitsEach; i++)
            {
                var channel = i < 2 ? "shop" : "phone";
                var visit = new MysteryVisit(
                    FormattableString.Invariant($"MV-{first:yyyyMM}-{++number:D2}A"),
                    first.AddDays(random.Below(26)),
                    region.Code(),
                    channel,
                    Team.Of(channel == "shop" ? "shops" : "phone").Id,
                    FormattableString.Invariant($"visitor-{random.Between(1, 9)}"),
                    [
                        .. Checklist.Select(c =>
                            random.Chance(c.Applies) ? random.Chance(Met) : (bool?)null
                        ),
                    ]
                );
                yield return visit;
                if (number % EveryInPairs == 0)
                    yield return visit with
                    {
                        Id = $"{visit.Id[..^1]}B",
                        Visitor = "visitor-10",
                        Items =
                        [
                            .. visit.Items.Select(met => random.Chance(Agreement) ? met : !met),
                        ],
                    };
            }
    }
}
