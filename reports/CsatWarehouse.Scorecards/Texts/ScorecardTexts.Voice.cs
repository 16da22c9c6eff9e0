using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What the page of customers' voices says.</summary>
public abstract partial class ScorecardTexts
{
    public abstract string VoiceHeading(DateOnly month);

    /// <param name="range">Of the interval; null where it is unknown.</param>
    /// <param name="verdict">Words for the change; may be empty.</param>
    /// <param name="most">What most of it is about; null where that may not be shown.</param>
    public abstract string VoiceSentence(string rate, string? range, string verdict, string? most);
    public abstract string NoNegativeRate { get; }
    public abstract string AboutHeading { get; }
    public abstract string NothingToTellApart { get; }
    public abstract string OthersAndHidden { get; }
    public abstract string QuotesHeading { get; }
    public abstract string NoQuotes { get; }
    public abstract string Name(QuoteReason reason);
    public abstract string ScoreOf(string score, string most);

    /// <summary>Words in the language's quotation marks.</summary>
    public abstract string Quoted(string words);
    public abstract string VoiceLegend { get; }

    /// <summary>How quotes are chosen and masked.</summary>
    public abstract string QuotesLegend { get; }
}
