using CsatWarehouse.Metrics.Scales;

namespace CsatWarehouse.Kpis;

/// <summary>One kind of answer or case that KPIs are made from. Scales are never pooled: CSAT on 1-5 and on 1-10 are two measures.</summary>
public enum Measure
{
    /// <summary>Responses as such, whatever they answer.</summary>
    Answers,
    NetPromoter,

    /// <summary>The recommendation question on a scale without a zero.</summary>
    NetPromoterFromOne,
    SatisfactionOf5,
    SatisfactionOf10,

    /// <summary>Satisfaction 1-5 with the service at a stage of the journey.</summary>
    StageSatisfaction,

    /// <summary>How far customers agree, 1-7, that they were served easily: high is little effort.</summary>
    EaseOf7,
    EaseOf5,

    /// <summary>The person who served, 1-5.</summary>
    Competence,
    Courtesy,
    Empathy,

    /// <summary>How long a ticket waited for its first reply by a person.</summary>
    FirstResponse,

    /// <summary>How long a ticket took to its last solving.</summary>
    Resolution,

    /// <summary>As <see cref="Resolution"/>, by the ticket's creation, so that open ones stand beside the solved.</summary>
    ResolutionOfCreated,

    /// <summary>As <see cref="FirstResponse"/>, in business hours of the team.</summary>
    FirstResponseBusiness,

    /// <summary>As <see cref="Resolution"/>, in business hours of the team.</summary>
    ResolutionBusiness,

    /// <summary>A ticket as such.</summary>
    Contact,

    /// <summary>Whether a solved ticket was opened again.</summary>
    Reopening,

    /// <summary>Whether a contact repeats an earlier one about the same problem.</summary>
    Repeat,

    /// <summary>Whether a problem took one contact only.</summary>
    FirstContactResolution,

    /// <summary>Whether a customer who was active at the month's start left in it.</summary>
    Churn,

    /// <summary>A customer who left.</summary>
    Leaver,

    /// <summary>The last monthly revenue of customers who left.</summary>
    LostRevenue,

    /// <summary>Whether a customer was invited to surveys and neither answered nor made contact.</summary>
    Silence,

    /// <summary>Whether no invitation reached a customer.</summary>
    Uninvited,

    /// <summary>A problem that a customer came with.</summary>
    Problem,

    /// <summary>Whether an invitation was answered in full.</summary>
    Response,

    /// <summary>Whether an invitation was answered in full or in part.</summary>
    ResponseOrPartial,

    /// <summary>The stars of a public review, on 1-5.</summary>
    ReviewRating,

    /// <summary>How long a review or complaint waited for its answer.</summary>
    ReviewReply,

    /// <summary>Whether an item of a mystery visitor's checklist was met.</summary>
    MysteryItem,

    /// <summary>What one customer had to say against one thing, in low scores, reviews and complaints.</summary>
    NegativeFeedback,
    Complaint,
}

public static class Measures
{
    static readonly Scale OneToFive = new(1, 5);
    static readonly Scale OneToSeven = new(1, 7);
    static readonly Scale OneToTen = new(1, 10);
    static readonly Scale ZeroToTen = new(0, 10);
    static readonly Scale Presence = new(0, 1);

    /// <exception cref="ArgumentOutOfRangeException">The measure is a time, which has no scale.</exception>
    public static Scale ScaleOf(Measure measure) =>
        measure switch
        {
            Measure.Answers
            or Measure.Contact
            or Measure.Leaver
            or Measure.LostRevenue
            or Measure.Silence
            or Measure.Uninvited
            or Measure.Problem
            or Measure.Reopening
            or Measure.Repeat
            or Measure.FirstContactResolution
            or Measure.Response
            or Measure.ResponseOrPartial
            or Measure.MysteryItem
            or Measure.NegativeFeedback
            or Measure.Complaint
            or Measure.Churn => Presence,
            Measure.NetPromoter => ZeroToTen,
            Measure.EaseOf7 => OneToSeven,
            Measure.NetPromoterFromOne or Measure.SatisfactionOf10 => OneToTen,
            Measure.FirstResponse
            or Measure.FirstResponseBusiness
            or Measure.Resolution
            or Measure.ResolutionBusiness
            or Measure.ResolutionOfCreated
            or Measure.ReviewReply => throw new ArgumentOutOfRangeException(
                nameof(measure),
                measure,
                "Times have no scale: put them into a TimeSample."
            ),
            _ => OneToFive,
        };

    /// <summary>The measure that a question's answers belong to; null where no KPI is made from its kind and scale.</summary>
    public static Measure? Of(string questionKind, double? scaleMin, double? scaleMax) =>
        (questionKind, scaleMin, scaleMax) switch
        {
            ("nps", 0, 10) => Measure.NetPromoter,
            ("nps", 1, 10) => Measure.NetPromoterFromOne,
            ("csat", 1, 5) => Measure.SatisfactionOf5,
            ("csat", 1, 10) => Measure.SatisfactionOf10,
            ("sps", 1, 5) => Measure.StageSatisfaction,
            ("ces", 1, 7) => Measure.EaseOf7,
            ("ces", 1, 5) => Measure.EaseOf5,
            ("competence", 1, 5) => Measure.Competence,
            ("politeness", 1, 5) => Measure.Courtesy,
            ("empathy", 1, 5) => Measure.Empathy,
            _ => null,
        };
}
