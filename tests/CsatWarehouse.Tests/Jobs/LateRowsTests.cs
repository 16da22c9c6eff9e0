using System.Globalization;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using static System.FormattableString;
using Calendar = CsatWarehouse.Dimensions.Calendar;

namespace CsatWarehouse.Tests.Jobs;

/// <summary>Rows that come after younger ones are not lost: after each file a run, or all at once, ends in the same figures and findings.</summary>
public sealed class LateRowsTests
{
    const int Customers = 60;
    const int Months = 15;
    const long First = 20250101;

    [Fact]
    public async Task Files_InAnyOrderWithARunAfterEach_EndInTheFiguresOfAFullLoad()
    {
        using var full = Company();
        foreach (var write in Files())
            write(full);
        await full.RunAsync();

        using var step = Company();
        // A fixed shuffle: the youngest files come first, and those of one month apart.
        foreach (
            var (write, i) in Files()
                .Select((w, i) => (w, i))
                .OrderBy(f => f.i * 7 % 11)
                .ThenByDescending(f => f.i)
        )
        {
            write(step);
            if (i % 12 == 0)
                await step.RunAsync();
        }
        await step.RunAsync();

        var expected = await ContentAsync(full);
        var actual = await ContentAsync(step);
        Assert.Contains(expected, r => r.StartsWith("FactKpiChart", StringComparison.Ordinal));
        Assert.Contains(expected, r => r.StartsWith("FactLoyalty", StringComparison.Ordinal));
        Assert.Contains(expected, r => r.StartsWith("FactKeyDriver", StringComparison.Ordinal));
        Assert.Equal(expected, actual);
    }

    static PlainCompany Company() =>
        new(
            """
            [
              {"code": "nps", "columns": "nps", "kind": "nps"},
              {"code": "a", "columns": "a", "kind": "driver", "scale": {"min": 1, "max": 5}},
              {"code": "b", "columns": "b", "kind": "driver", "scale": {"min": 1, "max": 5}}
            ]
            """,
            """[["region"]]""",
            """{"programme": "answers", "raking": {"by": ["region"]}}"""
        );

    static IEnumerable<Action<PlainCompany>> Files()
    {
        yield return company =>
            company.Export(
                "contact",
                "id,region",
                Enumerable
                    .Range(0, Customers)
                    .Select(i => Invariant($"C-{i},{(i % 3 == 0 ? "north" : "south")}"))
            );
        for (var month = 0; month < Months; month++)
        {
            var (m, first) = (month, Calendar.Date(Calendar.AddMonths(First, month)));
            yield return company =>
                company.Export(
                    Invariant($"customer-status_{m}"),
                    "customer,month,status,revenue,currency",
                    Enumerable
                        .Range(0, Customers)
                        .Where(i => m <= LeavesIn(i))
                        .Select(i =>
                            Invariant(
                                $"C-{i},{first:yyyy-MM},{(m == LeavesIn(i) ? "churned" : "active")},{10 + i},UAH"
                            )
                        )
                );
            yield return company =>
                company.Export(
                    Invariant($"invitation_{m}"),
                    "id,sentAt,survey,customer,status,response",
                    Enumerable
                        .Range(0, Customers)
                        .Where(i => i % 4 == m % 4)
                        .Select(i =>
                            Invariant(
                                $"{m}-{i},{first:yyyy-MM}-03T10:00:00Z,answers,C-{i},sent,a{m}-{i}"
                            )
                        )
                );
            yield return company =>
                company.Answers(
                    Invariant($"m{m}"),
                    "id,answered,customer,nps,a,b",
                    Enumerable
                        .Range(0, Customers)
                        .Where(i => i % 4 == m % 4 && i % 5 != 0)
                        .Select(i =>
                            Invariant(
                                $"a{m}-{i},{first:yyyy-MM}-{4 + i % 20:00} 10:00,C-{i},{(i * 7 + m) % 11},{1 + (i + m) % 5},{1 + i * 3 % 5}"
                            )
                        )
                );
            yield return company =>
                company.Export(
                    Invariant($"ticket_{m}"),
                    "id,createdAt,requester,topic,solvedAt",
                    Enumerable
                        .Range(0, Customers)
                        .Where(i => (i + m) % 6 == 0)
                        .Select(i =>
                            Invariant(
                                $"t{m}-{i},{first:yyyy-MM}-{1 + i % 28:00}T08:00:00Z,C-{i},bill,{first:yyyy-MM}-{1 + i % 28:00}T{9 + i % 12:00}:00:00Z"
                            )
                        )
                );
        }
    }

    static int LeavesIn(int customer) => customer % 10 == 3 ? 5 + customer % 8 : int.MaxValue;

    /// <summary>What is drawn by lot follows the order in which customers were met.</summary>
    static readonly string[] Drawn =
    [
        "ChangeLow",
        "ChangeHigh",
        "P",
        "Q",
        "Verdict",
        "ImportanceLow",
        "ImportanceHigh",
        "IsQuadrantClear",
    ];

    /// <summary>Every fact that readers see, without the keys that depend on the order of builds.</summary>
    static Task<List<string>> ContentAsync(PlainCompany company) =>
        company.Workspace.QueryAsync(async c =>
        {
            var slices = await c.Slices.ToDictionaryAsync(s => s.SliceKey, s => s.Code);
            slices.Add(-1, "none");
            var pointers = (await c.KpiPointers.ToListAsync())
                .Select(p => p.KpiBuildKey)
                .ToHashSet();
            var rows = new List<string>();
            Add(await c.KpiFacts.ToListAsync());
            Add(await c.KpiChanges.ToListAsync());
            Add(await c.KpiMixes.ToListAsync());
            Add(await c.KpiCharts.ToListAsync());
            Add(await c.KeyDrivers.ToListAsync());
            Add(await c.ResponseBiases.ToListAsync());
            Add(await c.Retentions.ToListAsync());
            Add(await c.Loyalties.ToListAsync());
            rows.Sort(StringComparer.Ordinal);
            return rows;

            void Add<T>(List<T> facts)
            {
                var properties = typeof(T).GetProperties();
                foreach (var fact in facts)
                    if (pointers.Contains((long)Value(fact, "KpiBuildKey")!))
                        rows.Add(
                            typeof(T).Name
                                + string.Concat(
                                    properties
                                        .Where(p =>
                                            p.Name is not "KpiBuildKey" && !Drawn.Contains(p.Name)
                                        )
                                        .Select(p => $" {p.Name}={Text(p.Name, p.GetValue(fact))}")
                                )
                        );
            }

            object? Value(object? fact, string name) =>
                fact!.GetType().GetProperty(name)!.GetValue(fact);

            string? Text(string name, object? value) =>
                name.EndsWith("SliceKey", StringComparison.Ordinal) ? slices[(long)value!]
                // Persons are numbered as they come: sums over them may differ in the last digit.
                : value is double number ? number.ToString("G11", CultureInfo.InvariantCulture)
                : Convert.ToString(value, CultureInfo.InvariantCulture);
        });
}
