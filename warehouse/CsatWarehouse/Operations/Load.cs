using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>
/// Grain: one version of one export file read as one kind of records with one version of its profile.
/// Rows are conserved: read = loaded + rejected + duplicate + excluded; a loaded row is then current, superseded or tombstoned.
/// </summary>
public sealed class Load
{
    public long LoadKey { get; set; }
    public long SourceSystemKey { get; set; }

    /// <summary>survey, ticket, contact, ...: what the file's rows were read as. One file can be read as two kinds.</summary>
    public required string Kind { get; set; }
    public required string FileName { get; set; }
    public required string ETag { get; set; }
    public required string ContentHash { get; set; }
    public required string ProfileHash { get; set; }

    /// <summary>The mended profile by which rejected rows were read again, and which reads every other row as before; NULL where there was none.</summary>
    public string? ReplayedProfileHash { get; set; }

    /// <summary>1 for the first content of this name, counted up with each that follows.</summary>
    public int FileVersion { get; set; }

    /// <summary>Counts the contents of this name, so that reading one again changes no rank: 1 for the first, counted up where the content is another than before.</summary>
    public int ContentVersion { get; set; }

    /// <summary>The moment the export stands for: from its name where the profile says so, else when it was last written.</summary>
    public DateTime AsOfAt { get; set; }

    /// <summary>append, delta or snapshot, as the profile said when the file was read.</summary>
    public required string Delivery { get; set; }

    /// <summary>questionnaire, phone, review, ticket, mystery-visit or observation, as the profile said when the file was read.</summary>
    public required string CollectionMethod { get; set; }
    public required string Status { get; set; }

    /// <summary>Why the file was not read, or which load it is a copy of.</summary>
    public string? Reason { get; set; }
    public long Bytes { get; set; }
    public long RowsRead { get; set; }
    public long RowsLoaded { get; set; }
    public long RowsRejected { get; set; }
    public long RowsDuplicate { get; set; }
    public long RowsExcluded { get; set; }

    /// <summary>Loaded rows that are not facts because a later file or version has the same key.</summary>
    public long RowsSuperseded { get; set; }

    /// <summary>Loaded rows that are not facts because a later snapshot no longer has the key.</summary>
    public long RowsTombstoned { get; set; }
    public DateTime StartedAt { get; set; }
    public DateTime FinishedAt { get; set; }
    public required string CodeVersion { get; set; }
    public long RunKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Load>
    {
        public void Configure(EntityTypeBuilder<Load> builder)
        {
            builder.ToTable("Load").HasKey(l => l.LoadKey);
            builder.Property(l => l.LoadKey).ValueGeneratedNever();
            builder.Property(l => l.Kind).HasMaxLength(40);
            builder.Property(l => l.FileName).HasMaxLength(800);
            builder.Property(l => l.ETag).HasMaxLength(200);
            builder.Property(l => l.ContentHash).HasMaxLength(64);
            builder.Property(l => l.ProfileHash).HasMaxLength(64);
            builder.Property(l => l.ReplayedProfileHash).HasMaxLength(64);
            builder.Property(l => l.Delivery).HasMaxLength(20);
            builder.Property(l => l.CollectionMethod).HasMaxLength(40);
            builder.Property(l => l.Status).HasMaxLength(20);
            builder.Property(l => l.CodeVersion).HasMaxLength(40);
            builder.Property(l => l.ContentVersion).HasDefaultValue(1);
            builder
                .HasIndex(l => new
                {
                    l.SourceSystemKey,
                    l.Kind,
                    l.FileName,
                    l.FileVersion,
                })
                .IsUnique();
            builder.HasIndex(l => new { l.SourceSystemKey, l.ContentHash });
        }
    }
}

/// <summary>What became of a file version.</summary>
public static class LoadStatus
{
    /// <summary>Its rows count.</summary>
    public const string Loaded = "loaded";

    /// <summary>A later version of the same file, or the same content with a mended profile, took its place.</summary>
    public const string Superseded = "superseded";

    /// <summary>Another file with the same content is loaded; this one loads nothing.</summary>
    public const string Copy = "copy";

    /// <summary>It could not be read at all; nothing of it is loaded.</summary>
    public const string Failed = "failed";
}
