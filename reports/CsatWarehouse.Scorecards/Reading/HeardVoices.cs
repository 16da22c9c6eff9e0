using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Disclosure;
using CsatWarehouse.Scorecards.Model;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>What customers wrote in one month, the newest first.</summary>
static class HeardVoices
{
    /// <summary>Of so many comments of a month, the newest, the quotes are chosen.</summary>
    const int Newest = 2000;
    const int Shortest = 12;

    public static async Task<List<HeardVoice>> CommentsAsync(
        WarehouseContext context,
        MonthReading month,
        CancellationToken cancellation
    )
    {
        var (first, last) = (month.Month, Calendar.EndOfMonth(month.Month));
        var comments = await (
            from answer in context.SurveyAnswers
            join question in context.Questions on answer.QuestionKey equals question.QuestionKey
            join response in context.SurveyResponses
                on answer.ResponseKey equals response.ResponseKey
            where
                answer.AnsweredDateKey >= first
                && answer.AnsweredDateKey <= last
                && question.Kind == "comment"
                && answer.Comment != null
                && answer.Comment.Length >= Shortest
            orderby answer.AnsweredDateKey descending, answer.ResponseKey descending
            select new
            {
                answer.Comment,
                answer.QuestionKey,
                Response = response,
            }
        )
            .Take(Newest)
            .ToListAsync(cancellation);
        var keys = comments.Select(c => c.Response.ResponseKey).Distinct().ToList();
        var scores = (
            await (
                from answer in context.SurveyAnswers
                join question in context.Questions on answer.QuestionKey equals question.QuestionKey
                where
                    answer.AnsweredDateKey >= first
                    && answer.AnsweredDateKey <= last
                    && answer.Score != null
                    && (question.Kind == "csat" || question.Kind == "nps" || question.Kind == "sps")
                    && keys.Contains(answer.ResponseKey)
                select new
                {
                    answer.ResponseKey,
                    answer.Score,
                    Question = question,
                }
            ).ToListAsync(cancellation)
        ).ToLookup(s => s.ResponseKey, s => (Score: s.Score!.Value, s.Question));
        var classes = (
            await (
                from link in context.ResponseClassifications
                join member in context.Classifications
                    on link.ClassificationKey equals member.ClassificationKey
                where keys.Contains(link.ResponseKey)
                select new
                {
                    link.ResponseKey,
                    member.Dimension,
                    member.Code,
                }
            ).ToListAsync(cancellation)
        ).ToLookup(c => c.ResponseKey);
        var channels = await ChannelsAsync(context, cancellation);
        var stages = month.Journey.ToDictionary(s => s.JourneyStageKey, s => s.Code);
        return
        [
            .. comments.Select(c =>
            {
                var own = scores[c.Response.ResponseKey].ToList();
                var overall = own.Where(s => s.Question.Kind != "sps")
                    .OrderBy(s => s.Question.Kind, StringComparer.Ordinal)
                    .FirstOrDefault();
                var members = classes[c.Response.ResponseKey]
                    .ToDictionary(m => m.Dimension, m => m.Code, StringComparer.Ordinal);
                if (channels.TryGetValue(c.Response.ChannelKey, out var channel))
                    members.TryAdd(SliceLattice.Channel, channel);
                return new HeardVoice(
                    FactKind.Survey,
                    c.Response.ResponseKey,
                    c.QuestionKey,
                    c.Response.CustomerKey,
                    c.Comment!
                )
                {
                    Day = Calendar.Date(c.Response.AnsweredDateKey),
                    Language = c.Response.Language,
                    Score = overall.Question is null ? null : overall.Score,
                    ScoreMin = overall.Question?.ScaleMin,
                    ScoreMax = overall.Question?.ScaleMax,
                    Members = members,
                    LowStages = own.Where(s =>
                            s.Question.Kind == "sps"
                            && (s.Score - s.Question.ScaleMin)
                                / (s.Question.ScaleMax - s.Question.ScaleMin)
                                < HeardVoice.Low
                        )
                        .Select(s => stages.GetValueOrDefault(s.Question.JourneyStageKey, ""))
                        .ToHashSet(StringComparer.Ordinal),
                };
            }),
        ];
    }

    public static async Task<List<HeardVoice>> ReviewsAsync(
        WarehouseContext context,
        MonthReading month,
        CancellationToken cancellation
    )
    {
        var (first, last) = (month.Month, Calendar.EndOfMonth(month.Month));
        var reviews = await context
            .Reviews.Where(r =>
                r.ReviewedDateKey >= first
                && r.ReviewedDateKey <= last
                && r.Text != null
                && r.Text.Length >= Shortest
            )
            .OrderByDescending(r => r.ReviewedDateKey)
            .ThenByDescending(r => r.ReviewKey)
            .Take(Newest)
            .ToListAsync(cancellation);
        var channels = await ChannelsAsync(context, cancellation);
        var topics = await context.Topics.ToDictionaryAsync(
            t => t.TopicKey,
            t => t.Code,
            cancellation
        );
        return
        [
            .. reviews.Select(r =>
            {
                var members = new Dictionary<string, string>(StringComparer.Ordinal);
                if (r.Region is { } region)
                    members[SliceLattice.Region] = region;
                if (channels.TryGetValue(r.ChannelKey, out var channel))
                    members[SliceLattice.Channel] = channel;
                if (
                    r.TopicKey > SpecialMember.Unknown
                    && topics.TryGetValue(r.TopicKey, out var topic)
                )
                    members[SliceLattice.Topic] = topic;
                return new HeardVoice(
                    FactKind.Review,
                    r.ReviewKey,
                    SpecialMember.NotApplicable,
                    // Whoever writes in public is nobody that we know, and each of them another.
                    r.CustomerKey > SpecialMember.Unknown
                        ? r.CustomerKey
                        : -r.ReviewKey,
                    r.Text!
                )
                {
                    Day = Calendar.Date(r.ReviewedDateKey),
                    Language = r.Language,
                    IsComplaint = r.Type == "complaint",
                    Platform = r.Platform,
                    Score = r.Rating,
                    ScoreMin = r.RatingMin,
                    ScoreMax = r.RatingMax,
                    Members = members,
                };
            }),
        ];
    }

    static Task<Dictionary<long, string>> ChannelsAsync(
        WarehouseContext context,
        CancellationToken cancellation
    ) =>
        context
            .Channels.Where(c => c.ChannelKey > 0)
            .ToDictionaryAsync(c => c.ChannelKey, c => c.Code, cancellation);
}
