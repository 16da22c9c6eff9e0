namespace CsatWarehouse.Samples;

/// <summary>
/// What is true of the generated company, so that a warehouse can be asked whether it finds it. Months are counted back from
/// the last one, which keeps every effect inside the usual 24. The same list for readers: warehouse/samples/telecom/README.md.
/// </summary>
public static class PlantedEffects
{
    /// <summary>The true weights of the six drivers of overall satisfaction, by question code; they sum to 1. One step of a driver moves the overall answer (1-10) by 2.025 x weight.</summary>
    public static IReadOnlyList<(string Driver, double Weight)> DriverWeights { get; } =
    [
        ("network", 0.34),
        ("value", 0.25),
        ("billing-clarity", 0.16),
        ("staff", 0.12),
        ("app", 0.08),
        ("speed-of-help", 0.05),
    ];

    /// <summary>The bill's new layout came seven months before the last month (2026-03): satisfaction with the stage fell for good.</summary>
    public const int BillGotWorseMonthsBack = 7;
    public const string BillStage = "bill";

    /// <summary>Points on 1-5 by which satisfaction with the stage "bill" fell.</summary>
    public const double BillFall = 0.6;

    /// <summary>Since then so many times as many problems with bills.</summary>
    public const double BillProblemFactor = 1.6;

    /// <summary>Call-backs within 15 minutes began in region west five months before the last month (2026-05).</summary>
    public const int ActionMonthsBack = 5;
    public const string ActionRegion = "west";

    /// <summary>Points on 1-5 by which satisfaction with contacts rose in that region and in no other.</summary>
    public const double ActionGain = 0.45;

    /// <summary>Since two months before the last one (2026-08) the phone menu sends callers to the chat.</summary>
    public const int MixShiftMonthsBack = 2;

    /// <summary>The share of all contacts that moved from phone to chat.</summary>
    public const double MixShiftShare = 0.28;

    /// <summary>Points by which satisfaction with contacts rose in each channel in that month: the total fell all the same.</summary>
    public const double MixShiftGain = 0.15;

    /// <summary>Chat scores so many points below the phone.</summary>
    public const double ChatGap = 1.2;

    /// <summary>Of the customers since before the first month, so many fell silent and then left.</summary>
    public const double SilentLeaverShare = 0.04;

    /// <summary>For so many months before they left they neither answered nor called.</summary>
    public const int SilentMonths = 4;

    /// <summary>A contact is followed by a further one on the same topic within 7 days with this probability: FCR is 1 minus that.</summary>
    public const double RepeatShare = 0.15;

    /// <summary>A problem comes back 8 to 20 days later, which is no repeat within 7 days.</summary>
    public const double LateReturnShare = 0.03;

    /// <summary>Of the problems, so many were reported twice within the hour and merged.</summary>
    public const double MergedShare = 0.02;

    /// <summary>Of the other tickets: closed without ever having been solved.</summary>
    public const double ClosedUnsolvedShare = 0.015;

    /// <summary>Of the solved tickets: opened again once.</summary>
    public const double ReopenedShare = 0.06;

    /// <summary>The team that leaves hard tickets alone, and the share that it never replies to.</summary>
    public const string IgnoringTeam = "technical";
    public const double IgnoredShare = 0.12;

    /// <summary>Of the chat's tickets: first answered by a bot within seconds. Every ticket of the app gets an auto-reply.</summary>
    public const double BotFirstShare = 0.6;

    /// <summary>The team whose staff lacks empathy, by so many points on 1-5.</summary>
    public const string ColdTeam = "billing";
    public const double EmpathyLack = 0.8;

    /// <summary>Of the tickets: asked by a user that was deleted and that no user file has.</summary>
    public const double DeletedRequesterShare = 0.003;

    /// <summary>Of the customers: known to the help desk by an e-mail that the CRM does not have.</summary>
    public const double OtherEmailShare = 0.03;

    /// <summary>The monthly chance to leave of a satisfied, a middling and an unsatisfied third of the customers.</summary>
    public static IReadOnlyList<double> LeavingByMood { get; } = [0.0032, 0.008, 0.016];
}
