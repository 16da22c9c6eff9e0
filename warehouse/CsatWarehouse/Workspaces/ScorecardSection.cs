namespace CsatWarehouse.Workspaces;

/// <summary>The sections of a scorecard, in the order in which they stand where <c>csat.json</c> says nothing.</summary>
public enum ScorecardSection
{
    /// <summary>The first page, which does alone.</summary>
    Summary,

    /// <summary>Thirteen or twenty-five months of each headline figure.</summary>
    Trends,

    /// <summary>Satisfaction with each stage of the customer's way, by channel.</summary>
    Journey,

    /// <summary>The headline figures by groups of customers.</summary>
    Groups,

    /// <summary>What matters most, and where the service falls short of what is expected.</summary>
    Drivers,

    /// <summary>Own industry, best competitor, best outside.</summary>
    Benchmarks,

    /// <summary>Times, repeat contacts and topics of tickets.</summary>
    Service,

    /// <summary>What customers say by themselves, and what they say about us to others.</summary>
    Voice,

    /// <summary>Who stays, who leaves and who is silent.</summary>
    Loyalty,

    /// <summary>What is being done, and what it did.</summary>
    Actions,

    /// <summary>How to read this: definitions, rules, and what the figures stand on.</summary>
    Reading,
}
