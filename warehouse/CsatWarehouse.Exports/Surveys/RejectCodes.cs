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
}
