namespace CsatWarehouse.Exports.Surveys;

/// <summary>Why a row that was read well could not be typed.</summary>
public static class RejectCodes
{
    public const string MissingKey = "missing-key";
    public const string MissingDate = "missing-date";
    public const string BadDate = "bad-date";
    public const string BadNumber = "bad-number";
    public const string OutOfScale = "out-of-scale";
    public const string MissingWeight = "missing-weight";

    /// <summary>A field that every record of the kind needs is blank.</summary>
    public const string MissingValue = "missing-value";

    /// <summary>The text is none of those that the field takes.</summary>
    public const string UnknownValue = "unknown-value";
    public const string BadFlag = "bad-flag";
    public const string BadTime = "bad-time";
    public const string BadList = "bad-list";

    /// <summary>An id, code or name is longer than the warehouse keeps.</summary>
    public const string TooLong = "too-long";

    /// <summary>Two fields of one row do not fit together.</summary>
    public const string Contradiction = "contradiction";
}
