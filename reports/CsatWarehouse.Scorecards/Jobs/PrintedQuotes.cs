using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>Whose words a scorecard prints, for the ledger.</summary>
static class PrintedQuotes
{
    public static IEnumerable<FactScorecardQuote> Of(ScorecardModel model, long scorecardKey) =>
        model.Sections.Contains(ScorecardSection.Voice) && model.Voice is { } voice
            ? voice.Quotes.Select(
                (quote, i) =>
                    new FactScorecardQuote
                    {
                        ScorecardKey = scorecardKey,
                        QuoteNumber = i + 1,
                        Kind = quote.Kind,
                        RowKey = quote.RowKey,
                        QuestionKey = quote.QuestionKey,
                        CustomerKey = Math.Max(quote.CustomerKey, SpecialMember.NotApplicable),
                    }
            )
            : [];
}
