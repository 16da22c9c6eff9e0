using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one row of a file that could not be used, kept as it stood.</summary>
public sealed class Reject
{
    public long LoadKey { get; set; }

    /// <summary>1, 2, 3 ... within the load, in the order of the file.</summary>
    public long RejectNumber { get; set; }
    public long LineNumber { get; set; }
    public string? ColumnName { get; set; }

    /// <summary>out-of-scale, bad-date, missing-key, undecodable-bytes, ...</summary>
    public required string Code { get; set; }

    /// <summary>The value, the limit and the remedy.</summary>
    public required string Reason { get; set; }

    /// <summary>As it stood, cut where it is long, undecodable bytes as <c>\x98</c>: for people. A replay reads the file.</summary>
    public required string RawRow { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Reject>
    {
        public void Configure(EntityTypeBuilder<Reject> builder)
        {
            builder.ToTable("Reject").HasKey(r => new { r.LoadKey, r.RejectNumber });
            builder.Property(r => r.ColumnName).HasMaxLength(400);
            builder.Property(r => r.Code).HasMaxLength(40);
        }
    }
}
