using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>Finds a month's low scores, bad reviews and complaints.</summary>
sealed class NegativeVoices(WarehouseContext context, CaseMembers members, long month)
{
    readonly long _end = Calendar.EndOfMonth(month);

    public IEnumerable<NegativeVoice> Read() => Surveys().Concat(Reviews());

    /// <summary>A complaint is one whatever it says; a review where its rating is in the bottom box, and without a rating where the source reads it as negative.</summary>
    public IEnumerable<NegativeVoice> Reviews()
    {
        var own = context.Reviews.Where(r =>
            r.ReviewedDateKey >= month && r.ReviewedDateKey <= _end
        );
        var persons = Persons.Of(context, own.Select(r => r.CustomerKey));
        foreach (var review in own)
        {
            var isComplaint = review.Type == "complaint";
            if (!isComplaint && !IsBad(review))
                continue;
            var person = PersonOf(persons, review.CustomerKey);
            yield return new(
                isComplaint ? VoiceKind.Complaint : VoiceKind.Review,
                review.ReviewKey,
                review.ReviewedDateKey,
                person,
                new()
                {
                    InChannel = members.Channel(review.ChannelKey),
                    OfTeam = review.TeamCode,
                    OnTopic = members.Topic(review.TopicKey),
                    AtStage = members.Stage(review.JourneyStageKey),
                    InLanguage = review.Language,
                    InRegion = members.Region(person, review.ReviewedDateKey),
                    InSegment = members.Segment(person, review.ReviewedDateKey),
                }
            );
        }
    }

    static bool IsBad(FactReview review) =>
        review.Rating is { } rating
            ? BottomBox.Contains(rating, review.RatingMin, review.RatingMax)
            : review.Sentiment == "negative";

    /// <summary>A response is one voice, however many of its scores are low. Its topic and team are those of the ticket that it was invited for.</summary>
    IEnumerable<NegativeVoice> Surveys()
    {
        var low =
            from a in context.SurveyAnswers
            join q in context.Questions on a.QuestionKey equals q.QuestionKey
            where
                a.AnsweredDateKey >= month
                && a.AnsweredDateKey <= _end
                && (q.Kind == "nps" || q.Kind == "csat" || q.Kind == "sps")
                && q.ScaleMax > q.ScaleMin
                && (a.Score - q.ScaleMin) / (q.ScaleMax - q.ScaleMin) < BottomBox.Below
            select a.ResponseKey;
        var own = context.SurveyResponses.Where(r =>
            r.AnsweredDateKey >= month && r.AnsweredDateKey <= _end && low.Contains(r.ResponseKey)
        );
        var persons = Persons.Of(context, own.Select(r => r.CustomerKey));
        var contacts = ResponseContact.Of(context, own);
        foreach (var response in own)
        {
            var person = PersonOf(persons, response.CustomerKey);
            var place = contacts.TryGetValue(response.ResponseKey, out var contact)
                ? PlaceOf(contact)
                : CasePlace.Nowhere;
            yield return new(
                VoiceKind.Survey,
                response.ResponseKey,
                response.AnsweredDateKey,
                person,
                place with
                {
                    InChannel = place.InChannel ?? members.Channel(response.ChannelKey),
                    InLanguage = response.Language,
                    InRegion = members.Region(person, response.AnsweredDateKey),
                    InSegment = members.Segment(person, response.AnsweredDateKey),
                }
            );
        }
    }

    CasePlace PlaceOf(in ResponseContact contact)
    {
        var (invitation, ticket) = contact;
        return new()
        {
            InChannel = ticket is null ? null : members.Channel(ticket.ChannelKey),
            OfTeam = (ticket is null ? null : members.Team(ticket.TeamKey)) ?? invitation.TeamCode,
            OnTopic = ticket is null ? null : members.Topic(ticket.TopicKey),
            AtStage = members.Stage(invitation.JourneyStageKey),
        };
    }

    static long? PersonOf(IReadOnlyDictionary<long, long> persons, long customer) =>
        customer > SpecialMember.Unknown ? persons.GetValueOrDefault(customer, customer) : null;
}
