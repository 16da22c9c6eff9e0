namespace CsatWarehouse.Dimensions;

/// <summary>How long a period is, and where it may begin. The numbers are part of every <c>PeriodKey</c>, for ever.</summary>
public enum PeriodKind
{
    Month = 0,

    /// <summary>Three months of the financial year, which begins in the workspace's first month of the year.</summary>
    Quarter = 1,

    /// <summary>The financial year.</summary>
    Year = 2,

    /// <summary>Three months, ending with any month.</summary>
    Rolling3 = 3,

    /// <summary>Twelve months, ending with any month.</summary>
    Rolling12 = 4,
}
