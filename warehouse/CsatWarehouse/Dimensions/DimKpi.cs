using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One key performance indicator, as the catalogue in <c>Kpis/KpiCatalogue.cs</c> defines it.</summary>
public sealed class DimKpi
{
    public long KpiKey { get; set; }
    public required string Code { get; set; }
    public required MemberName Name { get; set; }
    public required string Unit { get; set; }

    /// <summary>higher-is-better, lower-is-better or neutral.</summary>
    public required string Direction { get; set; }

    /// <summary>The date that puts a fact into a period: answered.</summary>
    public required string DateRole { get; set; }
    public required string Denominator { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimKpi>
    {
        public void Configure(EntityTypeBuilder<DimKpi> builder)
        {
            builder.ToTable("DimKpi").HasKey(k => k.KpiKey);
            builder.Property(k => k.KpiKey).ValueGeneratedNever();
            builder.Property(k => k.Code).HasMaxLength(60);
            builder.Property(k => k.Unit).HasMaxLength(40);
            builder.Property(k => k.Direction).HasMaxLength(20);
            builder.Property(k => k.DateRole).HasMaxLength(20);
            builder.Property(k => k.Denominator).HasMaxLength(100);
            builder.HasName(k => k.Name);
            builder.HasIndex(k => k.Code).IsUnique();
        }
    }
}
