namespace CsatWarehouse.Scorecards.Reading;

/// <summary>The kinds of facts that quotes are taken from, as the ledger writes them.</summary>
static class FactKind
{
    public const string Survey = "survey";
    public const string Review = "review";
}
