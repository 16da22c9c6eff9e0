using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one closing or reopening of one month by hand. The newest one of a month counts; a month without any closes by its date.</summary>
public sealed class MonthClosing
{
    public long MonthClosingKey { get; set; }
    public long MonthDateKey { get; set; }

    /// <summary>False where the month was opened again.</summary>
    public bool IsClosed { get; set; }
    public DateTime At { get; set; }

    /// <summary>Who did it: the name given, or the account that the process ran under.</summary>
    public required string By { get; set; }
    public string? Reason { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<MonthClosing>
    {
        public void Configure(EntityTypeBuilder<MonthClosing> builder)
        {
            builder.ToTable("MonthClosing").HasKey(c => c.MonthClosingKey);
            builder.Property(c => c.MonthClosingKey).ValueGeneratedNever();
            builder.Property(c => c.By).HasMaxLength(200);
            builder.Property(c => c.Reason).HasMaxLength(400);
            builder.HasIndex(c => c.MonthDateKey);
        }
    }
}
