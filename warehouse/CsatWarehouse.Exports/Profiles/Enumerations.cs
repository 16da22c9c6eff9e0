namespace CsatWarehouse.Exports.Profiles;

/// <summary>What the rows of a source are.</summary>
public enum SourceKind
{
    Survey,
    Account,
    Contact,
    CustomerStatus,
    Agent,
    Team,
    Ticket,
    TicketComment,
    TicketTag,
    TicketEvent,
    Invitation,
    Review,
    MysteryVisit,
    MysteryItem,
    Benchmark,
    Target,
    Baseline,
    ActionStep,
    BusinessCalendar,
}

/// <summary>How a source learns what it says.</summary>
public enum CollectionMethod
{
    Questionnaire,
    Phone,
    Review,
    Ticket,
    MysteryVisit,
    Observation,
}

/// <summary>What a file says of the rows that it does not have.</summary>
public enum Delivery
{
    /// <summary>Nothing: each file brings new rows.</summary>
    Append,

    /// <summary>Nothing: each file brings new and changed rows.</summary>
    Delta,

    /// <summary>They are gone: each file has every row of its scope.</summary>
    Snapshot,
}

/// <summary>Whether a survey asks about the relation as a whole or about one contact, purchase or visit.</summary>
public enum SurveyType
{
    Relational,
    Transactional,
}

/// <summary>What a question measures.</summary>
public enum QuestionKind
{
    Nps,
    Csat,
    Ces,

    /// <summary>Satisfaction with the service at one stage of the customer journey.</summary>
    Sps,
    Driver,
    Expectation,
    Perception,

    /// <summary>How much a driver or a dimension of service matters, as customers say.</summary>
    Importance,
    Competence,
    Politeness,
    Empathy,
    Comment,
}

/// <summary>What becomes of an answer that is neither on the scale nor a code for "no answer".</summary>
public enum InvalidAnswer
{
    /// <summary>The whole row is rejected and can be replayed once the profile or the file is mended.</summary>
    RejectRow,

    /// <summary>The row is kept, the answer counts as skipped and is counted as invalid.</summary>
    RejectAnswer,
}

/// <summary>In what a number counts the time since 1970-01-01T00:00:00Z, leap seconds left out (POSIX).</summary>
public enum EpochUnit
{
    Seconds,
    Milliseconds,
}
