using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>Which of several voices about one thing is asked first where it counts.</summary>
enum VoiceKind
{
    Complaint,
    Review,
    Survey,
}

/// <summary>One low score, bad review or complaint.</summary>
/// <param name="Person">Null where nobody knows who it is.</param>
/// <param name="Key">Of the fact, so that the order is the same whatever the order of the rows.</param>
readonly record struct NegativeVoice(
    VoiceKind Kind,
    long Key,
    long DateKey,
    long? Person,
    CasePlace Place
);

/// <summary>What one customer had to say about one thing within a calendar month, however often and wherever it was said.</summary>
/// <param name="Person">The customer, else the negative of the fact's key: each unknown voice is a person of its own.</param>
readonly record struct NegativeFeedback(long Person, CasePlace Place)
{
    /// <summary>
    /// Voices of one person in one month are one feedback for each topic. Those without a topic join the first topic that the
    /// person speaks of, and are one feedback together where there is none.
    /// </summary>
    public static IEnumerable<NegativeFeedback> Of(IEnumerable<NegativeVoice> voices)
    {
        foreach (
            var own in voices.GroupBy(v =>
                v.Person is { } known
                    ? (Calendar.MonthOf(v.DateKey), known, VoiceKind.Complaint)
                    : (v.DateKey, -v.Key, v.Kind)
            )
        )
        {
            var ordered = own.OrderBy(v => v.DateKey)
                .ThenBy(v => v.Kind)
                .ThenBy(v => v.Key)
                .ToList();
            var first = ordered.Find(v => v.Place.OnTopic is not null).Place?.OnTopic;
            foreach (var thing in ordered.GroupBy(v => v.Place.OnTopic ?? first))
                yield return new(
                    own.Key.Item2,
                    thing.OrderBy(v => v.Kind).Aggregate(CasePlace.Nowhere, Filled)
                );
        }

        static CasePlace Filled(CasePlace place, NegativeVoice voice) =>
            place.FilledFrom(voice.Place);
    }
}
