using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Jobs;

/// <summary>What the figures of one KPI group are made from: the loads of each month, with how many facts of each. Keeps what it has read.</summary>
sealed class BuildInputs(IKpiInputs inputs)
{
    readonly record struct Input(long LoadKey, int Rows, string Contents);

    readonly Dictionary<long, List<Input>> _months = [];

    /// <summary>As one hash of files, profiles and counts, in which the keys of loads have no part.</summary>
    /// <param name="covered">The months that the figures cover; those that they are compared with follow from them.</param>
    public string Fingerprint(WarehouseContext context, PeriodKind kind, MonthRange covered) =>
        HashOf(
            Contents(context, covered)
                .Concat(Comparison.Of(kind).SelectMany(c => Contents(context, PriorOf(covered, c))))
        );

    /// <summary>Of what is there now for the months that a build covers.</summary>
    public string Fingerprint(WarehouseContext context, KpiBuild build) =>
        Fingerprint(
            context,
            ReportingPeriod.KindOf(build.PeriodKey),
            new(Calendar.MonthOf(build.FromDateKey), Calendar.MonthOf(build.ThroughDateKey))
        );

    /// <summary>The lineage of one month's build.</summary>
    public IEnumerable<KpiBuildInput> Rows(WarehouseContext context, long month, long buildKey) =>
        Of(context, month)
            .Select(i => new KpiBuildInput
            {
                KpiBuildKey = buildKey,
                LoadKey = i.LoadKey,
                Rows = i.Rows,
            });

    /// <summary>Lets go of what was read of these months.</summary>
    public void Forget(MonthRange months)
    {
        foreach (var month in _months.Keys.Where(months.Contains).ToList())
            _months.Remove(month);
    }

    /// <summary>Lets go of what was read of the months that these loads have facts in.</summary>
    public void Forget(IReadOnlySet<long> loads)
    {
        foreach (
            var (month, _) in _months
                .Where(m => m.Value.Exists(i => loads.Contains(i.LoadKey)))
                .ToList()
        )
            _months.Remove(month);
    }

    /// <summary>The same months of the earlier period: of a quarter that has run for two months, its first two.</summary>
    public static MonthRange PriorOf(MonthRange covered, Comparison comparison) =>
        new(
            Calendar.AddMonths(covered.First, -comparison.Months),
            Calendar.AddMonths(covered.Last, -comparison.Months)
        );

    public static string HashOf(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    IEnumerable<string> Contents(WarehouseContext context, MonthRange months) =>
        months.Months.SelectMany(m => Of(context, m).Select(i => i.Contents));

    List<Input> Of(WarehouseContext context, long month)
    {
        if (_months.TryGetValue(month, out var known))
            return known;
        var rows = inputs.RowsByLoad(context, month);
        List<Input> read =
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
                .Select(l => new Input(
                    l.LoadKey,
                    rows[l.LoadKey],
                    FormattableString.Invariant(
                        $"{l.ContentHash} {l.ProfileHash} {rows[l.LoadKey]}"
                    )
                ))
                .OrderBy(i => i.Contents, StringComparer.Ordinal),
        ];
        _months.Add(month, read);
        return read;
    }
}
