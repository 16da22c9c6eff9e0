using CsatWarehouse.Samples.Randomness;

namespace CsatWarehouse.Samples.Tickets;

enum Channel
{
    Shop,
    Phone,
    Chat,
    App,
}

/// <summary>Which channel a contact takes, when it is open, and how long it waits.</summary>
static class Channels
{
    static readonly double[] Before = [0.20, 0.42, 0.14, 0.24];
    static readonly double[] Since =
    [
        0.20,
        0.42 - PlantedEffects.MixShiftShare,
        0.14 + PlantedEffects.MixShiftShare,
        0.24,
    ];

    public static Channel Draw(StableRandom random, bool shifted) =>
        (Channel)random.Weighted(shifted ? Since : Before);

    /// <summary>The local hours in which contacts begin: from, to (excluded).</summary>
    public static (int From, int To) HoursOf(Channel channel) =>
        channel switch
        {
            Channel.Shop => (9, 19),
            Channel.Phone => (8, 20),
            Channel.Chat => (8, 22),
            _ => (6, 24),
        };

    /// <summary>The median time to a person's first reply within working hours.</summary>
    public static TimeSpan ReplyMedian(Channel channel) =>
        channel switch
        {
            Channel.Shop => TimeSpan.FromMinutes(5),
            Channel.Phone => TimeSpan.FromMinutes(3),
            Channel.Chat => TimeSpan.FromMinutes(4),
            _ => TimeSpan.FromMinutes(95),
        };

    /// <summary>The median time from the first reply to the solution.</summary>
    public static TimeSpan SolveMedian(Channel channel) =>
        channel switch
        {
            Channel.Shop => TimeSpan.FromHours(1),
            Channel.Phone => TimeSpan.FromHours(3),
            Channel.Chat => TimeSpan.FromHours(5),
            _ => TimeSpan.FromHours(11),
        };

    /// <summary>The mean of satisfaction with a contact on 1-5.</summary>
    public static double Satisfaction(Channel channel) =>
        channel switch
        {
            Channel.Shop => 3.95,
            Channel.Phone => 3.9,
            Channel.Chat => 3.9 - PlantedEffects.ChatGap,
            _ => 3.7,
        };
}
