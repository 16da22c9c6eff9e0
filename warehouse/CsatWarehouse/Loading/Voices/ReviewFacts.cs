using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;

namespace CsatWarehouse.Loading.Voices;

/// <summary>Writes reviews and complaints, each rating on the scale that it was given on.</summary>
sealed class ReviewFacts(LoadScope scope, SourceLayout layout)
    : VoiceFacts(
        scope,
        layout,
        "FactReview",
        "ReviewedDateKey",
        [],
        "ReviewedAt",
        "Type",
        "Platform",
        "Rating",
        "RatingMin",
        "RatingMax",
        "Sentiment",
        "Title",
        "Text",
        "CustomerKey",
        "ChannelKey",
        "TopicKey",
        "JourneyStageKey",
        "Product",
        "Region",
        "Language",
        "TeamCode",
        "AgentCode",
        "TicketCode",
        "RepliedAt",
        "ReplySeconds",
        "ResolvedAt"
    )
{
    protected override long Day(ExportRecord row) => Members.Day(row.Date("reviewedOn")!.Value);

    protected override void Bind(ColumnValues values, ExportRecord row)
    {
        var (written, replied) = (row.Instant("reviewedAt"), row.Instant("repliedAt"));
        values.Add(written);
        values.Add(row.Text("type"));
        values.Add(row.Text("platform"));
        values.Add(row.Number("rating"));
        values.Add(row.Number("ratingMin"));
        values.Add(row.Number("ratingMax"));
        values.Add(row.Text("sentiment"));
        values.Add(row.Text("title"));
        values.Add(row.Text("text"));
        values.Add(Members.Customer(row));
        values.Add(Members.Channel(row));
        values.Add(Members.Topic(row));
        values.Add(Members.Stage(row));
        values.Add(row.Text("product"));
        values.Add(row.Text("region"));
        values.Add(row.Text("language"));
        values.Add(row.Text("team"));
        values.Add(row.Text("agent"));
        values.Add(row.Text("ticket"));
        values.Add(replied);
        values.Add(replied >= written ? (replied - written).Value.TotalSeconds : (double?)null);
        values.Add(row.Instant("resolvedAt"));
    }
}
