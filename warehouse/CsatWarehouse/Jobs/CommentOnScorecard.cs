using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>Keeps what whoever answers for the figures of a month says of them, beside the month: each change is a revision.</summary>
public sealed class CommentOnScorecard(Warehouse warehouse, TimeProvider clock)
{
    /// <summary>The comments that hold for a month, by slice and language.</summary>
    /// <param name="month">The month's date key: 20260301.</param>
    public static async Task<IReadOnlyList<CommentLine>> ReadAsync(
        WarehouseContext context,
        long month,
        CancellationToken cancellation
    )
    {
        var revisions = await (
            from comment in context.ScorecardComments
            join slice in context.Slices on comment.SliceKey equals slice.SliceKey
            where comment.PeriodKey == month
            select new { slice.Code, Comment = comment }
        ).ToListAsync(cancellation);
        return
        [
            .. revisions
                .GroupBy(r => (r.Code, r.Comment.Language))
                .Select(g => g.MaxBy(r => r.Comment.Revision)!)
                .Where(r => r.Comment.Text is not null)
                .OrderBy(r => r.Code, StringComparer.Ordinal)
                .ThenBy(r => r.Comment.Language, StringComparer.Ordinal)
                .Select(r => new CommentLine(r.Code, r.Comment)),
        ];
    }

    /// <summary>Writes a revision, unless the newest says the same.</summary>
    /// <param name="language">Empty for every language that has no comment of its own.</param>
    /// <param name="text">Null takes the comment back.</param>
    /// <returns>False where nothing changed.</returns>
    /// <exception cref="CommentRefusedException">The text or the author is empty or too long, or the month has no figures for the slice.</exception>
    /// <exception cref="WarehouseBusyException">Another process holds the write lock.</exception>
    public Task<bool> SetAsync(
        long month,
        SliceCode slice,
        string language,
        string author,
        string? text,
        CancellationToken cancellation = default
    )
    {
        Check(author, ScorecardComment.LongestAuthor, "author's name");
        if (text is not null)
            Check(text, ScorecardComment.LongestText, "comment");
        return WarehouseBusyException.GuardAsync(() =>
            WriteAsync(month, slice, language, author.Trim(), text?.Trim(), cancellation)
        );
    }

    async Task<bool> WriteAsync(
        long month,
        SliceCode slice,
        string language,
        string author,
        string? text,
        CancellationToken cancellation
    )
    {
        var run = new RunLedger(nameof(CommentOnScorecard), clock);
        var isNew = await warehouse.RunAsync(
            unit => WriteAsync(unit, run, month, slice, language, author, text, cancellation),
            cancellation
        );
        if (isNew)
            await run.EndAsync(warehouse, RunOutcome.Ok);
        return isNew;
    }

    static async Task<bool> WriteAsync(
        UnitOfWork unit,
        RunLedger run,
        long month,
        SliceCode slice,
        string language,
        string author,
        string? text,
        CancellationToken cancellation
    )
    {
        var context = unit.Context;
        var sliceKey = await (
            from figure in context.KpiFacts
            join known in context.Slices on figure.SliceKey equals known.SliceKey
            where figure.PeriodKey == month && known.Code == slice.Text
            select (long?)known.SliceKey
        ).FirstOrDefaultAsync(cancellation);
        if (sliceKey is not { } key)
            throw new CommentRefusedException(
                $"{Calendar.MonthText(month)} has no figures of '{slice.Text}' to comment on; build its KPIs first (csat run), or write the slice as a scorecard's file does."
            );
        var newest = await context
            .ScorecardComments.Where(c =>
                c.PeriodKey == month && c.SliceKey == key && c.Language == language
            )
            .OrderByDescending(c => c.Revision)
            .FirstOrDefaultAsync(cancellation);
        if (newest?.Text == text && (text is null || newest?.Author == author))
            return false;
        var runKey = run.Key(context);
        context.ScorecardComments.Add(
            new()
            {
                PeriodKey = month,
                SliceKey = key,
                Language = language,
                Revision = (newest?.Revision ?? 0) + 1,
                Author = author,
                Text = text,
                WrittenAt = run.Now,
                RunKey = runKey,
            }
        );
        await context.SaveChangesAsync(cancellation);
        await unit.CommitAsync(
            (c, ct) => c.ScorecardComments.AnyAsync(s => s.RunKey == runKey, ct),
            cancellation
        );
        return true;
    }

    static void Check(string text, int most, string what)
    {
        if (text.Trim().Length == 0)
            throw new CommentRefusedException($"The {what} is empty.");
        if (text.Trim().Length > most)
            throw new CommentRefusedException(
                FormattableString.Invariant(
                    $"The {what} has {text.Trim().Length} characters; the first page has room for {most}: shorten it."
                )
            );
    }
}

/// <summary>A comment that holds, with the slice that it is about as text.</summary>
public sealed record CommentLine(string Slice, ScorecardComment Comment);

/// <summary>The comment was not kept; the message says why.</summary>
public sealed class CommentRefusedException(string message) : Exception(message);
