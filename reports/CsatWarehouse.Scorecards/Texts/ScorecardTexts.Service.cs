namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What the page of service says.</summary>
public abstract partial class ScorecardTexts
{
    public abstract string ServiceHeading(DateOnly month);

    /// <param name="median">Of the first response; null where it is not known or may not be shown, as are the others.</param>
    /// <param name="half">How many topics make half of all contacts.</param>
    public abstract string ServiceSentence(
        string? median,
        string? slow,
        long? unanswered,
        long? contacts,
        int? half
    );
    public abstract string FirstResponseColumns { get; }
    public abstract string ResolutionColumns { get; }
    public abstract string ComingBackColumns { get; }

    /// <summary>Contacts; median, slow tenth, business median and unanswered; median, slow tenth, business median and unsolved; FCR and re-opened.</summary>
    public abstract IReadOnlyList<string> ServiceColumns { get; }
    public abstract string ChangeSince(string month);
    public abstract string TopicsHeading { get; }
    public abstract string TopicColumn { get; }
    public abstract string ContactsColumn { get; }
    public abstract string CumulativeColumn { get; }
    public abstract string RepeatsColumn { get; }
    public abstract string OtherTopics(int topics, long contacts, long all);
    public abstract string ServiceLegend { get; }
}
