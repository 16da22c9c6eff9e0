using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one KPI figure as one published scorecard printed it, so that a restatement can show the old one.</summary>
public sealed class FactScorecardFigure
{
    public long ScorecardKey { get; set; }
    public long KpiKey { get; set; }
    public long SliceKey { get; set; }
    public double? Value { get; set; }
    public long Persons { get; set; }

    /// <summary>The value's characters on the page.</summary>
    public required string Printed { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactScorecardFigure>
    {
        public void Configure(EntityTypeBuilder<FactScorecardFigure> builder)
        {
            builder
                .ToTable("FactScorecardFigure")
                .HasKey(f => new
                {
                    f.ScorecardKey,
                    f.KpiKey,
                    f.SliceKey,
                });
            builder.Property(f => f.Printed).HasMaxLength(100);
        }
    }
}
