using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one load that facts of a month came from when one build of the month was made. It tells which file made a figure another one.</summary>
public sealed class KpiBuildInput
{
    public long KpiBuildKey { get; set; }
    public long LoadKey { get; set; }

    /// <summary>The month's facts that the load brought.</summary>
    public long Rows { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<KpiBuildInput>
    {
        public void Configure(EntityTypeBuilder<KpiBuildInput> builder) =>
            builder.ToTable("KpiBuildInput").HasKey(i => new { i.KpiBuildKey, i.LoadKey });
    }
}
