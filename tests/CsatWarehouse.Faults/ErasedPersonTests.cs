using System.Globalization;
using System.Text;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Faults;

/// <summary>Promise 24: a person can be erased, leaves no byte in any file, and is not brought back by the files of before.</summary>
[Collection(nameof(OneAfterAnother))]
public sealed class ErasedPersonTests
{
    const int Others = 2;

    // Right after the commit of the first of the two files.
    const int AmidTheFiles = 4;

    [Fact]
    public async Task Persons_ErasedAndDeliveredAgain_LeaveNoByteAndDoNotComeBack()
    {
        var persons = FaultRun.Count(2, 50);
        var erased = Enumerable.Range(1, persons).ToList();
        var others = Enumerable.Range(persons + 1, Others).ToList();
        using var workspace = await FaultWorkspace.WithTablesAsync();
        WriteProfiles(workspace);
        Deliver(workspace, persons + Others);
        await Csat.MustAsync(workspace, "run");
        var measures = Measures(workspace);
        Assert.All(erased, p => Assert.True(Places(workspace, p).Count >= 3));

        foreach (var person in erased)
            await Csat.MustAsync(
                workspace,
                [
                    "erase",
                    .. person % 2 == 0
                        ? ["--email", Email(person)]
                        : new[] { "--customer", Id(person) },
                    .. new[] { "--reason", "request", "--archive", "--yes" },
                ]
            );

        Assert.Empty(erased.SelectMany(p => Places(workspace, p)));
        Assert.Equal(measures, Measures(workspace));

        Deliver(workspace, persons + Others);
        List<Ended> after = [];
        foreach (var command in new[] { "run", "rejects" })
            after.Add(await Csat.MustAsync(workspace, command));

        Assert.Equal(4, workspace.Database.Number("SELECT MAX(\"LoadKey\") FROM \"Load\""));
        Assert.All(
            erased.SelectMany(p => Places(workspace, p)),
            f => Assert.True(IsDelivered(f), f)
        );
        var told = string.Concat(after.Select(e => e.Out + e.Error));
        Assert.DoesNotContain(
            erased,
            p => Texts(p).Any(t => told.Contains(t, StringComparison.Ordinal))
        );
        Assert.Equal(measures, Measures(workspace));
        Assert.All(others, p => Assert.Contains(Places(workspace, p), f => !IsDelivered(f)));

        var kills = await KillAsync();
        FaultRun.Note(
            24,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{persons} of {persons + Others} persons erased, one command each: 0 bytes of them in the database, its log, rejects, export files and what was printed, also after the files of before were loaded again; 0 came back, and every score is as it was; {kills} erasures killed beside one of their commits and asked for again: 0 bytes left"
            )
        );
    }

    /// <summary>Erasures that die at one moment each and are asked for again; all moments in a full run.</summary>
    /// <returns>How many.</returns>
    static async Task<int> KillAsync()
    {
        var point = FaultRun.IsFull ? 1 : AmidTheFiles;
        var kills = 0;
        while (await IsKilledAsync(point))
        {
            kills++;
            if (!FaultRun.IsFull)
                break;
            point++;
        }
        // None would show nothing.
        Assert.InRange(kills, 1, int.MaxValue);
        return kills;
    }

    /// <returns>False where an erasure has fewer fault points: it came to its end.</returns>
    static async Task<bool> IsKilledAsync(int point)
    {
        using var workspace = await FaultWorkspace.WithTablesAsync();
        WriteProfiles(workspace);
        Deliver(workspace, 1 + Others);
        await Csat.MustAsync(workspace, "run");
        var measures = Measures(workspace);
        string[] erase =
        [
            "erase",
            "--customer",
            Id(1),
            "--reason",
            "request",
            "--archive",
            "--yes",
        ];
        using var killed = Csat.Start(
            FaultPoint.Environment(point, FaultPoint.Kill),
            workspace,
            erase
        );
        if ((await Csat.EndAsync(killed)).Code == 0)
            return false;

        await Csat.MustAsync(workspace, erase);

        Assert.Empty(Places(workspace, 1));
        Assert.Equal(measures, Measures(workspace));
        return true;
    }

    static void WriteProfiles(FaultWorkspace workspace)
    {
        workspace.Write(
            "sources/answers.json",
            """
            {
              "source": "crm", "kind": "survey", "delivery": "delta",
              "files": [{ "glob": "answers/*.csv", "asOf": "*{yyyy-MM-dd}.csv" }],
              "key": { "id": "id" },
              "map": {
                "answeredOn": { "column": "date", "formats": ["yyyy-MM-dd"] },
                "customer": { "column": "customer", "optional": true },
                "customerEmail": { "column": "email", "optional": true }
              },
              "classifications": [{ "name": "region", "column": "region" }],
              "questions": [
                { "code": "nps", "columns": "score", "kind": "nps", "scale": { "min": 0, "max": 10 } },
                { "code": "why", "columns": "why", "kind": "comment" }
              ]
            }
            """
        );
        workspace.Write(
            "sources/contacts.json",
            """
            {
              "source": "crm", "kind": "contact", "delivery": "delta",
              "files": [{ "glob": "contacts/*.csv", "asOf": "*{yyyy-MM-dd}.csv" }],
              "key": { "id": "id" },
              "map": { "name": "name", "email": "email", "phone": "phone", "segment": "segment" }
            }
            """
        );
    }

    /// <summary>Contacts, answers with words, by id and by address, and for each person an answer that is rejected.</summary>
    static void Deliver(FaultWorkspace workspace, int persons)
    {
        var contacts = new StringBuilder("id,name,email,phone,segment\n");
        var answers = new StringBuilder("id,date,customer,email,region,score,why\n");
        for (var p = 1; p <= persons; p++)
        {
            contacts.Append(
                CultureInfo.InvariantCulture,
                $"{Id(p)},{Name(p)},{Email(p)},+380 44 {Phone(p)},A\n"
            );
            answers.Append(
                CultureInfo.InvariantCulture,
                $"""
                {p}-1,2026-03-02,{Id(p)},,North,{p % 11},"{Name(p)} speaks: write to {Email(p)}"
                {p}-2,2026-03-03,,{Email(p)},North,{(p + 3) % 11},call {Phone(p)}
                {p}-3,2026-03-04,{Id(p)},{Email(p)},North,99,too much from {Name(p)}

                """
            );
        }
        workspace.Write("exports/contacts/2026-04-01.csv", contacts.ToString());
        workspace.Write("exports/answers/2026-04-01.csv", answers.ToString());
    }

    static string Id(int person) => Numbered("canary-id-", person);

    static string Name(int person) => Numbered("Канарейка", person);

    static string Email(int person) => Numbered("canary-mail-", person) + "@example.com";

    static string Phone(int person) => Numbered("777", person);

    static string Numbered(string text, int person) =>
        string.Create(CultureInfo.InvariantCulture, $"{text}{person:0000}");

    static string[] Texts(int person) => [Id(person), Name(person), Email(person), Phone(person)];

    static bool IsDelivered(string file) => file.StartsWith("exports", StringComparison.Ordinal);

    /// <summary>
    /// The rows of the database with a text of the person, and the files of the workspace with one in UTF-8 or UTF-16, whichever they are; but not
    /// those of a server, in which rows that are deleted lie until it needs their room.
    /// </summary>
    static List<string> Places(FaultWorkspace workspace, int person)
    {
        var searched = Texts(person)
            .SelectMany(t =>
                new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }.Select(e =>
                    e.GetBytes(t)
                )
            )
            .ToList();
        return
        [
            .. Directory
                .GetFiles(workspace.Path, "*", SearchOption.AllDirectories)
                .Where(f =>
                    DatabaseUnderTest.Kind == DatabaseKind.File
                    || !f.StartsWith(workspace.Database.File, StringComparison.Ordinal)
                )
                .Where(f =>
                {
                    var bytes = File.ReadAllBytes(f);
                    return searched.Exists(s => bytes.AsSpan().IndexOf(s) >= 0);
                })
                .Select(f => Path.GetRelativePath(workspace.Path, f)),
            .. workspace
                .Database.Everything()
                .Where(r => Texts(person).Any(t => r.Contains(t, StringComparison.Ordinal))),
        ];
    }

    /// <summary>What was measured, without whose it is.</summary>
    static List<string> Measures(FaultWorkspace workspace) =>
        [
            .. workspace.Database.Rows(
                """
                SELECT r."ExternalId", r."AnsweredDateKey", a."Score"
                FROM "FactSurveyResponse" r
                JOIN "FactSurveyAnswer" a ON a."ResponseKey" = r."ResponseKey"
                WHERE a."Score" IS NOT NULL
                ORDER BY 1
                """
            ),
            .. workspace.Database.Rows(
                "SELECT COUNT(*) FROM (SELECT DISTINCT \"CustomerKey\" FROM \"FactSurveyResponse\") AS d"
            ),
        ];
}
