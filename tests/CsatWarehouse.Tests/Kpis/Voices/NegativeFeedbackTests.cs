using CsatWarehouse.Kpis.Voices;

namespace CsatWarehouse.Tests.Kpis.Voices;

public sealed class NegativeFeedbackTests
{
    [Fact]
    public void Of_LowScoreReviewAndComplaintAboutOneTopic_AreOneFeedback() =>
        Assert.Equal(
            ["7 bill by phone"],
            Of(
                Voice(VoiceKind.Survey, 1, 20260310, 7, "bill"),
                Voice(VoiceKind.Review, 2, 20260302, 7, "bill"),
                Voice(VoiceKind.Complaint, 3, 20260331, 7, "bill", "phone")
            )
        );

    [Fact]
    public void Of_TwoTopicsOrTwoMonths_AreTwoFeedbacks() =>
        Assert.Equal(
            ["7 app by ", "7 bill by ", "7 bill by "],
            Of(
                Voice(VoiceKind.Complaint, 1, 20260310, 7, "bill"),
                Voice(VoiceKind.Complaint, 2, 20260311, 7, "app"),
                Voice(VoiceKind.Complaint, 3, 20260401, 7, "bill")
            )
        );

    [Fact]
    public void Of_LowScoreWithoutTopic_JoinsTheFirstTopicOfThePerson() =>
        Assert.Equal(
            ["7 app by ", "7 bill by "],
            Of(
                Voice(VoiceKind.Survey, 1, 20260301, 7, null),
                Voice(VoiceKind.Complaint, 2, 20260310, 7, "bill"),
                Voice(VoiceKind.Complaint, 3, 20260311, 7, "app")
            )
        );

    [Fact]
    public void Of_SeveralWithoutAnyTopic_AreOneFeedbackOfThePerson() =>
        Assert.Equal(
            ["7  by ", "8  by "],
            Of(
                Voice(VoiceKind.Survey, 1, 20260301, 7, null),
                Voice(VoiceKind.Survey, 2, 20260310, 7, null),
                Voice(VoiceKind.Survey, 3, 20260310, 8, null)
            )
        );

    [Fact]
    public void Of_VoicesOfNobodyKnown_AreNeverTheSame() =>
        Assert.Equal(
            ["-1 bill by ", "-1 bill by ", "-2 bill by "],
            Of(
                Voice(VoiceKind.Review, 1, 20260301, null, "bill"),
                Voice(VoiceKind.Survey, 1, 20260301, null, "bill"),
                Voice(VoiceKind.Review, 2, 20260301, null, "bill")
            )
        );

    [Theory]
    [InlineData(1, 1, 5, true)]
    [InlineData(2, 1, 5, false)]
    [InlineData(2, 1, 10, true)]
    [InlineData(3, 1, 10, false)]
    [InlineData(1, 0, 10, true)]
    [InlineData(2, 0, 10, false)]
    [InlineData(2, 1, 7, true)]
    public void BottomBox_OfAScale_IsItsLowestFifth(
        double rating,
        double min,
        double max,
        bool expected
    ) => Assert.Equal(expected, BottomBox.Contains(rating, min, max));

    [Fact]
    public void BottomBox_OfAnUnknownScale_HasNothing() =>
        Assert.False(BottomBox.Contains(1, null, 5));

    static List<string> Of(params NegativeVoice[] voices)
    {
        var said = Texts(voices);
        // The order in which they are read is no part of what they say.
        Assert.Equal(said, Texts([.. voices.Reverse()]));
        return said;
    }

    static List<string> Texts(NegativeVoice[] voices) =>
        [
            .. NegativeFeedback
                .Of(voices)
                .Select(f =>
                    FormattableString.Invariant(
                        $"{f.Person} {f.Place.OnTopic} by {f.Place.InChannel}"
                    )
                )
                .Order(StringComparer.Ordinal),
        ];

    static NegativeVoice Voice(
        VoiceKind kind,
        long key,
        long day,
        long? person,
        string? topic,
        string? channel = null
    ) => new(kind, key, day, person, new() { OnTopic = topic, InChannel = channel });
}
