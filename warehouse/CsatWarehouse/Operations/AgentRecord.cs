using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>
/// Grain: one agent as one file describes it. The evidence from which the versions of <c>DimAgent</c> are made: a later file
/// does not take an earlier one's word away, because it speaks of a later time.
/// </summary>
public sealed class AgentRecord
{
    public long AgentRecordKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }

    /// <summary>Since when it holds: the day that the source gives, else its last change, else the file's as-of.</summary>
    public DateTime EventAt { get; set; }

    /// <summary>Of two files that speak of one moment the younger counts.</summary>
    public DateTime AsOfAt { get; set; }
    public required string FileName { get; set; }
    public string? Name { get; set; }
    public string? TeamCode { get; set; }
    public string? Role { get; set; }
    public bool IsBot { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<AgentRecord>
    {
        public void Configure(EntityTypeBuilder<AgentRecord> builder)
        {
            builder.ToTable("AgentRecord").HasKey(a => a.AgentRecordKey);
            builder.Property(a => a.AgentRecordKey).ValueGeneratedNever();
            builder.Property(a => a.Scope).HasMaxLength(200);
            builder.Property(a => a.ExternalId).HasMaxLength(400);
            builder.Property(a => a.FileName).HasMaxLength(400);
            builder.Property(a => a.Name).HasMaxLength(400);
            builder.Property(a => a.TeamCode).HasMaxLength(400);
            builder.Property(a => a.Role).HasMaxLength(100);
            builder.HasIndex(a => new
            {
                a.SourceSystemKey,
                a.Scope,
                a.ExternalId,
            });
        }
    }
}
