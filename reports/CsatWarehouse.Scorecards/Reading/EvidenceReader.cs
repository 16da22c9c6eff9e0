using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>Finds the export files that a month's current facts came from.</summary>
sealed class EvidenceReader(WarehouseContext context, MonthReading reading)
{
    /// <summary>A visit has a visitor and no customer: there is nobody to be known.</summary>
    const long Visitor = 1;

    sealed record Origin
    {
        public long LoadKey { get; init; }
        public long CustomerKey { get; init; }
    }

    /// <summary>Facts of one load in the month.</summary>
    sealed record LoadShare(long LoadKey, long Facts, long Known);

    public async Task<Evidence> ReadAsync(KpiTable table, CancellationToken cancellation)
    {
        var shares = await SharesAsync(cancellation);
        var keys = shares.Select(s => s.LoadKey).ToList();
        var loads = await context
            .Loads.Where(l => keys.Contains(l.LoadKey))
            .ToDictionaryAsync(l => l.LoadKey, cancellation);
        var sources = await context.SourceSystems.ToDictionaryAsync(
            s => s.SourceSystemKey,
            cancellation
        );
        var newest = await context
            .Loads.Where(l => l.Status == LoadStatus.Loaded)
            .GroupBy(l => new { l.SourceSystemKey, l.Kind })
            .Select(g => new
            {
                g.Key.SourceSystemKey,
                g.Key.Kind,
                AsOfAt = g.Max(l => l.AsOfAt),
            })
            .ToDictionaryAsync(n => (n.SourceSystemKey, n.Kind), n => n.AsOfAt, cancellation);
        return new(
            table.Build.InputFingerprint,
            shares.Where(s => loads[s.LoadKey].Kind == "survey").Sum(s => s.Facts),
            [
                .. shares
                    .GroupBy(s => (loads[s.LoadKey].SourceSystemKey, loads[s.LoadKey].Kind))
                    .OrderBy(g => g.Key.Kind != "survey")
                    .ThenBy(g => g.Key.Kind, StringComparer.Ordinal)
                    .ThenBy(g => sources[g.Key.SourceSystemKey].Code, StringComparer.Ordinal)
                    .Select(g =>
                        Source(
                            sources[g.Key.SourceSystemKey],
                            [.. g.Select(s => loads[s.LoadKey])],
                            [.. g],
                            newest[g.Key]
                        )
                    ),
            ]
        );
    }

    EvidenceSource Source(
        DimSourceSystem source,
        List<Load> loads,
        List<LoadShare> shares,
        DateTime newest
    ) =>
        new(source.Name, loads[0].Kind)
        {
            Files = loads.Count,
            File = loads.Count == 1 ? loads[0].FileName : null,
            Read = loads.Sum(l => l.RowsRead),
            Loaded = loads.Sum(l => l.RowsLoaded),
            Rejected = loads.Sum(l => l.RowsRejected),
            Duplicate = loads.Sum(l => l.RowsDuplicate),
            Excluded = loads.Sum(l => l.RowsExcluded),
            Facts = shares.Sum(s => s.Facts),
            Known = shares.Sum(s => s.Known),
            EndsOn =
                reading.DayOf(newest) is var day
                && Calendar.DateKey(day) < Calendar.EndOfMonth(reading.Month)
                    ? day
                    : null,
        };

    async Task<List<LoadShare>> SharesAsync(CancellationToken cancellation)
    {
        var last = Calendar.EndOfMonth(reading.Month);
        IQueryable<Origin>[] kinds =
        [
            context
                .SurveyResponses.Where(f =>
                    f.AnsweredDateKey >= reading.Month && f.AnsweredDateKey <= last
                )
                .Select(f => new Origin { LoadKey = f.LoadKey, CustomerKey = f.CustomerKey }),
            context
                .Tickets.Where(f => f.CreatedDateKey >= reading.Month && f.CreatedDateKey <= last)
                .Select(f => new Origin { LoadKey = f.LoadKey, CustomerKey = f.CustomerKey }),
            context
                .SurveyInvitations.Where(f =>
                    f.SentDateKey >= reading.Month && f.SentDateKey <= last
                )
                .Select(f => new Origin { LoadKey = f.LoadKey, CustomerKey = f.CustomerKey }),
            context
                .Reviews.Where(f => f.ReviewedDateKey >= reading.Month && f.ReviewedDateKey <= last)
                .Select(f => new Origin { LoadKey = f.LoadKey, CustomerKey = f.CustomerKey }),
            context
                .CustomerMonths.Where(f => f.MonthDateKey == reading.Month)
                .Select(f => new Origin { LoadKey = f.LoadKey, CustomerKey = f.CustomerKey }),
            context
                .MysteryVisits.Where(f =>
                    f.VisitedDateKey >= reading.Month && f.VisitedDateKey <= last
                )
                .Select(f => new Origin { LoadKey = f.LoadKey, CustomerKey = Visitor }),
        ];
        var shares = new List<LoadShare>();
        foreach (var facts in kinds)
            shares.AddRange(
                await facts
                    .GroupBy(f => f.LoadKey)
                    .Select(g => new LoadShare(
                        g.Key,
                        g.LongCount(),
                        g.LongCount(f => f.CustomerKey > SpecialMember.Unknown)
                    ))
                    .ToListAsync(cancellation)
            );
        return shares;
    }
}
