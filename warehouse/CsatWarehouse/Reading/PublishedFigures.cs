using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>A figure as one version of its month's scorecard printed it.</summary>
/// <param name="Value">At the precision of the page; null where it was hidden, or not measured.</param>
public sealed record PublishedFigure(
    int Version,
    DateTime PublishedAt,
    double? Value,
    long Persons
);

/// <summary>A file of which other rows are in a month now than when its scorecard was published.</summary>
/// <param name="RowsBefore">0 for a file that came later.</param>
/// <param name="RowsNow">0 for a version that was taken back.</param>
public sealed record FileChange(
    string File,
    int Version,
    long Load,
    DateTime LoadedAt,
    long RowsBefore,
    long RowsNow
);

/// <summary>What was published of a figure, and which files made it another one since.</summary>
/// <param name="Versions">Oldest first; the versions of several languages are told once, by their number.</param>
/// <param name="Since">What changed after the newest version; empty where nothing did.</param>
public sealed record PublishedFigures(
    IReadOnlyList<PublishedFigure> Versions,
    IReadOnlyList<FileChange> Since
)
{
    public static PublishedFigures None { get; } = new([], []);

    /// <param name="current">The build that readers see.</param>
    public static async Task<PublishedFigures> ReadAsync(
        WarehouseContext context,
        KpiReading reading,
        KpiBuild current,
        CancellationToken cancellation
    )
    {
        if (!ReportingPeriod.IsMonth(current.PeriodKey))
            return None;
        var printed = await (
            from figure in context.ScorecardFigures
            join scorecard in context.Scorecards
                on figure.ScorecardKey equals scorecard.ScorecardKey
            where
                scorecard.PeriodKey == current.PeriodKey
                && figure.KpiKey == reading.Kpi.Key
                && figure.SliceKey == reading.Figure.SliceKey
            orderby scorecard.Version, scorecard.Language
            select new
            {
                scorecard.Version,
                scorecard.PublishedAt,
                scorecard.KpiBuildKey,
                figure.Value,
                figure.Persons,
            }
        ).ToListAsync(cancellation);
        if (printed.Count == 0)
            return None;
        return new(
            [
                .. printed
                    .DistinctBy(p => p.Version)
                    .Select(p => new PublishedFigure(p.Version, p.PublishedAt, p.Value, p.Persons)),
            ],
            await ChangesAsync(context, printed[^1].KpiBuildKey, current.KpiBuildKey, cancellation)
        );
    }

    /// <summary>Only of builds of the survey group: scorecards print no others.</summary>
    static async Task<List<FileChange>> ChangesAsync(
        WarehouseContext context,
        long before,
        long now,
        CancellationToken cancellation
    )
    {
        if (before == 0 || before == now)
            return [];
        var inputs = await (
            from input in context.KpiBuildInputs
            join load in context.Loads on input.LoadKey equals load.LoadKey
            where input.KpiBuildKey == before || input.KpiBuildKey == now
            select new
            {
                input.KpiBuildKey,
                input.Rows,
                load.LoadKey,
                load.FileName,
                load.FileVersion,
                load.ContentHash,
                load.ProfileHash,
                load.FinishedAt,
            }
        ).ToListAsync(cancellation);
        return
        [
            .. inputs
                // The same content read again by the same profile is no cause, under whatever load it is.
                .GroupBy(i => (i.FileName, i.ContentHash, i.ProfileHash))
                .Select(g =>
                {
                    var newest = g.MaxBy(i => i.LoadKey)!;
                    return new FileChange(
                        newest.FileName,
                        newest.FileVersion,
                        newest.LoadKey,
                        newest.FinishedAt,
                        g.Where(i => i.KpiBuildKey == before).Sum(i => i.Rows),
                        g.Where(i => i.KpiBuildKey == now).Sum(i => i.Rows)
                    );
                })
                .Where(c => c.RowsBefore != c.RowsNow)
                .OrderBy(c => c.Load),
        ];
    }
}
