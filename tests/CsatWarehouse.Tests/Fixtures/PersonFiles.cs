using System.Globalization;
using System.Text;
using CsatWarehouse.Erasures;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>
/// Persons 1, 2, 3 ... with a name, address, number, ids and words of their own in every kind of file that has any: a CRM, a help desk, a survey that knows
/// them by address, and rows that are rejected. Each of those texts has one of <see cref="Stems"/> in it.
/// </summary>
sealed class PersonFiles : IDisposable
{
    /// <summary>What stands in texts of persons, and nowhere else.</summary>
    public static readonly string[] Stems =
    [
        "kanarek",
        "Канарейк",
        "КАНАРЕЙК",
        "канарейк",
        "CAN-",
        "DESK-",
        "555010",
    ];

    static readonly string[] Kinds =
    [
        "contact",
        "customer-status",
        "invitation",
        "review",
        "ticket",
        "ticket-comment",
    ];

    public PersonFiles(int persons)
    {
        Persons = persons;
        Workspace = new(slices: "[[\"region\"]]");
        foreach (var kind in Kinds)
            Workspace.Write($"sources/{kind}.json", HelpDesk.ProfileOf(kind));
        Workspace.Write(
            "sources/crm.json",
            HelpDesk
                .ProfileOf("contact")
                .Replace("\"plain\"", "\"crm\"", StringComparison.Ordinal)
                .Replace("plain/contact", "crm/contact", StringComparison.Ordinal)
        );
        WriteSurveyProfile();
        WriteFiles();
    }

    public int Persons { get; }
    public TestWorkspace Workspace { get; }

    public static string Email(int person) => Invariant($"Kanarek.{person}@example.org");

    /// <param name="extra">Members of the profile that make another version of it.</param>
    public void WriteSurveyProfile(string extra = "") =>
        Workspace.Write(
            "sources/survey.json",
            $$$"""
            {
              "source": "survey",
              "kind": "survey",
              "files": [{"glob": "survey/*.csv"}],
              "delivery": "append",
              "format": {"delimiter": ";"},
              "key": {"id": "id"},
              "map": {
                "answeredOn": {"column": "answered", "formats": ["yyyy-MM-dd"]},
                "customer": {"column": "customer", "optional": true},
                "customerEmail": {"column": "mail", "optional": true},
                "cluster": {"column": "customer", "optional": true}
                {{{extra}}}
              },
              "questions": [
                {"code": "nps", "columns": "nps", "kind": "nps", "scale": {"min": 0, "max": 10}},
                {"code": "why", "columns": "why", "kind": "comment"}
              ]
            }
            """
        );

    public async Task<ErasureReport> EraseAsync(
        PersonQuery query,
        bool isDryRun = false,
        bool withArchive = false,
        IExportStore? store = null,
        IProgress<string>? progress = null,
        CancellationToken cancellation = default
    )
    {
        using var warehouse = await Workspace.OpenAsync();
        var read = Workspace.Read();
        return await new EraseCustomer(
            read,
            warehouse,
            store ?? read.OpenExports(),
            new FixedClock()
        ).RunAsync(query, "request 17", "tester", isDryRun, withArchive, progress, cancellation);
    }

    /// <summary>Which of the texts stand in which files of the workspace, in UTF-8 or UTF-16; exports are looked through on demand. What a server keeps of deleted rows is its own affair.</summary>
    public List<string> Found(IEnumerable<string> texts, bool inExports = false)
    {
        SqliteConnection.ClearAllPools();
        var searched = texts
            .SelectMany(t =>
                new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }.Select(e =>
                    (Text: t, Bytes: e.GetBytes(t))
                )
            )
            .ToList();
        var found = new List<string>();
        foreach (var path in Directory.GetFiles(Workspace.Path, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(Workspace.Path, path);
            if (
                name.StartsWith("exports", StringComparison.Ordinal) != inExports
                || name.StartsWith("emulated.db", StringComparison.Ordinal)
            )
                continue;
            var bytes = File.ReadAllBytes(path);
            found.AddRange(
                searched
                    .Where(s => bytes.AsSpan().IndexOf(s.Bytes) >= 0)
                    .Select(s => $"{s.Text} in {name}")
                    .Distinct()
            );
        }
        return found;
    }

    /// <summary>What the facts measure, without what leads to anybody: rows, dates, scores, and which of them are one person's.</summary>
    public Task<List<string>> MeasuresAsync() =>
        Workspace.QueryAsync(async c =>
        {
            var persons = await c.Customers.ToDictionaryAsync(
                k => k.CustomerKey,
                k => k.CustomerDurableKey
            );
            return (await c.SurveyResponses.ToListAsync())
                .Select(r =>
                    Invariant(
                        $"response {r.ExternalId} {r.AnsweredDateKey} {persons[r.CustomerKey]} line {r.LineNumber}"
                    )
                )
                .Concat(
                    (await c.SurveyAnswers.Where(a => a.Score != null).ToListAsync()).Select(a =>
                        Invariant($"answer {a.ResponseKey} {a.QuestionKey} {a.Score}")
                    )
                )
                .Concat(
                    (await c.Tickets.ToListAsync()).Select(t =>
                        Invariant(
                            $"ticket {t.ExternalId} {t.FirstReplySeconds} {t.ResolutionSeconds} {persons[t.CustomerKey]} line {t.LineNumber}"
                        )
                    )
                )
                .Concat(
                    (await c.Reviews.ToListAsync()).Select(r =>
                        Invariant($"review {r.ExternalId} {r.Rating} {persons[r.CustomerKey]}")
                    )
                )
                .Concat(
                    (await c.SurveyInvitations.ToListAsync()).Select(i =>
                        Invariant($"invitation {i.ExternalId} {i.Status} {persons[i.CustomerKey]}")
                    )
                )
                .Concat(
                    (await c.CustomerMonths.ToListAsync()).Select(m =>
                        Invariant($"month {m.MonthDateKey} {m.IsChurned} {persons[m.CustomerKey]}")
                    )
                )
                .Concat(
                    (await c.CustomerVersions.ToListAsync()).Select(v =>
                        Invariant(
                            $"version {v.CustomerDurableKey} {v.ValidFromDateKey} {v.ValidToDateKey} {v.Region}"
                        )
                    )
                )
                .Order(StringComparer.Ordinal)
                .ToList();
        });

