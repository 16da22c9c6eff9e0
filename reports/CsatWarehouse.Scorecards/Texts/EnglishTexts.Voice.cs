using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of customers' voices in English.</summary>
public sealed partial class EnglishTexts
{
    public override string VoiceHeading(DateOnly month) =>
        $"The customers’ voice in {Month(month)}";

    public override string VoiceSentence(
        string rate,
        string? range,
        string verdict,
        string? most
    ) =>
        $"{rate} negative voices per 1,000 contacts"
        + (range is null ? "" : $" (95% interval {range})")
        + (verdict.Length == 0 ? "" : $", {verdict}")
        + (most is null ? "." : $"; most of them are about “{most}”.");

    public override string NoNegativeRate =>
        "How many voices are negative for each contact cannot be told this month.";

    public override string AboutHeading => "What negative feedback is about";

    public override string NothingToTellApart =>
        "Too few voices to tell apart what they are about.";

    public override string OthersAndHidden => "others, and what may not be shown (n < 5)";
    public override string QuotesHeading => "In their own words";
    public override string NoQuotes => "No quote: fewer than 5 customers wrote something.";

    public override string Name(QuoteReason reason) =>
        reason switch
        {
            QuoteReason.MostNegative => "on what is most negative",
            QuoteReason.Complaint => "complaint",
            _ => "praise",
        };

    public override string ScoreOf(string score, string most) => $"{score} of {most}";

    public override string Quoted(string words) => $"“{words}”";

    public override string VoiceLegend =>
        "Negative: a score in the lowest fifth of its scale, a public review as bad, a complaint; what one customer says about one thing counts once.";

    public override string QuotesLegend =>
        "Quotes by rule, not by choice: the newest low answer about what most negative feedback is about, the newest complaint (else the worst review), the newest praise; […] stands for names, addresses and numbers that were taken out.";
}
