namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What the pages of the journey and of groups of customers say.</summary>
public abstract partial class ScorecardTexts
{
    public abstract string JourneyHeading(DateOnly month);
    public abstract string JourneySentence(string weakest, string strongest, bool someAreTied);

    /// <param name="someAreNew">Whether a stage was not asked in the compared month.</param>
    public abstract string StagesLegend(DateOnly? comparedMonth, bool someAreNew);
    public abstract string HeatLegend { get; }
    public abstract string TooFew { get; }
    public abstract string NoStageStandsOut { get; }
    public abstract string NoRanking { get; }
    public abstract string NoStages { get; }
    public abstract string Unmeasured(string stages);
    public abstract string MoreColumns(string names);
    public abstract string GroupsHeading(DateOnly month);
    public abstract string GroupsSentence(string? below, string? above);
    public abstract string GroupsLegend(DateOnly? comparedMonth);
    public abstract string NoBreakdowns { get; }
    public abstract string BreakdownHeading(string kpi, string dimension);
    public abstract string HiddenMembers(string members, long? persons);
    public abstract string AddsUp(long persons, long shown, long hidden);
    public abstract string CountedTwice { get; }
}
