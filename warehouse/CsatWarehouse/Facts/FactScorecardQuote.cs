using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one quote of one customer as one published scorecard printed it, so that an erasure can withdraw the bytes. What it says stands in the fact alone.</summary>
public sealed class FactScorecardQuote
{
    public long ScorecardKey { get; set; }

    /// <summary>1, 2, 3 ... in the order of the pages.</summary>
    public int QuoteNumber { get; set; }

    /// <summary>survey or review: the kind of the fact that is quoted.</summary>
    public required string Kind { get; set; }

    /// <summary>The fact: a <c>ResponseKey</c> or a <c>ReviewKey</c>. A fact that was superseded since is no more.</summary>
    public long RowKey { get; set; }

    /// <summary>The question that the comment answers; -1 for a review.</summary>
    public long QuestionKey { get; set; }

    /// <summary>Who is quoted; kept here because the fact may be superseded. -1 where nobody is known.</summary>
    public long CustomerKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactScorecardQuote>
    {
        public void Configure(EntityTypeBuilder<FactScorecardQuote> builder)
        {
            builder
                .ToTable("FactScorecardQuote")
                .HasKey(q => new { q.ScorecardKey, q.QuoteNumber });
            builder.Property(q => q.Kind).HasMaxLength(40);
            builder.HasIndex(q => q.CustomerKey);
        }
    }
}
