using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>A company whose customers, tickets, invitations and answers come from one source in the plain layout, so that one number is one person everywhere.</summary>
sealed class PlainCompany : IDisposable
{
    static readonly string[] Kinds =
    [
        "contact",
        "customer-status",
        "ticket",
        "invitation",
        "review",
    ];

    readonly Dictionary<string, string> _settings;

    /// <param name="questions">JSON: the questions of the survey, whose columns are named after their codes.</param>
    /// <param name="slices">JSON.</param>
    /// <param name="survey">JSON: the survey's identity.</param>
    public PlainCompany(
        string questions = """[{"code": "nps", "columns": "nps", "kind": "nps"}]""",
        string slices = "[]",
        string survey = """{"programme": "answers"}""",
        string journey = "[]",
        string topics = "[]"
    )
    {
        _settings = new()
        {
            ["slices"] = slices,
            ["journey"] = journey,
            ["topics"] = topics,
        };
        WriteSettings();
        foreach (var kind in Kinds)
            Workspace.Write(
                $"sources/{kind}.json",
                HelpDesk
                    .ProfileOf(kind)
                    .Replace(
                        "\"sentOn\": \"sentOn\"",
                        "\"sentAt\": \"sentAt\"",
                        StringComparison.Ordinal
                    )
            );
        WriteSurvey(questions, survey);
    }

    public TestWorkspace Workspace { get; } = new();

    public void WriteSurvey(string questions, string survey = """{"programme": "answers"}""") =>
        Workspace.Write(
            "sources/survey.json",
            $$"""
            {
              "source": "plain",
              "kind": "survey",
              "survey": {{survey}},
              "files": [{"glob": "answers/*.csv"}],
              "delivery": "append",
              "format": {"encoding": "utf-8", "delimiter": ",", "timeZone": "Etc/UTC"},
              "key": {"id": "id"},
              "map": {
                "answeredAt": {"column": "answered", "formats": ["yyyy-MM-dd HH:mm"]},
                "customer": {"column": "customer", "optional": true}
              },
              "questions": {{questions}}
            }
            """
        );

    /// <param name="name">The kind, and after _ what tells the file from others: <c>ticket_1</c>.</param>
    public PlainCompany Export(string name, string header, params IEnumerable<string> rows)
    {
        Workspace.Write(
            $"exports/plain/{name}.csv",
            string.Join('\n', rows.Prepend(header)) + "\n"
        );
        return this;
    }

    public PlainCompany Answers(string name, string header, params IEnumerable<string> rows)
    {
        Workspace.Write(
            $"exports/answers/{name}.csv",
            string.Join('\n', rows.Prepend(header)) + "\n"
        );
        return this;
    }

    /// <exception cref="Xunit.Sdk.XunitException">A file did not load, or not whole.</exception>
    public async Task RunAsync()
    {
        var report = await Workspace.IngestAsync();
        Assert.All(
            report.Files,
            f =>
            {
                Assert.True(f.Outcome is IngestOutcome.Loaded or IngestOutcome.Unchanged, f.Reason);
                Assert.Equal(0, f.RowsRejected);
            }
        );
        await Workspace.BuildAsync();
    }

    /// <summary>The facts that readers see of a period, with the code of their slice.</summary>
    public Task<List<(string Slice, T Fact)>> FindingsAsync<T>(
        Func<WarehouseContext, IQueryable<T>> facts,
        string period
    )
        where T : class, Facts.IBuiltFact =>
        Workspace.QueryAsync(async c =>
        {
            var key = await c
                .Periods.Where(p => p.Code == period)
                .Select(p => p.PeriodKey)
                .SingleAsync();
            var rows = await (
                from f in facts(c)
                join p in c.KpiPointers
                    on new { f.PeriodKey, f.KpiBuildKey } equals new { p.PeriodKey, p.KpiBuildKey }
                join s in c.Slices on f.SliceKey equals s.SliceKey
                where f.PeriodKey == key
                select new { s.Code, Fact = f }
            ).ToListAsync();
            return rows.Select(r => (r.Code, r.Fact)).ToList();
        });

    /// <summary>The build that readers see of a month's survey figures.</summary>
    public Task<KpiBuild> SurveyBuildAsync(long month) =>
        Workspace.QueryAsync(c =>
            (
                from p in c.KpiPointers
                join b in c.KpiBuilds on p.KpiBuildKey equals b.KpiBuildKey
                where p.PeriodKey == month && p.KpiGroup == KpiCatalogue.SurveyGroup
                select b
            ).SingleAsync()
        );

    void WriteSettings() =>
        Workspace.Write(
            "csat.json",
            $$"""
            {
              "name": "Plain company",
              "timeZone": "Etc/UTC",
              "languages": ["en"],
              "journey": {{_settings["journey"]}},
              "topics": {{_settings["topics"]}},
              "slices": {{_settings["slices"]}}
            }
            """
        );

    public void Dispose() => Workspace.Dispose();
}
