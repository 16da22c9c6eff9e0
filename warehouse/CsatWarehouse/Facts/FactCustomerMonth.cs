using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one customer in one month. A customer who is gone has one row with the month in which they left, and none afterwards.</summary>
public sealed class FactCustomerMonth
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long CustomerMonthKey { get; set; }
    public long SourceSystemKey { get; set; }

    /// <summary>Within what the source's numbers are unique.</summary>
    public required string Scope { get; set; }
    public long CustomerKey { get; set; }

    /// <summary>yyyymm01.</summary>
    public long MonthDateKey { get; set; }

    /// <summary>Active at the month's end.</summary>
    public bool IsActive { get; set; }

    /// <summary>Left in the month.</summary>
    public bool IsChurned { get; set; }

    /// <summary>Of the month, in <see cref="Currency"/>; negative for a net credit, NULL where not said.</summary>
    public double? Revenue { get; set; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; set; }

    /// <summary>Local day on which the customer left; 0 where it is not said, -1 for a customer who stayed.</summary>
    public long ChurnedDateKey { get; set; }

    /// <summary>Where the customer went; NULL where not said.</summary>
    public string? Destination { get; set; }

    /// <summary>Why the customer left, in the customer's words or the source's code.</summary>
    public string? Reason { get; set; }

    /// <summary>The line of the file on which the row begins: with the load, the way back to the evidence.</summary>
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactCustomerMonth>
    {
        public void Configure(EntityTypeBuilder<FactCustomerMonth> builder)
        {
            builder.ToTable("FactCustomerMonth").HasKey(m => m.CustomerMonthKey);
            builder.Property(m => m.CustomerMonthKey).ValueGeneratedNever();
            builder.Property(m => m.Scope).HasMaxLength(200);
            builder.Property(m => m.Currency).HasMaxLength(3);
            builder.Property(m => m.Destination).HasMaxLength(200);
            builder
                .HasIndex(m => new
                {
                    m.SourceSystemKey,
                    m.Scope,
                    m.CustomerKey,
                    m.MonthDateKey,
                })
                .IsUnique();
            builder.HasIndex(m => m.MonthDateKey);
            builder.HasIndex(m => m.LoadKey);
        }
    }
}
