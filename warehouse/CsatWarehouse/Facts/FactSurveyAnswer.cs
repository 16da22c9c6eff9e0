using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one question item of one response. What was not answered has a row that says why.</summary>
public sealed class FactSurveyAnswer
{
    public long AnsweredDateKey { get; set; }
    public long ResponseKey { get; set; }
    public long QuestionKey { get; set; }

    /// <summary>0 answered, 1 not applicable, 2 refused, 3 skipped, 4 not shown.</summary>
    public int Status { get; set; }

    /// <summary>In the question's own scale; NULL unless answered with a number.</summary>
    public double? Score { get; set; }
    public string? Comment { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactSurveyAnswer>
    {
        public void Configure(EntityTypeBuilder<FactSurveyAnswer> builder)
        {
            builder
                .ToTable("FactSurveyAnswer")
                .HasKey(a => new
                {
                    a.AnsweredDateKey,
                    a.ResponseKey,
                    a.QuestionKey,
                });
            builder.HasIndex(a => a.ResponseKey);
        }
    }
}
