using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One company or group that figures are compared with, in one class: a competitor that is no longer the best keeps its figures of then.</summary>
public sealed class DimPeer
{
    /// <summary>The peer stands for the industry that the company itself is in.</summary>
    public const string OwnIndustry = "own-industry";

    /// <summary>The peer is the best of those who sell the same.</summary>
    public const string BestCompetitor = "best-competitor";

    /// <summary>The peer is the best of another industry: what customers are used to.</summary>
    public const string BestOutside = "best-outside";

    public long PeerKey { get; set; }
    public required string Name { get; set; }

    /// <summary>own-industry, best-competitor or best-outside.</summary>
    public required string PeerClass { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimPeer>
    {
        public void Configure(EntityTypeBuilder<DimPeer> builder)
        {
            builder.ToTable("DimPeer").HasKey(p => p.PeerKey);
            builder.Property(p => p.PeerKey).ValueGeneratedNever();
            builder.Property(p => p.Name).HasMaxLength(400);
            builder.Property(p => p.PeerClass).HasMaxLength(20);
            builder.HasIndex(p => new { p.Name, p.PeerClass }).IsUnique();
        }
    }
}
