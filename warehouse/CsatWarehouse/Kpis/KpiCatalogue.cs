using System.Collections.Immutable;

namespace CsatWarehouse.Kpis;

/// <summary>Every KPI of the warehouse. Keys and codes are for ever: a changed definition gets a code of its own.</summary>
public static class KpiCatalogue
{
    /// <summary>The KPIs that are computed together from survey answers, and go dirty together.</summary>
    public const string SurveyGroup = "survey";

    /// <summary>The KPIs that are computed together from tickets, and go dirty together.</summary>
    public const string TicketGroup = "ticket";

    /// <summary>The KPIs that are computed together from months of customers, and go dirty together.</summary>
    public const string CustomerGroup = "customer";

    /// <summary>The KPIs that are computed together from invitations, and go dirty together.</summary>
    public const string ResponseGroup = "response";

    /// <summary>The KPIs that are computed together from reviews, and go dirty together.</summary>
    public const string ReviewGroup = "review";

    /// <summary>The KPIs that are computed together from mystery visits, and go dirty together.</summary>
    public const string MysteryGroup = "mystery";

    /// <summary>The KPIs of low scores, bad reviews and complaints, which go dirty with surveys, reviews, contacts and invitations.</summary>
    public const string NegativeGroup = "negative";

    public const string Nps = "nps";
    public const string NpsFromOne = "nps-1-10";
    public const string Csat5 = "csat5";
    public const string Csat5TopTwo = "csat5-top2";
    public const string Csat10 = "csat10";
    public const string Csat10TopTwo = "csat10-top2";
    public const string Sps = "sps";

    /// <summary>Customer effort on 1-7. Effort is ordinal: <see cref="CesTop"/> is the headline.</summary>
    public const string Ces = "ces";
    public const string CesTop = "ces-top";

    /// <summary>Customer effort on 1-5; the headline is <see cref="CesOf5Top"/>.</summary>
    public const string CesOf5 = "ces5";
    public const string CesOf5Top = "ces5-top";
    public const string Competence = "competence";
    public const string Courtesy = "courtesy";
    public const string Empathy = "empathy";
    public const string Answers = "answers";
    public const string FirstResponseMedian = "first-response-median";
    public const string FirstResponseP90 = "first-response-p90";
    public const string ResolutionMedian = "resolution-median";
    public const string ResolutionP90 = "resolution-p90";
    public const string FirstResponseMedianBusiness = "first-response-median-business";
    public const string FirstResponseP90Business = "first-response-p90-business";
    public const string ResolutionMedianBusiness = "resolution-median-business";
    public const string ResolutionP90Business = "resolution-p90-business";
    public const string ReopenRate = "reopen-rate";
    public const string RepeatRate = "repeat-rate";
    public const string Fcr = "fcr";
    public const string FirstResponseMedianWithOpen = "first-response-median-with-open";
    public const string FirstResponseP90WithOpen = "first-response-p90-with-open";
    public const string ResolutionMedianWithOpen = "resolution-median-with-open";
    public const string ResolutionP90WithOpen = "resolution-p90-with-open";
    public const string Contacts = "contacts";
    public const string ChurnRate = "churn-rate";
    public const string Leavers = "leavers";
    public const string LostRevenue = "lost-revenue";
    public const string SilentShare = "silent-share";
    public const string NotInvitedShare = "not-invited-share";
    public const string ProblemRate = "problem-rate";

    public const string ResponseRate = "response-rate";
    public const string ResponseRatePartial = "response-rate-rr2";
    public const string ReviewRating = "review-rating";
    public const string ReviewReplyMedian = "review-reply-median";
    public const string MysteryScore = "mystery-score";
    public const string NegativeRate = "negative-rate";
    public const string ComplaintRate = "complaint-rate";
    public const string NegativeFeedback = "negative-feedback";

    /// <summary>Group by group.</summary>
    public static ImmutableArray<KpiDefinition> All { get; } =
    [.. KpiGroup.All.SelectMany(g => g.Kpis)];

    static readonly ImmutableDictionary<string, KpiDefinition> ByCode = All.ToImmutableDictionary(
        k => k.Code
    );

    static readonly ImmutableDictionary<long, KpiDefinition> ByKey = All.ToImmutableDictionary(k =>
        k.Key
    );

    public static KpiDefinition? Find(long key) => ByKey.GetValueOrDefault(key);

    public static KpiDefinition? Find(string code) => ByCode.GetValueOrDefault(code);
}