    /// <summary>The figures that readers see.</summary>
    public Task<List<(long, long, long, double?, long)>> FiguresAsync() =>
        Workspace.QueryAsync(c =>
            (
                from f in c.KpiFacts
                join p in c.KpiPointers on f.KpiBuildKey equals p.KpiBuildKey
                orderby f.PeriodKey, f.KpiKey, f.SliceKey
                select new ValueTuple<long, long, long, double?, long>(
                    f.PeriodKey,
                    f.KpiKey,
                    f.SliceKey,
                    f.Value,
                    f.Persons
                )
            ).ToListAsync()
        );

    /// <summary>What does not hold.</summary>
    public async Task<IEnumerable<string>> FindingsAsync()
    {
        using var warehouse = await Workspace.OpenAsync();
        var read = Workspace.Read();
        var report = await new Reconcile(read, warehouse, read.OpenExports()).RunAsync();
        return report.Findings.Select(f => $"{f.Code} {f.Subject} {f.Expected} {f.Found}");
    }

    void WriteFiles()
    {
        Write(
            "exports/crm/contact_1.csv",
            "id,name,email,phone,externalId,region,validFrom,updatedAt,notes",
            p =>
                $"CAN-{p},Канарейка{p} Kanarek,{Email(p)},+380 32 555010{p:00},X-CAN-{p},west,2024-01-01,2024-01-01T08:00:00Z,\"Likes birds, says\nkanarek {p}\""
        );
        Write(
            "exports/plain/contact_1.csv",
            "id,name,email,region,updatedAt",
            p => $"DESK-{p},Kanarek {p},{Email(p).ToUpperInvariant()},,2024-01-01T08:00:00Z"
        );
        Write(
            "exports/plain/ticket_1.csv",
            "id,createdAt,requester,requesterEmail,subject,solvedAt,status",
            p =>
                $"{p},2026-03-{p % 28 + 1:00}T08:00:00Z,DESK-{p},{Email(p)},Канарейка{p} is ill,2026-03-{p % 28 + 1:00}T18:00:00Z,solved"
        );
        Write(
            "exports/plain/ticket-comment_1.csv",
            "id,ticket,at,author,authorKind,body",
            p =>
                $"{p}a,{p},2026-03-{p % 28 + 1:00}T08:05:00Z,DESK-{p},customer,It is kanarek {p}\n{p}b,{p},2026-03-{p % 28 + 1:00}T09:00:00Z,A1,agent,\"Dear {Email(p)}, we see\""
        );
        Write(
            "exports/plain/invitation_1.csv",
            "id,sentOn,survey,status,customer,customerEmail,response",
            p => $"I{p},2026-03-02,survey,completed,DESK-{p},{Email(p)},{p}"
        );
        Write(
            "exports/plain/review_1.csv",
            "id,reviewedOn,type,rating,ratingMin,ratingMax,title,text,customerEmail",
            p =>
                $"V{p},2026-03-09,complaint,2,1,5,КАНАРЕЙКА{p},\"канарейка{p} не поет, kanarek {p}\",{Email(p)}"
        );
        Write(
            "exports/plain/customer-status_1.csv",
            "customer,month,status,reason",
            p => $"DESK-{p},2026-03,churned,kanarek {p} left"
        );
        Write(
            "exports/survey/a.csv",
            "id;answered;nps;why;customer;mail",
            p =>
                $"{p};2026-03-{p % 28 + 1:00};{p % 11};\"Секрет канарейки; kanarek\n{p}\";;{Email(p)}\nN{p};2026-03-20;{p % 11};kanarek again {p};DESK-{p};\nR{p};2026-03-20;99;kanarek wrote 99;;{Email(p)}"
        );
        // A stranger's row, and one that cannot be split, name person 1.
        Workspace.Write(
            "exports/survey/b.csv",
            Invariant(
                $"id;answered;nps;why;customer;mail\nS1;2026-03-05;9;ask {Email(1)} about it;;stranger@example.org\nS2;2026-03-05;9;\"open and kanarek;;{Email(1)}\n"
            )
        );
    }

    void Write(string path, string header, Func<int, FormattableString> row)
    {
        var rows = Enumerable.Range(1, Persons).Select(p => Invariant(row(p)));
        Workspace.Write(path, string.Join('\n', rows.Prepend(header)) + "\n");
    }

    public void Dispose() => Workspace.Dispose();
}
