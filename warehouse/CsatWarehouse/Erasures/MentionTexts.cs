using CsatWarehouse.Exports.Surveys;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Erasures;

/// <summary>What others wrote and names a person's address or number: it goes as it goes from their rows of the export files, whole.</summary>
static class MentionTexts
{
    /// <param name="traces">Without an address or number in the open there is nothing to look for.</param>
    /// <returns>What went, table by table; nothing where nobody wrote of the person.</returns>
    public static async Task<IReadOnlyList<ErasedRows>> RemoveAsync(
        WarehouseContext context,
        PersonTraces traces,
        CancellationToken cancellation
    )
    {
        if (!traces.HaveAddressOrNumber)
            return [];
        var removed = new ErasedRows[]
        {
            new(
                "FactSurveyAnswer",
                "others' comments that name the person",
                await RemoveCommentsAsync(context, traces, cancellation)
            ),
            new(
                "FactReview",
                "others' titles and texts that name the person",
                await RemoveReviewsAsync(context, traces, cancellation)
            ),
        };
        return [.. removed.Where(r => r.Rows > 0)];
    }

    static async Task<long> RemoveCommentsAsync(
        WarehouseContext context,
        PersonTraces traces,
        CancellationToken cancellation
    )
    {
        var naming = new List<(long Response, long Question)>();
        var comments = context
            .SurveyAnswers.Where(a => a.Comment != null)
            .Select(a => new
            {
                a.ResponseKey,
                a.QuestionKey,
                a.Comment,
            })
            .AsAsyncEnumerable();
        await foreach (var answer in comments.WithCancellation(cancellation))
            if (traces.AreInCell(answer.Comment!))
                naming.Add((answer.ResponseKey, answer.QuestionKey));
        foreach (var (response, question) in naming)
            await context
                .SurveyAnswers.Where(a => a.ResponseKey == response && a.QuestionKey == question)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(a => a.Comment, (string?)null)
                            .SetProperty(a => a.Status, (int)AnswerStatus.Skipped),
                    cancellation
                );
        return naming.Count;
    }

    static async Task<long> RemoveReviewsAsync(
        WarehouseContext context,
        PersonTraces traces,
        CancellationToken cancellation
    )
    {
        var naming = new List<(long Review, bool Title, bool Text)>();
        var reviews = context
            .Reviews.Where(r => r.Title != null || r.Text != null)
            .Select(r => new
            {
                r.ReviewKey,
                r.Title,
                r.Text,
            })
            .AsAsyncEnumerable();
        await foreach (var review in reviews.WithCancellation(cancellation))
        {
            var (title, text) = (traces.AreInCell(review.Title), traces.AreInCell(review.Text));
            if (title || text)
                naming.Add((review.ReviewKey, title, text));
        }
        foreach (var (key, title, text) in naming)
            await context
                .Reviews.Where(r => r.ReviewKey == key)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(r => r.Title, r => title ? null : r.Title)
                            .SetProperty(r => r.Text, r => text ? null : r.Text),
                    cancellation
                );
        return naming.Count;
    }
}
