using System.Collections.Immutable;
using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>One review or complaint as its figures see it.</summary>
readonly record struct WrittenReview(CasePlace Place, long Person, FactReview Review);

/// <summary>The reviews of one slice. Ratings on other scales than 1-5, and between its levels, stand apart: scales are never pooled.</summary>
sealed class ReviewCell
{
    readonly ClusteredSample _ratings = new(Measures.ScaleOf(Measure.ReviewRating));
    readonly TimeSample _replies = new();
    long _otherwiseRated;
    long _unanswered;

    /// <param name="end">The first instant after the period: what came later is not looked at.</param>
    public void Add(in WrittenReview written, DateTime end)
    {
        var (review, person) = (written.Review, written.Person);
        if (review is { Type: "review", Rating: { } rating })
        {
            if (review is { RatingMin: 1, RatingMax: 5 } && _ratings.Scale.Contains(rating))
                _ratings.Add(person, person, rating);
            else
                _otherwiseRated++;
        }
        if (review.ReviewedAt is not { } at)
            return;
        if (review.RepliedAt is { } reply && reply < end)
        {
            if (review.ReplySeconds is { } seconds)
                _replies.Add(person, person, (long)seconds);
        }
        else
        {
            _unanswered++;
            _replies.AddOpen(person, person, (long)Math.Max(0, (end - at).TotalSeconds));
        }
    }

    /// <summary>NULL where the slice has nothing that the KPI is about.</summary>
    public KpiFigure? Figure(KpiDefinition kpi)
    {
        var isRating = kpi.Measure == Measure.ReviewRating;
        var estimate = isRating
            ? MeanOfAnswers.Of(_ratings, Weighting.Unweighted)
            : PercentileOfTimes.Of(_replies, PercentileOfTimes.Median);
        var apart = isRating ? _otherwiseRated : _unanswered;
        return estimate.Answers + apart == 0
            ? null
            : new(kpi, estimate, null, false, ImmutableHashSet<(long, string, int)>.Empty)
            {
                Apart = apart,
            };
    }
}
