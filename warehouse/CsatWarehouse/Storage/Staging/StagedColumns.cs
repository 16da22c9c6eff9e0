namespace CsatWarehouse.Storage.Staging;

/// <summary>The columns that a twin has beside those of its table.</summary>
static class StagedColumns
{
    /// <summary>The load whose rows they are; 0 for what is no load's.</summary>
    public const string By = "StagedBy";

    /// <summary>What is to be done: one number for each write of the path.</summary>
    public const string As = "StagedAs";

    /// <summary>The place in the order in which the path was told.</summary>
    public const string Order = "StagedOrder";
}
