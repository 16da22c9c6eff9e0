using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one table with surrogate keys. Keys are taken in ranges inside the writer's transaction and never given twice.</summary>
public sealed class KeySequence
{
    public required string TableName { get; set; }
    public long NextKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<KeySequence>
    {
        public void Configure(EntityTypeBuilder<KeySequence> builder)
        {
            builder.ToTable("KeySequence").HasKey(k => k.TableName);
            builder.Property(k => k.TableName).HasMaxLength(128);
        }
    }
}
