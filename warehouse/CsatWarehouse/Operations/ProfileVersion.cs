using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one version of one profile that files were read by. Its text tells later whether a mended profile reads a file otherwise.</summary>
public sealed class ProfileVersion
{
    /// <summary>As <see cref="Load.ProfileHash"/>.</summary>
    public required string ProfileHash { get; set; }

    /// <summary>Below the workspace's folder, with <c>/</c>.</summary>
    public required string FileName { get; set; }

    /// <summary>The file as it stood, comments included.</summary>
    public required string Text { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ProfileVersion>
    {
        public void Configure(EntityTypeBuilder<ProfileVersion> builder)
        {
            builder.ToTable("ProfileVersion").HasKey(p => p.ProfileHash);
            builder.Property(p => p.ProfileHash).HasMaxLength(64);
            builder.Property(p => p.FileName).HasMaxLength(400);
        }
    }
}
