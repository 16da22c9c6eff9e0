using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Views;
using CsatWarehouse.Workspaces;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>
/// Makes the figures of every month anew that something changed: rows, profiles, slices or the rules themselves. A build is
/// written whole, and then one pointer moves, so that readers never see half of it.
/// </summary>
public sealed class BuildKpis(Workspace workspace, Warehouse warehouse, TimeProvider clock)
{
    readonly string _rules = FingerprintOf(workspace.Slices);
    readonly Dictionary<long, SurveyFigures> _figures = [];

    /// <exception cref="WarehouseBusyException">Another process holds the write lock.</exception>
    public Task<BuildReport> RunAsync(
        IProgress<BuildProgress>? progress = null,
        CancellationToken cancellation = default
    ) => WarehouseBusyException.GuardAsync(() => BuildAllAsync(progress, cancellation));

    async Task<BuildReport> BuildAllAsync(
        IProgress<BuildProgress>? progress,
        CancellationToken cancellation
    )
    {
        var run = new RunLedger(nameof(BuildKpis), clock);
        var periods = await OutdatedAsync(cancellation);
        var built = new List<BuiltPeriod>();
        foreach (var period in periods)
        {
            progress?.Report(new(Calendar.MonthText(period), built.Count, periods.Count));
            if (await BuildAsync(period, run, cancellation) is { } month)
                built.Add(month);
        }
        await using (var context = warehouse.CreateContext())
            await ReportingViews.SynchronizeAsync(context, workspace.Slices, cancellation);
        await run.FinishAsync(warehouse, cancellation);
        return new(built);
    }

    /// <summary>Months marked dirty or built by other rules, oldest first; marks on months that have nothing to build are taken off.</summary>
    async Task<List<long>> OutdatedAsync(CancellationToken cancellation)
    {
        await using var context = warehouse.CreateContext();
        var dirty = context.Dirty.Where(d => d.KpiGroup == KpiCatalogue.SurveyGroup);
        await dirty
            .Where(d =>
                !context.KpiPointers.Any(p =>
                    p.PeriodKey == d.PeriodKey && p.KpiGroup == d.KpiGroup
                )
                && !context.SurveyResponses.Any(r =>
                    r.AnsweredDateKey >= d.PeriodKey && r.AnsweredDateKey <= d.PeriodKey + 30
                )
            )
            .ExecuteDeleteAsync(cancellation);
        var periods = await dirty.Select(d => d.PeriodKey).Distinct().ToListAsync(cancellation);
        var otherRules = await Current(context)
            .Where(b => b.RulesFingerprint != _rules)
            .Select(b => b.PeriodKey)
            .ToListAsync(cancellation);
        return [.. periods.Union(otherRules).Order()];
    }

    /// <summary>The builds that readers see.</summary>
    static IQueryable<KpiBuild> Current(WarehouseContext context) =>
        from pointer in context.KpiPointers
        join build in context.KpiBuilds on pointer.KpiBuildKey equals build.KpiBuildKey
        where pointer.KpiGroup == KpiCatalogue.SurveyGroup
        select build;

    /// <summary>Null where another process built the month in the meantime.</summary>
    async Task<BuiltPeriod?> BuildAsync(long period, RunLedger run, CancellationToken cancellation)
    {
        await using var context = warehouse.CreateContext();
        await context.Database.OpenConnectionAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var dirty = context.Dirty.Where(d =>
            d.PeriodKey == period && d.KpiGroup == KpiCatalogue.SurveyGroup
        );
        var current = await Current(context)
            .SingleOrDefaultAsync(b => b.PeriodKey == period, cancellation);
        if (
            !await dirty.AnyAsync(cancellation)
            && (current is null || current.RulesFingerprint == _rules)
        )
            return null;

        var loads = LoadsOf(context, period);
        _figures.Remove(period);
        var figures = FiguresOf(context, period);
        var build = new KpiBuild
        {
            KpiBuildKey = new KeyRange(context, "KpiBuild").Next(),
            PeriodKey = period,
            KpiGroup = KpiCatalogue.SurveyGroup,
            BuiltAt = run.Now,
            RulesFingerprint = _rules,
            InputFingerprint = Hash(
                loads.Concat(Comparison.All.SelectMany(c => LoadsOf(context, c.PriorOf(period))))
            ),
            RunKey = run.Key(context),
        };
        var members = new KpiMembers(context);
        members.Describe(period);
        using (
            var writer = new KpiWriter(
                (SqliteConnection)context.Database.GetDbConnection(),
                members,
                build.KpiBuildKey,
                period
            )
        )
        {
            foreach (var key in figures.Keys)
                writer.Write(key, figures.Find(key)!, figures.IsSuppressed(key));
            foreach (var comparison in Comparison.All)
            foreach (
                var (key, change) in SurveyChanges.Between(
                    figures,
                    FiguresOf(context, comparison.PriorOf(period)),
                    comparison,
                    period
                )
            )
                writer.Write(key, figures.Find(key)!, change);
        }
        context.KpiBuilds.Add(build);
        members.Save();
        await MovePointerAsync(context, current is null, build, cancellation);
        await dirty.ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new(Calendar.MonthText(period), figures.Keys.Count());
    }

    static async Task MovePointerAsync(
        WarehouseContext context,
        bool isFirst,
        KpiBuild build,
        CancellationToken cancellation
    )
    {
        var pointer = new KpiPointer
        {
            PeriodKey = build.PeriodKey,
            KpiGroup = build.KpiGroup,
            KpiBuildKey = build.KpiBuildKey,
        };
        context.Entry(pointer).State = isFirst ? EntityState.Added : EntityState.Modified;
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }

    SurveyFigures FiguresOf(WarehouseContext context, long period)
    {
        if (!_figures.TryGetValue(period, out var figures))
            _figures.Add(
                period,
                figures = SurveyFigures.Of(new SurveyMonth(context, period), workspace.Slices)
            );
        return figures;
    }

    /// <summary>The files that the month's responses came from, with how many, in words that a hash can be made of.</summary>
    static List<string> LoadsOf(WarehouseContext context, long period)
    {
        var end = Calendar.EndOfMonth(period);
        var rows = context
            .SurveyResponses.Where(r => r.AnsweredDateKey >= period && r.AnsweredDateKey <= end)
            .GroupBy(r => r.LoadKey)
            .Select(g => new { LoadKey = g.Key, Rows = g.Count() });
        var counts =
            from load in context.Loads
            join row in rows on load.LoadKey equals row.LoadKey
            select new
            {
                load.ContentHash,
                load.ProfileHash,
                row.Rows,
            };
        return
        [
            .. counts
                .AsEnumerable()
                .Select(c =>
                    FormattableString.Invariant($"{c.ContentHash} {c.ProfileHash} {c.Rows}")
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    static string FingerprintOf(SliceLattice lattice) =>
        Hash(
            lattice
                .Sets.Select(set => string.Join(';', set))
                .Concat(KpiCatalogue.All.Select(k => k.Code))
                .Prepend(KpiCatalogue.RulesVersion)
        );

    static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
