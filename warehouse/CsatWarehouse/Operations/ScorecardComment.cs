using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one revision of what whoever answers for the figures of a month says of them on a scorecard. The newest holds.</summary>
public sealed class ScorecardComment
{
    /// <summary>Longer ones would push figures off the first page.</summary>
    public const int LongestText = 600;
    public const int LongestAuthor = 80;

    public long PeriodKey { get; set; }
    public long SliceKey { get; set; }

    /// <summary>ISO 639-1; empty for every language that has no comment of its own.</summary>
    public required string Language { get; set; }

    /// <summary>1, 2, 3 ...</summary>
    public int Revision { get; set; }
    public required string Author { get; set; }

    /// <summary>Null where the comment was taken back.</summary>
    public string? Text { get; set; }
    public DateTime WrittenAt { get; set; }
    public long RunKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ScorecardComment>
    {
        public void Configure(EntityTypeBuilder<ScorecardComment> builder)
        {
            builder
                .ToTable("ScorecardComment")
                .HasKey(c => new
                {
                    c.PeriodKey,
                    c.SliceKey,
                    c.Language,
                    c.Revision,
                });
            builder.Property(c => c.Language).HasMaxLength(20);
            builder.Property(c => c.Author).HasMaxLength(LongestAuthor);
            builder.Property(c => c.Text).HasMaxLength(LongestText);
        }
    }
}
