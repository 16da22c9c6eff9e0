using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One opening interval in the calendar of one team: on a weekday while it holds, or on one date that differs.</summary>
public sealed class DimBusinessCalendar
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long BusinessCalendarKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }

    /// <summary>The team's id in whichever source has its tickets; all for every team without rows of its own.</summary>
    public required string TeamCode { get; set; }

    /// <summary>1 is Monday, 7 Sunday; NULL for a single date.</summary>
    public int? Weekday { get; set; }

    /// <summary>The date whose hours stand in the week's place; -1 for hours of the week.</summary>
    public long OnDateKey { get; set; }

    /// <summary>Seconds of the local clock since midnight; NULL with <see cref="ClosesSecond"/> for a day without work.</summary>
    public int? OpensSecond { get; set; }

    /// <summary>Not included; 86,400 is midnight.</summary>
    public int? ClosesSecond { get; set; }

    /// <summary>The first day on which weekly hours hold; -1 where they always did.</summary>
    public long ValidFromDateKey { get; set; }

    /// <summary>The last day, included; -1 until further notice.</summary>
    public long ValidToDateKey { get; set; }

    /// <summary>IANA name; NULL is the team's zone, and where the team has none the reporting zone.</summary>
    public string? TimeZone { get; set; }

    /// <summary>What the day is called.</summary>
    public string? Name { get; set; }
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimBusinessCalendar>
    {
        public void Configure(EntityTypeBuilder<DimBusinessCalendar> builder)
        {
            builder.ToTable("DimBusinessCalendar").HasKey(c => c.BusinessCalendarKey);
            builder.Property(c => c.BusinessCalendarKey).ValueGeneratedNever();
            builder.Property(c => c.Scope).HasMaxLength(200);
            builder.Property(c => c.ExternalId).HasMaxLength(400);
            builder.Property(c => c.TeamCode).HasMaxLength(400);
            builder.Property(c => c.TimeZone).HasMaxLength(100);
            builder.Property(c => c.Name).HasMaxLength(400);
            builder
                .HasIndex(c => new
                {
                    c.SourceSystemKey,
                    c.Scope,
                    c.ExternalId,
                })
                .IsUnique();
        }
    }
}
