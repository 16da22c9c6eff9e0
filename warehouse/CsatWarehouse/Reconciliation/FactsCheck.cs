using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reconciliation;

/// <summary>The ledger of keys against the facts: for each load as many as it says, and the same ones.</summary>
/// <remarks>Rows are compared by their number and the sum of their keys, which one pass over each table gives; to exchange rows and
/// keep both takes intent.</remarks>
static class FactsCheck
{
    const string Reload = "delete the database and run csat run; the exports are the truth";

    readonly record struct Rows(long Count, long KeySum);

    public static async Task<List<Finding>> RunAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var loads = await context.Loads.ToDictionaryAsync(l => l.LoadKey, cancellation);
        var current = await context
            .KeyVersions.Where(v => v.IsCurrent && !v.IsTombstone)
            .GroupBy(v => v.LoadKey)
            .Select(g => new
            {
                g.Key,
                Count = g.LongCount(),
                Sum = g.Sum(v => v.RowKey),
            })
            .ToDictionaryAsync(g => g.Key, g => new Rows(g.Count, g.Sum), cancellation);
        var findings = new List<Finding>();
        foreach (var table in LoadedRows.All)
        {
            var facts = await CountAsync(table.Of(context), cancellation);
            findings.AddRange(
                facts
                    .Where(f => !Counts(loads, f.Key, table.Kind))
                    .OrderBy(f => f.Key)
                    .Select(f => WithoutLoad(table.Table, f.Key, f.Value.Count))
            );
            findings.AddRange(
                loads
                    .Values.Where(l => l.Kind == table.Kind && l.Status == LoadStatus.Loaded)
                    .OrderBy(l => l.FileName, StringComparer.Ordinal)
                    .Select(l =>
                        Difference(
                            table,
                            l,
                            current.GetValueOrDefault(l.LoadKey),
                            facts.GetValueOrDefault(l.LoadKey)
                        )
                    )
                    .OfType<Finding>()
            );
        }
        findings.AddRange(await ChildrenAsync(context, cancellation));
        return findings;
    }

    static async Task<Dictionary<long, Rows>> CountAsync(
        IQueryable<LoadedRow> rows,
        CancellationToken cancellation
    ) =>
        await rows.GroupBy(r => r.LoadKey)
            .Select(g => new
            {
                g.Key,
                Count = g.LongCount(),
                Sum = g.Sum(r => r.RowKey),
            })
            .ToDictionaryAsync(g => g.Key, g => new Rows(g.Count, g.Sum), cancellation);

    static bool Counts(Dictionary<long, Load> loads, long loadKey, string kind) =>
        loads.TryGetValue(loadKey, out var load)
        && load.Kind == kind
        && load.Status == LoadStatus.Loaded;

    static Finding? Difference(LoadedRows table, Load load, Rows expected, Rows found) =>
        expected == found || (table.IsPartial && found.Count < expected.Count)
            ? null
            : new(
                FindingCodes.FactsDiffer,
                FormattableString.Invariant(
                    $"{FilesCheck.SubjectOf(load.FileName, load.Kind)}, load {load.LoadKey}"
                ),
                FormattableString.Invariant($"{expected.Count} rows in {table.Table}"),
                found.Count == expected.Count
                    ? "as many, and others"
                    : FormattableString.Invariant($"{found.Count}"),
                Reload
            );

    static Finding WithoutLoad(string table, long loadKey, long rows) =>
        new(
            FindingCodes.FactsWithoutLoad,
            table,
            FormattableString.Invariant($"load {loadKey} in the ledger, counting"),
            FormattableString.Invariant($"{rows} rows that bear it, and no such load"),
            Reload
        );

    /// <summary>Answers and classifications stand and fall with their response.</summary>
    static async Task<List<Finding>> ChildrenAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var answers = await context.SurveyAnswers.LongCountAsync(
            a =>
                !context.SurveyResponses.Any(r =>
                    r.ResponseKey == a.ResponseKey && r.LoadKey == a.LoadKey
                ),
            cancellation
        );
        var classes = await context.ResponseClassifications.LongCountAsync(
            k =>
                !context.SurveyResponses.Any(r =>
                    r.ResponseKey == k.ResponseKey && r.LoadKey == k.LoadKey
                ),
            cancellation
        );
        return
        [
            .. new[] { ("FactSurveyAnswer", answers), ("FactResponseClassification", classes) }
                .Where(t => t.Item2 > 0)
                .Select(t => new Finding(
                    FindingCodes.FactsDiffer,
                    t.Item1,
                    "a response of the same load for each row",
                    FormattableString.Invariant($"{t.Item2} rows without one"),
                    Reload
                )),
        ];
    }
}
