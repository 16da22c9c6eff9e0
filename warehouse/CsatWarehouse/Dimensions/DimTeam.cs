using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One team of agents, as its newest record describes it.</summary>
public sealed class DimTeam
{
    public long TeamKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }
    public required MemberName Name { get; set; }

    /// <summary>NULL where the source does not say.</summary>
    public string? Department { get; set; }
    public string? Region { get; set; }

    /// <summary>IANA name of the zone of the team's hours; NULL is the reporting zone.</summary>
    public string? TimeZone { get; set; }
    public bool IsInferred { get; set; }

    /// <summary>The row that describes it, as <c>KeyVersion</c> knows it; NULL while the member is inferred.</summary>
    public long? RecordKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimTeam>
    {
        public void Configure(EntityTypeBuilder<DimTeam> builder)
        {
            builder.ToTable("DimTeam").HasKey(t => t.TeamKey);
            builder.Property(t => t.TeamKey).ValueGeneratedNever();
            builder.Property(t => t.Scope).HasMaxLength(200);
            builder.Property(t => t.ExternalId).HasMaxLength(400);
            builder.HasName(t => t.Name);
            builder.Property(t => t.Department).HasMaxLength(200);
            builder.Property(t => t.Region).HasMaxLength(200);
            builder.Property(t => t.TimeZone).HasMaxLength(100);
            builder
                .HasIndex(t => new
                {
                    t.SourceSystemKey,
                    t.Scope,
                    t.ExternalId,
                })
                .IsUnique();
        }
    }
}
