using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one score group of customers of one KPI and slice in one period, and what they did, as one build computed it.</summary>
public sealed class FactLoyalty : IBuiltFact
{
    public long KpiBuildKey { get; set; }
    public long PeriodKey { get; set; }

    /// <summary>The KPI of the answer; silent-share for groups by what was heard of them.</summary>
    public long KpiKey { get; set; }
    public long SliceKey { get; set; }

    /// <summary>promoter, passive, detractor; satisfied, neutral, unsatisfied; answered, in-contact, silent, not-invited.</summary>
    public required string ScoreGroup { get; set; }

    /// <summary>Distinct persons.</summary>
    public long Customers { get; set; }

    /// <summary>Months in which one of them could leave.</summary>
    public long CustomerMonths { get; set; }

    /// <summary>Customers who left.</summary>
    public long Left { get; set; }

    /// <summary>Left over customer-months: the chance to leave in a month, 0..1.</summary>
    public double? LeavingRate { get; set; }
    public double? LeavingLow { get; set; }
    public double? LeavingHigh { get; set; }

    /// <summary>The odds of leaving in a month over those of the group that should be the most loyal; NULL for that group itself.</summary>
    public double? OddsRatio { get; set; }
    public double? OddsRatioLow { get; set; }
    public double? OddsRatioHigh { get; set; }

    /// <summary>True where the interval of the odds ratio lies above 1.</summary>
    public bool IsRaised { get; set; }

    /// <summary>Those of them who were still active at the period's end.</summary>
    public long ActiveCustomers { get; set; }

    /// <summary>Of these in the last month; NULL where it is not known, or in several currencies.</summary>
    public double? Revenue { get; set; }

    /// <summary>The last monthly revenue of those who left, in all.</summary>
    public double? LostRevenue { get; set; }

    /// <summary>ISO 4217; NULL without revenue.</summary>
    public string? Currency { get; set; }

    /// <summary>Answers about a contact that can be followed.</summary>
    public long Contacts { get; set; }

    /// <summary>Those of them after which the customer came back about the same thing.</summary>
    public long Returned { get; set; }
    public double? ReturnedShare { get; set; }
    public double? ReturnedLow { get; set; }
    public double? ReturnedHigh { get; set; }

    /// <summary>True below 30 customers.</summary>
    public bool IsLowBase { get; set; }
    public bool IsSuppressed { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactLoyalty>
    {
        public void Configure(EntityTypeBuilder<FactLoyalty> builder)
        {
            builder
                .ToTable("FactLoyalty")
                .HasKey(l => new
                {
                    l.KpiBuildKey,
                    l.PeriodKey,
                    l.KpiKey,
                    l.SliceKey,
                    l.ScoreGroup,
                });
            builder.Property(l => l.ScoreGroup).HasMaxLength(20);
            builder.Property(l => l.Currency).HasMaxLength(3);
        }
    }
}
