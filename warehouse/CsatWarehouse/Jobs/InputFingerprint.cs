using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Jobs;

/// <summary>What the figures of one KPI group were made from, as one hash: the files, their profiles, and how many facts of each. Keeps what it has read.</summary>
sealed class InputFingerprint(IKpiInputs inputs)
{
    readonly Dictionary<long, List<string>> _loads = [];

    /// <param name="covered">The months that the figures cover; those that they are compared with follow from them.</param>
    public string Of(WarehouseContext context, PeriodKind kind, MonthRange covered) =>
        HashOf(
            LoadsOf(context, covered)
                .Concat(Comparison.Of(kind).SelectMany(c => LoadsOf(context, PriorOf(covered, c))))
        );

    /// <summary>Of what is there now for the months that a build covers.</summary>
    public string Of(WarehouseContext context, KpiBuild build) =>
        Of(
            context,
            ReportingPeriod.KindOf(build.PeriodKey),
            new(Calendar.MonthOf(build.FromDateKey), Calendar.MonthOf(build.ThroughDateKey))
        );

    /// <summary>Lets go of what was read of these months.</summary>
    public void Forget(MonthRange months)
    {
        foreach (var month in _loads.Keys.Where(months.Contains).ToList())
            _loads.Remove(month);
    }

    /// <summary>The same months of the earlier period: of a quarter that has run for two months, its first two.</summary>
    public static MonthRange PriorOf(MonthRange covered, Comparison comparison) =>
        new(
            Calendar.AddMonths(covered.First, -comparison.Months),
            Calendar.AddMonths(covered.Last, -comparison.Months)
        );

    public static string HashOf(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    IEnumerable<string> LoadsOf(WarehouseContext context, MonthRange months) =>
        months.Months.SelectMany(month =>
        {
            if (!_loads.TryGetValue(month, out var loads))
                _loads.Add(month, loads = LoadsOf(context, month));
            return loads;
        });

    /// <summary>The files that the month's facts came from, with how many, in words that a hash can be made of.</summary>
    List<string> LoadsOf(WarehouseContext context, long month)
    {
        var rows = inputs.RowsByLoad(context, month);
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
}
