using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One set of up to three dimension members that a figure is made for; <c>all</c> is the empty set.</summary>
public sealed class DimSlice
{
    public long SliceKey { get; set; }

    /// <summary>region=North;stage=Delivery, names sorted; <c>all</c> for overall.</summary>
    public required string Code { get; set; }

    /// <summary>The dimensions alone: region;stage. Empty for overall.</summary>
    public required string Dimensions { get; set; }
    public string? Dimension1 { get; set; }
    public string? Member1 { get; set; }
    public string? Dimension2 { get; set; }
    public string? Member2 { get; set; }
    public string? Dimension3 { get; set; }
    public string? Member3 { get; set; }

    /// <summary>The stage among the members; -1 where the slice names none.</summary>
    public long JourneyStageKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimSlice>
    {
        public void Configure(EntityTypeBuilder<DimSlice> builder)
        {
            builder.ToTable("DimSlice").HasKey(s => s.SliceKey);
            builder.Property(s => s.SliceKey).ValueGeneratedNever();
            builder.Property(s => s.Code).HasMaxLength(800);
            builder.Property(s => s.Dimensions).HasMaxLength(320);
            builder.Property(s => s.Dimension1).HasMaxLength(100);
            builder.Property(s => s.Dimension2).HasMaxLength(100);
            builder.Property(s => s.Dimension3).HasMaxLength(100);
            builder.Property(s => s.Member1).HasMaxLength(200);
            builder.Property(s => s.Member2).HasMaxLength(200);
            builder.Property(s => s.Member3).HasMaxLength(200);
            builder.HasIndex(s => s.Code).IsUnique();
        }
    }
}
