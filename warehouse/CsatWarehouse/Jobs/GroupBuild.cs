using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>Builds the months of one KPI group, each written whole in a transaction of its own, at the end of which the pointer moves.</summary>
sealed class GroupBuild(KpiGroup group, IKpiInputs inputs, SliceLattice lattice)
{
    readonly string _rules = FingerprintOf(group, lattice);
    readonly Dictionary<long, KpiFigures> _figures = [];

    public KpiGroup Group => group;

    /// <summary>Months marked dirty or built by other rules, oldest first; marks on months that have nothing to build are taken off.</summary>
    public async Task<List<long>> OutdatedAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var dirty = context.Dirty.Where(d => d.KpiGroup == group.Code);
        await inputs
            .WithoutFacts(
                context,
                dirty.Where(d =>
                    !context.KpiPointers.Any(p =>
                        p.PeriodKey == d.PeriodKey && p.KpiGroup == d.KpiGroup
                    )
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

    /// <summary>Null where another process built the month in the meantime.</summary>
    public async Task<BuiltPeriod?> RunAsync(
        WarehouseContext context,
        long period,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        await context.Database.OpenConnectionAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var dirty = context.Dirty.Where(d => d.PeriodKey == period && d.KpiGroup == group.Code);
        var current = await Current(context)
            .SingleOrDefaultAsync(b => b.PeriodKey == period, cancellation);
        if (
            !await dirty.AnyAsync(cancellation)
            && (current is null || current.RulesFingerprint == _rules)
        )
            return null;

        _figures.Remove(period);
        var figures = FiguresOf(context, period);
        var build = new KpiBuild
        {
            KpiBuildKey = new KeyRange(context, "KpiBuild").Next(),
            PeriodKey = period,
            KpiGroup = group.Code,
            BuiltAt = run.Now,
            RulesFingerprint = _rules,
            InputFingerprint = Hash(
                LoadsOf(context, period)
                    .Concat(Comparison.All.SelectMany(c => LoadsOf(context, c.PriorOf(period))))
            ),
            RunKey = run.Key(context),
        };
        var members = new KpiMembers(context);
        members.Describe(period);
        Write(context, figures, build, members);
        context.KpiBuilds.Add(build);
        members.Save();
        await MovePointerAsync(context, current is null, build, cancellation);
        await dirty.ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new(Calendar.MonthText(period), figures.Keys.Count(), group.Code);
    }

    /// <summary>The builds that readers see.</summary>
    IQueryable<KpiBuild> Current(WarehouseContext context) =>
        from pointer in context.KpiPointers
        join build in context.KpiBuilds on pointer.KpiBuildKey equals build.KpiBuildKey
        where pointer.KpiGroup == @group.Code
        select build;

    void Write(WarehouseContext context, KpiFigures figures, KpiBuild build, KpiMembers members)
    {
        var period = build.PeriodKey;
        using var writer = new KpiWriter(
            (SqliteConnection)context.Database.GetDbConnection(),
            members,
            build.KpiBuildKey,
            period
        );
        foreach (var key in figures.Keys)
            writer.Write(key, figures.Find(key)!, figures.IsSuppressed(key));
        foreach (var comparison in Comparison.All)
        foreach (
            var (key, change) in KpiChanges.Between(
                figures,
                FiguresOf(context, comparison.PriorOf(period)),
                comparison,
                period
            )
        )
            writer.Write(key, figures.Find(key)!, change);
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

    KpiFigures FiguresOf(WarehouseContext context, long period)
    {
        if (!_figures.TryGetValue(period, out var figures))
            _figures.Add(period, figures = inputs.Figures(context, period));
        return figures;
    }

    /// <summary>The files that the month's facts came from, with how many, in words that a hash can be made of.</summary>
    List<string> LoadsOf(WarehouseContext context, long period)
    {
        var rows = inputs.RowsByLoad(context, period);
        return
        [
            .. context
                .Loads.Where(l => rows.Keys.Contains(l.LoadKey))
                .Select(l => new
                {
                    l.LoadKey,
                    l.ContentHash,
                    l.ProfileHash,
                })
                .AsEnumerable()
                .Select(l =>
                    FormattableString.Invariant(
                        $"{l.ContentHash} {l.ProfileHash} {rows[l.LoadKey]}"
                    )
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    static string FingerprintOf(KpiGroup group, SliceLattice lattice) =>
        Hash(
            lattice
                .Sets.Select(set => string.Join(';', set))
                .Concat(group.Kpis.Select(k => k.Code))
                .Prepend(group.RulesVersion)
        );

    static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
