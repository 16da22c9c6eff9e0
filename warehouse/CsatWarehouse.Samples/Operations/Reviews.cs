using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Randomness;
using CsatWarehouse.Samples.Tickets;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Operations;

/// <param name="Rating">On 1-5; null for a complaint, which has none.</param>
sealed record Review(
    long Number,
    Customer Customer,
    DateTime At,
    string Platform,
    int? Rating,
    Topic Topic,
    string Text,
    string Region,
    DateTime? RepliedAt
);

/// <summary>Public reviews, and complaints sent to the company. One that is replied to in a later month is in that month's file again.</summary>
sealed class Reviews(CompanyOptions options, Timeline time, Population population)
{
    const double MonthlyShare = 0.016;
    const double ComplaintShare = 0.2;
    const double RepliedShare = 0.7;
    const double RatingMean = 3.1;
    static readonly string[] Platforms = ["google-maps", "app-store", "facebook"];

    readonly List<Review> _open = [];
    long _number;

    public void Write(ExportFolder folder, int month)
    {
        foreach (ref readonly var customer in population.All)
            if (customer.Speaks(month))
                Add(customer, month);
        var (start, end) = (time.StartOf(month), time.EndOf(month));
        folder.Write(
            "reviews",
            "review",
            time.LastDayOf(month),
            ColumnsAt(end),
            _open.Where(r => r.At >= start || r.RepliedAt < end)
        );
        _open.RemoveAll(r => r.RepliedAt is null || r.RepliedAt < end);
    }

    void Add(in Customer customer, int month)
    {
        var random = StableRandom.For(options.Seed, Strand.Review, customer.Index, month);
        if (!random.Chance(MonthlyShare))
            return;
        var newBill = month >= time.Planted(PlantedEffects.BillGotWorseMonthsBack);
        var first = time.MonthOf(month);
        var day = first.AddDays(random.Below(DateTime.DaysInMonth(first.Year, first.Month)));
        var at = Timeline.Utc(day, random.Between(7 * 3600, 23 * 3600));
        var topic = Topic.All[random.Weighted(Topic.Weights(newBill))];
        var isComplaint = random.Chance(ComplaintShare);
        var rating = random.Answer(1, 5, RatingMean + (0.8 * customer.Mood));
        _open.Add(
            new(
                ++_number,
                customer,
                at,
                isComplaint ? "complaint" : random.Of(Platforms),
                isComplaint ? null : rating,
                topic,
                Text(customer, topic, isComplaint ? 1 : rating),
                customer.RegionIn(month).Code(),
                random.Chance(RepliedShare) ? at + random.Duration(TimeSpan.FromHours(30)) : null
            )
        );
    }

    static string Text(in Customer customer, Topic topic, int rating) =>
        rating >= 4
            ? customer.IsUkrainian
                ? "Рекомендую, усе працює."
                : "I recommend them, everything works."
            : customer.IsUkrainian
                ? $"{topic.Uk} Розчарований."
                : $"{topic.En} Disappointing.";

    static Layout<Review> ColumnsAt(DateTime end) =>
        new Layout<Review>()
            .Text("id", r => FormattableString.Invariant($"RV-{r.Number:D7}"))
            .Instant("reviewedAt", r => r.At)
            .Text("type", r => r.Rating is null ? "complaint" : "review")
            .Text("platform", r => r.Rating is null ? "regulator" : r.Platform)
            .Number("rating", r => r.Rating)
            .Number("ratingMin", r => r.Rating is null ? null : 1)
            .Number("ratingMax", r => r.Rating is null ? null : 5)
            .Text("text", r => r.Text)
            .Text("topic", r => r.Topic.Code)
            .Text("stage", r => r.Topic.Stage)
            .Text("language", r => r.Customer.Language)
            .Text("region", r => r.Region)
            // Whoever writes in public does not say a contract's number.
            .Text("customer", r => r.Rating is null ? r.Customer.Number : null)
            .Instant("repliedAt", r => r.RepliedAt < end ? r.RepliedAt : null)
            .Instant("updatedAt", r => r.RepliedAt < end ? r.RepliedAt : r.At);
}
